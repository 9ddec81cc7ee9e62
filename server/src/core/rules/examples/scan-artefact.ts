import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n<u>Requests</u> a report on trade¹ at the level of the developing\n\n⟦¹⟧ A/75/1.\n\ncountries of the region.\n',
    },
    { good: 'The General Assembly,\n\n<u>Requests</u> a report on trade¹ and industry.\n\n¹ A/75/1.\n' },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n<u>Solicita</u> un informe sobre el comercio¹ entre los países en\n\n⟦¹⟧ A/75/1.\n\ndesarrollo de la región.\n',
    },
    { good: 'La Asamblea General,\n\n<u>Solicita</u> un informe sobre el comercio¹ y la industria.\n\n¹ A/75/1.\n' },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n<u>Demande</u> un rapport sur le commerce¹ entre les pays en\n\n⟦¹⟧ A/75/1.\n\ndéveloppement de la région.\n',
    },
    { good: 'L’Assemblée générale,\n\n<u>Demande</u> un rapport sur le commerce¹ et l’industrie.\n\n¹ A/75/1.\n' },
  ],
}
