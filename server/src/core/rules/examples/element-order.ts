import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n1. *Takes note* of the report;\n\n*⟦Recalling⟧* its decisions on trade,\n\n*Noting* the growth of trade,\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      good: 'The General Assembly\n\n1. *Recommends* the following draft resolution:\n\nThe General Assembly,\n\n*Recalling* its decisions on trade,\n\n1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n1. *Toma nota* del informe;\n\n*⟦Recordando⟧* sus decisiones sobre el comercio,\n\n*Observando* el crecimiento del comercio,\n\n2. *Decide* seguir ocupándose de la cuestión.\n',
    },
    {
      good: 'La Asamblea General\n\n1. *Recomienda* el siguiente proyecto de resolución:\n\nLa Asamblea General,\n\n*Recordando* sus decisiones sobre el comercio,\n\n1. *Toma nota* del informe;\n\n2. *Decide* seguir ocupándose de la cuestión.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n1. *Prend note* du rapport ;\n\n*⟦Rappelant⟧* ses décisions sur le commerce,\n\n*Notant* l’essor du commerce,\n\n2. *Décide* de rester saisie de la question.\n',
    },
    {
      good: 'L’Assemblée générale\n\n1. *Recommande* le projet de résolution suivant :\n\nL’Assemblée générale,\n\n*Rappelant* ses décisions sur le commerce,\n\n1. *Prend note* du rapport ;\n\n2. *Décide* de rester saisie de la question.\n',
    },
  ],
}
