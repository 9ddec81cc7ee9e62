import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: '---\nstatus: adopted\n---\n\nThe General Assembly,\n\n1. <u>Notes</u> ⟦[with concern]⟧ the report;\n\n⟦1 bis.⟧ <u>Requests</u> another;\n\n2. <u>Decides</u> ⟦{++not ++}⟧to go on.\n',
    },
    {
      good: 'The General Assembly,\n\n1. <u>Notes</u> [with concern] the report;\n\n1 bis. <u>Requests</u> another.\n',
    },
  ],
  es: [
    {
      bad: '---\nstatus: adopted\n---\n\nLa Asamblea General,\n\n1. <u>Toma nota</u> ⟦[con preocupación]⟧ del informe;\n\n⟦1 bis.⟧ <u>Solicita</u> un nuevo informe;\n\n2. <u>Decide</u> ⟦{++no ++}⟧proseguir su labor.\n',
    },
    {
      good: 'La Asamblea General,\n\n1. <u>Toma nota</u> [con preocupación] del informe;\n\n1 bis. <u>Solicita</u> un nuevo informe.\n',
    },
  ],
  fr: [
    {
      bad: '---\nstatus: adopted\n---\n\nL’Assemblée générale,\n\n1. <u>Prend note</u> ⟦[avec préoccupation]⟧ du rapport ;\n\n⟦1 bis.⟧ <u>Demande</u> un nouveau rapport ;\n\n2. <u>Décide</u> de ⟦{++ne pas ++}⟧poursuivre ses travaux.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n1. <u>Prend note</u> [avec préoccupation] du rapport ;\n\n1 bis. <u>Demande</u> un nouveau rapport.\n',
    },
  ],
}
