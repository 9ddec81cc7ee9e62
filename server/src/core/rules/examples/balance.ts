import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    { bad: 'The General Assembly,\n\n<u>Notes</u> the report entitled ⟦“⟧Trade and industry.\n' },
    {
      good: 'The General Assembly,\n\n<u>Notes</u> paragraph 10 (a) of the report (A/75/1, para. 10 (a)) and the note entitled “Trade”.\n',
    },
  ],
  es: [
    { bad: 'La Asamblea General,\n\n<u>Toma nota</u> del informe titulado ⟦“⟧Comercio e industria.\n' },
    {
      good: 'La Asamblea General,\n\n<u>Toma nota</u> del párrafo 10 a) del informe (A/75/1, párr. 10 a)) y de la nota titulada “Comercio”.\n',
    },
  ],
  fr: [
    { bad: 'L’Assemblée générale,\n\n<u>Prend note</u> du rapport intitulé ⟦«⟧ Commerce et industrie.\n' },
    {
      good: 'L’Assemblée générale,\n\n<u>Prend note</u> du paragraphe 10 a) du rapport (A/75/1, par. 10 a)) et de la note intitulée « Commerce ».\n',
    },
  ],
}
