import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n*Recalling* its ⟦resolution⟧ 33/134 and 46/182, Security Council resolution ⟦242(1967)⟧ of 22 November 1967 and its resolution ⟦A/RES/70/1⟧,\n',
    },
    {
      good: 'The General Assembly,\n\n*Recalling* its resolutions 33/134 of 19 December 1978 and 46/182 of 19 December 1991 and Security Council resolution 242 (1967) of 22 November 1967,\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n*Recordando* su ⟦resolución⟧ 33/134 y 46/182, la resolución ⟦242(1967)⟧ del Consejo de Seguridad, de 22 de noviembre de 1967, y su resolución ⟦A/RES/70/1⟧,\n',
    },
    {
      good: 'La Asamblea General,\n\n*Recordando* sus resoluciones 33/134, de 19 de diciembre de 1978, y 46/182, de 19 de diciembre de 1991, y la resolución 242 (1967) del Consejo de Seguridad, de 22 de noviembre de 1967,\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n*Rappelant* sa ⟦résolution⟧ 33/134 et 46/182, la résolution ⟦242(1967)⟧ du Conseil de sécurité en date du 22 novembre 1967 et sa résolution ⟦A/RES/70/1⟧,\n',
    },
    {
      good: 'L’Assemblée générale,\n\n*Rappelant* ses résolutions 33/134 du 19 décembre 1978 et 46/182 du 19 décembre 1991 et la résolution 242 (1967) du Conseil de sécurité en date du 22 novembre 1967,\n',
    },
  ],
}
