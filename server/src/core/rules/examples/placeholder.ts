import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: '---\nstatus: draft\n---\n\nThe General Assembly,\n\n*Recalling* its resolution ⟦80/…⟧ of ⟦XX December⟧ 2025,\n\n*Requests* ⟦[name of body]⟧ to act at its ⟦[eightieth?]⟧ session.\n\n⟦47th plenary meeting⟧\n',
    },
    {
      good: 'The General Assembly,\n\n*Recalling* its resolution 2106 A (XX) of 21 December 1965,\n\n*Requests* [all] Member States to act.\n',
    },
  ],
  es: [
    {
      bad: '---\nstatus: draft\n---\n\nLa Asamblea General,\n\n*Recordando* su resolución ⟦80/…⟧, de ⟦XX de diciembre⟧ de 2025,\n\n*Solicita* a ⟦[nombre del órgano]⟧ que actúe en su ⟦[octogésimo?]⟧ período de sesiones.\n\n⟦47ª sesión plenaria⟧\n',
    },
    {
      good: 'La Asamblea General,\n\n*Recordando* su resolución 2106 A (XX), de 21 de diciembre de 1965,\n\n*Solicita* a [todos] los Estados Miembros que actúen.\n',
    },
  ],
  fr: [
    {
      bad: '---\nstatus: draft\n---\n\nL’Assemblée générale,\n\n*Rappelant* sa résolution ⟦80/…⟧ du ⟦XX décembre⟧ 2025,\n\n*Prie* ⟦[nom de l’organe]⟧ d’agir à sa ⟦[quatre-vingtième ?]⟧ session.\n\n⟦47e séance plénière⟧\n',
    },
    {
      good: 'L’Assemblée générale,\n\n*Rappelant* sa résolution 2106 A (XX) du 21 décembre 1965,\n\n*Prie* [tous] les États Membres d’agir.\n',
    },
  ],
}
