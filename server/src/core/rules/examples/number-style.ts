import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n1. <u>Notes</u> that ⟦25%⟧ of it, or 12 ⟦percent⟧, costs ⟦US$ 3.5 million⟧;\n\n2. <u>Decides</u> to pay ⟦$400⟧ and ⟦USD 1 million⟧.\n',
    },
    { style: 'mun', good: 'The General Assembly,\n\n1. *Notes* that 25% of it is lost.\n' },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n1. <u>Observa</u> que el programa cuesta ⟦US$ 3,5 millones⟧;\n\n2. <u>Decide</u> destinarle ⟦USD 2 millones⟧ y ⟦US$ 400⟧.\n',
    },
    {
      good: 'La Asamblea General,\n\n<u>Decide</u> destinar al programa 3,5 millones de dólares de los Estados Unidos, el 25 % de su costo.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n1. <u>Note</u> que le programme coûte ⟦US$ 3,5 millions⟧ ;\n\n2. <u>Décide</u> d’y consacrer ⟦USD 2 millions⟧ et ⟦US$ 400⟧.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n<u>Décide</u> de consacrer au programme 3,5 millions de dollars des États-Unis, soit 25 % de son coût.\n',
    },
  ],
}
