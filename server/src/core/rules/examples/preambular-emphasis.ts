import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n<u>Recalling</u> its decisions on trade,\n\n⟦Deeply concerned⟧ at the cost of transport,\n\n<u>Noting</u> the work of the Commission,\n\n<u>Decides</u> to remain seized of the matter.\n',
    },
    {
      style: 'eclac',
      good: 'Recalling its decisions on trade,\n\nDeeply concerned at the cost of transport,\n\n<u>Decides</u> to remain seized of the matter.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n<u>Recordando</u> sus decisiones sobre el comercio,\n\n⟦Profundamente preocupada⟧ por el costo del transporte,\n\n<u>Observando</u> la labor de la Comisión,\n\n<u>Decide</u> seguir ocupándose de la cuestión.\n',
    },
    {
      style: 'eclac',
      good: 'Recordando sus decisiones sobre el comercio,\n\nProfundamente preocupada por el costo del transporte,\n\n<u>Decide</u> seguir ocupándose de la cuestión.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n<u>Rappelant</u> ses décisions sur le commerce,\n\n⟦Profondément préoccupée⟧ par le coût des transports,\n\n<u>Notant</u> les travaux de la Commission,\n\n<u>Décide</u> de rester saisie de la question.\n',
    },
    {
      style: 'eclac',
      good: 'Rappelant ses décisions sur le commerce,\n\nProfondément préoccupée par le coût des transports,\n\n<u>Décide</u> de rester saisie de la question.\n',
    },
  ],
}
