import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n1. <u>Takes note</u> of the report;\n\n2. <u>Requests</u> the measures set out in ⟦paragraph 3 above⟧;\n\n3. <u>Decides</u> to continue its work, in accordance with ⟦paragraph 5 above⟧.\n',
    },
    {
      good: 'The General Assembly,\n\n<u>Recalling</u> paragraph 9 of its resolution 33/134,\n\n1. <u>Takes note</u> of what is set out in paragraph 2 below;\n\n2. <u>Requests</u> a report on what is set out in paragraph 1 above:\n\n(a) Trade;\n\n(b) Industry, as in subparagraph (a) above.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n1. <u>Toma nota</u> del informe;\n\n2. <u>Solicita</u> las medidas previstas en el ⟦párrafo 3 supra⟧;\n\n3. <u>Decide</u> proseguir su labor, según el ⟦párrafo 5 supra⟧.\n',
    },
    {
      good: 'La Asamblea General,\n\n<u>Recordando</u> el párrafo 9 de su resolución 33/134,\n\n1. <u>Toma nota</u> de lo previsto en el párrafo 2 infra;\n\n2. <u>Solicita</u> un informe sobre lo previsto en el párrafo 1 supra:\n\na) El comercio;\n\nb) La industria, como en el apartado a) supra.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n1. <u>Prend note</u> du rapport ;\n\n2. <u>Demande</u> les mesures prévues au ⟦paragraphe 3 ci-dessus⟧ ;\n\n3. <u>Décide</u> de poursuivre ses travaux, conformément au ⟦paragraphe 5 ci-dessus⟧.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n<u>Rappelant</u> le paragraphe 9 de sa résolution 33/134,\n\n1. <u>Prend note</u> de ce qui est prévu au paragraphe 2 ci-dessous ;\n\n2. <u>Demande</u> un rapport sur ce qui est prévu au paragraphe 1 ci-dessus :\n\na) Le commerce ;\n\nb) L’industrie, comme à l’alinéa a) ci-dessus.\n',
    },
  ],
}
