import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    { bad: 'The General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of ⟦19 December 1979⟧,\n' },
    { good: 'The General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of 19 December 1978,\n' },
  ],
  es: [
    { bad: 'La Asamblea General,\n\n<u>Recordando</u> su resolución 33/134, de ⟦19 de diciembre de 1979⟧,\n' },
    { good: 'La Asamblea General,\n\n<u>Recordando</u> su resolución 33/134, de 19 de diciembre de 1978,\n' },
  ],
  fr: [
    { bad: 'L’Assemblée générale,\n\n<u>Rappelant</u> sa résolution 33/134 du ⟦19 décembre 1979⟧,\n' },
    { good: 'L’Assemblée générale,\n\n<u>Rappelant</u> sa résolution 33/134 du 19 décembre 1978,\n' },
  ],
}
