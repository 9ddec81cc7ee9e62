import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n1. <u>Requests</u> the Secretary-General to submit a report;\n\n2. <u>Takes note</u> of the comments made;\n\n⟦4.⟧ <u>Decides</u> to remain seized of the matter.\n',
    },
    { style: 'mun', good: 'The General Assembly,\n\n1. <u>Requests</u> the Secretary-General to submit a report.\n' },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n1. <u>Solicita</u> al Secretario General que presente un informe;\n\n2. <u>Toma nota</u> de las observaciones formuladas;\n\n⟦4.⟧ <u>Decide</u> seguir ocupándose de la cuestión.\n',
    },
    {
      style: 'mun',
      good: 'La Asamblea General,\n\n1. <u>Solicita</u> al Secretario General que presente un informe.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n1. <u>Prie</u> le Secrétaire général de présenter un rapport ;\n\n2. <u>Prend note</u> des observations formulées ;\n\n⟦4.⟧ <u>Décide</u> de rester saisie de la question.\n',
    },
    { style: 'mun', good: 'L’Assemblée générale,\n\n1. <u>Prie</u> le Secrétaire général de présenter un rapport.\n' },
  ],
}
