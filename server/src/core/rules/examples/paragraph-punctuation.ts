import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n<u>Recalling</u> its decisions on trade⟦;⟧\n\n1. <u>Takes note</u> of the report⟦.⟧\n\n2. <u>Decides</u> to remain seized of the matter⟦;⟧\n',
    },
    {
      good: 'The General Assembly,\n\n<u>Recalling</u> its decisions on trade,\n\n1. <u>Requests</u> a report on:\n\n(a) Trade, that is:\n\n(i) Goods;\n\n(ii) Services;\n\n(b) Industry;\n\n2. <u>Decides</u> to remain seized of the matter.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n<u>Recordando</u> sus decisiones sobre el comercio⟦;⟧\n\n1. <u>Toma nota</u> del informe⟦.⟧\n\n2. <u>Decide</u> seguir ocupándose de la cuestión⟦;⟧\n',
    },
    {
      good: 'La Asamblea General,\n\n<u>Recordando</u> sus decisiones sobre el comercio,\n\n1. <u>Solicita</u> un informe sobre:\n\na) El comercio, a saber:\n\ni) Los bienes;\n\nii) Los servicios;\n\nb) La industria;\n\n2. <u>Decide</u> seguir ocupándose de la cuestión.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n<u>Rappelant</u> ses décisions sur le commerce ⟦;⟧\n\n1. <u>Prend note</u> du rapport⟦.⟧\n\n2. <u>Décide</u> de rester saisie de la question ⟦;⟧\n',
    },
    {
      good: 'L’Assemblée générale,\n\n<u>Rappelant</u> ses décisions sur le commerce,\n\n1. <u>Demande</u> un rapport sur :\n\na) Le commerce, à savoir :\n\ni) Les biens ;\n\nii) Les services ;\n\nb) L’industrie ;\n\n2. <u>Décide</u> de rester saisie de la question.\n',
    },
  ],
}
