import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n*⟦Keeping in mind⟧* the Charter,\n\n1. *⟦Accepts⟧* the report;\n\n2. *Decides* to publish it.\n',
    },
    {
      good: 'The General Assembly,\n\n*Bearing in mind* the Charter,\n\n1. *Takes note* of the report;\n\n2. *Decides* to publish it.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n*⟦Teniendo en mente⟧* la Carta,\n\n1. *⟦Acepta⟧* el informe;\n\n2. *Decide* publicarlo.\n',
    },
    {
      good: 'La Asamblea General,\n\n*Teniendo presente* la Carta,\n\n1. *Toma nota* del informe;\n\n2. *Decide* publicarlo.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n*⟦Contemplant⟧* les travaux de la Commission,\n\n1. *⟦Accepte⟧* le rapport ;\n\n2. *Décide* de le publier.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n*Considérant* les travaux de la Commission,\n\n1. *Prend note* du rapport ;\n\n2. *Décide* de le publier.\n',
    },
  ],
}
