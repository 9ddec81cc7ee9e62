import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    { bad: '79/116. Trade\n\nThe General Assembly,\n\n<u>Recalling</u> its resolution ⟦79/116⟧,\n' },
    {
      good: '79/116. Trade\n\nThe General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of 19 December 1978 and its decision 46/512,\n',
    },
  ],
  es: [
    { bad: '79/116. Comercio\n\nLa Asamblea General,\n\n<u>Recordando</u> su resolución ⟦79/116⟧,\n' },
    {
      good: '79/116. Comercio\n\nLa Asamblea General,\n\n<u>Recordando</u> su resolución 33/134, de 19 de diciembre de 1978, y su decisión 46/512,\n',
    },
  ],
  fr: [
    { bad: '79/116. Commerce\n\nL’Assemblée générale,\n\n<u>Rappelant</u> sa résolution ⟦79/116⟧,\n' },
    {
      good: '79/116. Commerce\n\nL’Assemblée générale,\n\n<u>Rappelant</u> sa résolution 33/134 du 19 décembre 1978 et sa décision 46/512,\n',
    },
  ],
}
