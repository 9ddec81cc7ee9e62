import type { Examples } from '../rule.ts'

export const examples: Examples<'es' | 'fr'> = {
  es: [
    {
      bad: 'La Asamblea General,\n\n*Profundamente ⟦preocupado⟧* por el costo del transporte,\n\n*Decide* seguir ocupándose de la cuestión.\n',
    },
    {
      good: 'El Consejo de Seguridad,\n\n*Preocupado* por el costo del transporte,\n\n*Reiterando* su decidida adhesión a la Carta,\n\n*Hace suyo* el informe.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n*Profondément ⟦préoccupé⟧* par le coût des transports,\n\n*Décide* de rester saisie de la question.\n',
    },
    {
      good: 'Le Conseil de sécurité,\n\n*Préoccupé* par le coût des transports,\n\n*Réaffirmant* son ferme attachement à la Charte,\n\n*Fait siennes* les conclusions du rapport.\n',
    },
  ],
}
