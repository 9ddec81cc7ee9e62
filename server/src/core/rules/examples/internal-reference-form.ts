import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    { bad: 'The General Assembly,\n\n<u>Recalls</u> ⟦operative paragraph⟧ 3 of its resolution 33/134.\n' },
    {
      good: 'The General Assembly,\n\n<u>Recalls</u> paragraph 3 (a) of its resolution 33/134 and the report (A/75/1, para. 7).[^1]\n\n[^1]: A/75/2, para. 3.\n',
    },
  ],
  es: [
    { bad: 'La Asamblea General,\n\n<u>Recuerda</u> el ⟦párrafo operativo⟧ 3 de su resolución 33/134.\n' },
    {
      good: 'La Asamblea General,\n\n<u>Recuerda</u> el párrafo 3 a) de su resolución 33/134 y el informe (A/75/1, párr. 7)[^1].\n\n[^1]: A/75/2, párr. 3.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n<u>Rappelle</u> le ⟦paragraphe opérationnel⟧ 3 de sa résolution 33/134 et le ⟦par.⟧ 4.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n<u>Rappelle</u> le paragraphe 3 a) de sa résolution 33/134 et le rapport (A/75/1, par. 7)[^1].\n\n[^1]: A/75/2, par. 3.\n',
    },
  ],
}
