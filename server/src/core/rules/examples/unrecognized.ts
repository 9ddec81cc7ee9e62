import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    { bad: '⟦Lamps⟧ are lit at dusk.\n' },
    {
      good: 'The General Assembly,\n\n*Recalling* its decisions on trade,\n\n1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
  ],
  es: [
    { bad: '⟦Las⟧ lámparas se encienden al anochecer.\n' },
    {
      good: 'La Asamblea General,\n\n*Recordando* sus decisiones sobre el comercio,\n\n1. *Toma nota* del informe;\n\n2. *Decide* seguir ocupándose de la cuestión.\n',
    },
  ],
  fr: [
    { bad: '⟦Les⟧ lampes s’allument à la tombée de la nuit.\n' },
    {
      good: 'L’Assemblée générale,\n\n*Rappelant* ses décisions sur le commerce,\n\n1. *Prend note* du rapport ;\n\n2. *Décide* de rester saisie de la question.\n',
    },
  ],
}
