import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: '⟦The General Assembly⟧\n\n*Recalling* its decisions on trade,\n\n1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      good: 'The General Assembly\n\n1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
  ],
  es: [
    {
      bad: '⟦La Asamblea General⟧\n\n*Recordando* sus decisiones sobre el comercio,\n\n1. *Toma nota* del informe;\n\n2. *Decide* seguir ocupándose de la cuestión.\n',
    },
    { good: 'La Asamblea General\n\n1. *Toma nota* del informe;\n\n2. *Decide* seguir ocupándose de la cuestión.\n' },
  ],
  fr: [
    {
      bad: '⟦L’Assemblée générale⟧\n\n*Rappelant* ses décisions sur le commerce,\n\n1. *Prend note* du rapport ;\n\n2. *Décide* de rester saisie de la question.\n',
    },
    { good: 'L’Assemblée générale\n\n1. *Prend note* du rapport ;\n\n2. *Décide* de rester saisie de la question.\n' },
  ],
}
