import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: '⟦<!-- resolute-disable-next-line paragraph-number -->⟧\n\nThe General Assembly,\n\n<u>Decides</u> to remain seized of the matter.\n',
    },
    {
      good: 'The General Assembly,\n\n1. <u>Takes note</u> of the report;\n\n<!-- resolute-disable-next-line paragraph-number: number 2 is reserved -->\n3. <u>Decides</u> to remain seized of the matter.\n',
    },
  ],
  es: [
    {
      bad: '⟦<!-- resolute-disable-next-line paragraph-number -->⟧\n\nLa Asamblea General,\n\n<u>Decide</u> seguir ocupándose de la cuestión.\n',
    },
    {
      good: 'La Asamblea General,\n\n1. <u>Toma nota</u> del informe;\n\n<!-- resolute-disable-next-line paragraph-number: el número 2 está reservado -->\n3. <u>Decide</u> seguir ocupándose de la cuestión.\n',
    },
  ],
  fr: [
    {
      bad: '⟦<!-- resolute-disable-next-line paragraph-number -->⟧\n\nL’Assemblée générale,\n\n<u>Décide</u> de rester saisie de la question.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n1. <u>Prend note</u> du rapport ;\n\n<!-- resolute-disable-next-line paragraph-number: le numéro 2 est réservé -->\n3. <u>Décide</u> de rester saisie de la question.\n',
    },
  ],
}
