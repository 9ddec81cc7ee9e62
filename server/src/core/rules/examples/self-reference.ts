import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    { bad: 'The General Assembly,\n\n<u>Requests</u> a report on the implementation of ⟦this⟧ resolution.\n' },
    { good: 'The General Assembly,\n\n<u>Requests</u> a report on the implementation of the present resolution.\n' },
  ],
  es: [
    { bad: 'La Asamblea General,\n\n<u>Solicita</u> un informe sobre la aplicación de ⟦esta⟧ resolución.\n' },
    { good: 'La Asamblea General,\n\n<u>Solicita</u> un informe sobre la aplicación de la presente resolución.\n' },
  ],
  fr: [
    { bad: 'L’Assemblée générale,\n\n<u>Demande</u> un rapport sur l’application de ⟦cette⟧ résolution.\n' },
    { good: 'L’Assemblée générale,\n\n<u>Demande</u> un rapport sur l’application de la présente résolution.\n' },
  ],
}
