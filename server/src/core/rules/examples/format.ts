import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: '⟦---⟧\nstyle: un-ga\n\nThe General Assembly,\n\n*Recalling* its decisions on trade,\n\n*Decides* to publish the report.\n',
    },
    {
      good: '---\nstyle: un-ga\n---\n\nThe General Assembly,\n\n*Recalling* its decisions on trade,\n\n*Decides* to publish the report.\n',
    },
  ],
  es: [
    {
      bad: '⟦---⟧\nstyle: un-ga\n\nLa Asamblea General,\n\n*Recordando* sus decisiones sobre el comercio,\n\n*Decide* publicar el informe.\n',
    },
    {
      good: '---\nstyle: un-ga\n---\n\nLa Asamblea General,\n\n*Recordando* sus decisiones sobre el comercio,\n\n*Decide* publicar el informe.\n',
    },
  ],
  fr: [
    {
      bad: '⟦---⟧\nstyle: un-ga\n\nL’Assemblée générale,\n\n*Rappelant* ses décisions sur le commerce,\n\n*Décide* de publier le rapport.\n',
    },
    {
      good: '---\nstyle: un-ga\n---\n\nL’Assemblée générale,\n\n*Rappelant* ses décisions sur le commerce,\n\n*Décide* de publier le rapport.\n',
    },
  ],
}
