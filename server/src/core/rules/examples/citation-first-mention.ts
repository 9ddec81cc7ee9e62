import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n*Recalling* its resolutions 33/134 of 19 December 1978 and 46/182 of 19 December 1991,\n\n*Noting* its resolution 46/182 ⟦of 19 December 1991⟧ and what followed,\n\n*Decides* to remain seized of the matter.\n',
    },
    {
      good: 'The General Assembly,\n\n*Recalling* its resolution 33/134 of 19 December 1978,\n\n1. *Takes note* of resolution 33/134;\n\n2. *Decides* to remain seized of the matter.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n*Recordando* sus resoluciones 33/134, de 19 de diciembre de 1978, y 46/182, de 19 de diciembre de 1991,\n\n*Tomando nota* de su resolución 46/182, ⟦de 19 de diciembre de 1991⟧, y de las medidas adoptadas,\n\n*Decide* seguir ocupándose de la cuestión.\n',
    },
    {
      good: 'La Asamblea General,\n\n*Recordando* su resolución 33/134, de 19 de diciembre de 1978,\n\n1. *Toma nota* de la resolución 33/134;\n\n2. *Decide* seguir ocupándose de la cuestión.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n*Rappelant* ses résolutions 33/134 du 19 décembre 1978 et 46/182 du 19 décembre 1991,\n\n*Prenant note* de sa résolution 46/182 ⟦du 19 décembre 1991⟧ et de la suite qui y a été donnée,\n\n*Décide* de rester saisie de la question.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n*Rappelant* sa résolution 33/134 du 19 décembre 1978,\n\n1. *Prend note* de la résolution 33/134 ;\n\n2. *Décide* de rester saisie de la question.\n',
    },
  ],
}
