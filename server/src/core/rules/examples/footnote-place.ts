import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    { bad: 'The General Assembly,\n\n<u>Notes</u> the report⟦[^1]⟧.\n\n[^1]: A/75/1.\n' },
    {
      good: 'The General Assembly,\n\n<u>Notes</u> the report[^1] and the note.[^2]\n\n[^1]: A/75/1.\n\n[^2]: A/75/2.\n',
    },
  ],
  es: [
    { bad: 'La Asamblea General,\n\n<u>Toma nota</u> del informe.⟦[^1]⟧\n\n[^1]: A/75/1.\n' },
    {
      good: 'La Asamblea General,\n\n<u>Toma nota</u> del informe[^1] y de la nota[^2].\n\n[^1]: A/75/1.\n\n[^2]: A/75/2.\n',
    },
  ],
  fr: [
    { bad: 'L’Assemblée générale,\n\n<u>Prend note</u> du rapport.⟦[^1]⟧\n\n[^1]: A/75/1.\n' },
    {
      good: 'L’Assemblée générale,\n\n<u>Prend note</u> du rapport[^1] et de la note[^2].\n\n[^1]: A/75/1.\n\n[^2]: A/75/2.\n',
    },
  ],
}
