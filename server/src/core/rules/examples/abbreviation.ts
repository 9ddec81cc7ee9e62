import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n1. *Requests* the ⟦Secretary General⟧ and the ⟦UN⟧ system to report;\n\n2. *Invites* ⟦UNCTAD⟧ to report.\n',
    },
    {
      good: 'The General Assembly,\n\n*Recalling* the United Nations Conference on Trade and Development (UNCTAD) and COVID-19,\n\n*Invites* UNCTAD and UN-Women to report.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n1. *Solicita* al ⟦ECOSOC⟧ y a la ⟦ONU⟧ que presenten un informe;\n\n2. *Invita* a la ⟦UNCTAD⟧ a que presente un informe.\n',
    },
    {
      good: 'La Asamblea General,\n\n*Recordando* la Conferencia de las Naciones Unidas sobre Comercio y Desarrollo (UNCTAD) y la COVID-19,\n\n*Invita* a la UNCTAD y a ONU-Mujeres a que presenten un informe.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n1. *Prie* ⟦l’ECOSOC⟧ de faire rapport ;\n\n2. *Invite* l’⟦ONUDI⟧ à faire rapport.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n*Rappelant* le rapport de l’Organisation des Nations Unies pour le développement industriel (ONUDI) et la COVID-19,\n\n*Invite* l’ONUDI et ONU-Femmes à faire rapport.\n',
    },
  ],
}
