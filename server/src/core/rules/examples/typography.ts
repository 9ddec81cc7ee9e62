import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    { bad: 'The General Assembly,\n\n*Recalling* ⟦paragraph5⟧ of the⟦ the⟧ report⟦ ,⟧\n\n*Decides* to publish it.\n' },
    { good: 'The General Assembly,\n\n*Recalling* paragraph 5 of the report,\n\n*Decides* to publish it.\n' },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n*Recordando* el ⟦párrafo5⟧ del informe de la⟦ la⟧ Comisión⟦ ,⟧\n\n*Decide* publicarlo.\n',
    },
    { good: 'La Asamblea General,\n\n*Recordando* el párrafo 5 del informe de la Comisión,\n\n*Decide* publicarlo.\n' },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n*Rappelant* le ⟦paragraphe5⟧ du rapport de⟦ de⟧ la Commission⟦ ,⟧\n\n*Décide* de le publier.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n*Rappelant* le paragraphe 5 du rapport de la Commission,\n\n1. *Décide* de le publier ;\n\n2. *Se félicite* de ce qu’il demande : des ports éclairés.\n',
    },
  ],
}
