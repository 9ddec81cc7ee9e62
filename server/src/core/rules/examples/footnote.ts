import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n<u>Recalling</u> the report⟦[^1]⟧ and the note,[^2]\n\n<u>Decides</u> to remain seized of the matter.\n\n[^2]: A/75/2.\n',
    },
    {
      good: 'The General Assembly,\n\n<u>Recalling</u> the report[^1] and the note,[^2]\n\n<u>Decides</u> to remain seized of the matter.\n\n[^1]: A/75/1.\n\n[^2]: A/75/2.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n<u>Recordando</u> el informe⟦[^1]⟧ y la nota[^2],\n\n<u>Decide</u> seguir ocupándose de la cuestión.\n\n[^2]: A/75/2.\n',
    },
    {
      good: 'La Asamblea General,\n\n<u>Recordando</u> el informe[^1] y la nota[^2],\n\n<u>Decide</u> seguir ocupándose de la cuestión.\n\n[^1]: A/75/1.\n\n[^2]: A/75/2.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n<u>Rappelant</u> le rapport⟦[^1]⟧ et la note[^2],\n\n<u>Décide</u> de rester saisie de la question.\n\n[^2]: A/75/2.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n<u>Rappelant</u> le rapport[^1] et la note[^2],\n\n<u>Décide</u> de rester saisie de la question.\n\n[^1]: A/75/1.\n\n[^2]: A/75/2.\n',
    },
  ],
}
