import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n*Recalling* its resolution 70/1 of 25 September 2015, entitled “⟦Effects of atomic radiation⟧”,\n',
    },
    {
      good: 'The General Assembly,\n\n*Recalling* its resolution 70/1, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n*Recordando* su resolución 70/1, de 25 de septiembre de 2015, titulada “⟦Efectos de las radiaciones atómicas⟧”,\n',
    },
    {
      good: 'La Asamblea General,\n\n*Recordando* su resolución 70/1, titulada “Transformar nuestro mundo: la Agenda 2030 para el Desarrollo Sostenible”,\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n*Rappelant* sa résolution 70/1 du 25 septembre 2015, intitulée « ⟦Effets des rayonnements ionisants⟧ »,\n',
    },
    {
      good: 'L’Assemblée générale,\n\n*Rappelant* sa résolution 70/1, intitulée « Transformer notre monde : le Programme de développement durable à l’horizon 2030 »,\n',
    },
  ],
}
