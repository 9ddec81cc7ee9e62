import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    { bad: 'The General Assembly,\n\n<u>Requests</u> a report on:\n\n(a) ⟦trade⟧;\n\n(b) Industry.\n' },
    {
      style: 'mun',
      good: 'The General Assembly,\n\n1. <u>Requests</u> a report on:\n\n(a) trade; and\n\n(b) industry.\n',
    },
  ],
  es: [
    { bad: 'La Asamblea General,\n\n<u>Solicita</u> un informe sobre:\n\na) ⟦comercio⟧;\n\nb) Industria.\n' },
    {
      style: 'mun',
      good: 'La Asamblea General,\n\n1. <u>Solicita</u> un informe sobre:\n\na) comercio; y\n\nb) industria.\n',
    },
  ],
  fr: [
    { bad: 'L’Assemblée générale,\n\n<u>Demande</u> un rapport sur :\n\na) Le commerce ; ⟦et⟧\n\nb) L’industrie.\n' },
    {
      style: 'mun',
      good: 'L’Assemblée générale,\n\n1. <u>Demande</u> un rapport sur :\n\na) le commerce ; et\n\nb) l’industrie.\n',
    },
  ],
}
