import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n<u>Requests</u> the ⟦secretary-general⟧ of the ⟦united nations⟧ to inform all ⟦states⟧.\n',
      good: 'The General Assembly,\n\n<u>Requests</u> the Secretary-General of the United Nations to inform all States.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n<u>Solicita</u> al ⟦secretario general⟧ que informe a los ⟦estados miembros⟧.\n',
      good: 'La Asamblea General,\n\n<u>Solicita</u> al Secretario General que informe a los Estados Miembros.\n',
    },
  ],
  fr: [
    {
      bad: "L'Assemblée générale,\n\n<u>Prie</u> le ⟦Conseil de Sécurité⟧ d'en informer tous les ⟦Etats⟧.\n",
      good: "L'Assemblée générale,\n\n<u>Prie</u> le Conseil de sécurité d'en informer tous les États.\n",
    },
  ],
}
