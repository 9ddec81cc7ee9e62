import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    { bad: 'The General Assembly,\n\n<u>Requests</u> a report on⟦;⟧\n\n(a) Trade;\n\n(b) Industry.\n' },
    {
      good: 'The General Assembly,\n\n<u>Requests</u> a report on:\n\n(a) Trade, that is:\n\n(i) Goods;\n\n(ii) Services;\n\n(b) Industry.\n',
    },
  ],
  es: [
    { bad: 'La Asamblea General,\n\n<u>Solicita</u> un informe sobre⟦;⟧\n\na) El comercio;\n\nb) La industria.\n' },
    {
      good: 'La Asamblea General,\n\n<u>Solicita</u> un informe sobre:\n\na) El comercio, a saber:\n\ni) Los bienes;\n\nii) Los servicios;\n\nb) La industria.\n',
    },
  ],
  fr: [
    { bad: 'L’Assemblée générale,\n\n<u>Demande</u> un rapport sur ⟦;⟧\n\na) Le commerce ;\n\nb) L’industrie.\n' },
    {
      good: 'L’Assemblée générale,\n\n<u>Demande</u> un rapport sur :\n\na) Le commerce, à savoir :\n\ni) Les biens ;\n\nii) Les services ;\n\nb) L’industrie.\n',
    },
  ],
}
