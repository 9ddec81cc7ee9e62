import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      style: 'eclac',
      bad: `The Economic Commission for Latin America and the Caribbean,\n\n<u>Requests</u> a report on:\n\n${items('An item;')}\n\n⟦1)⟧ Trade;\n\nm) Industry.\n`,
    },
    {
      style: 'eclac',
      good: 'The Economic Commission for Latin America and the Caribbean,\n\n<u>Requests</u> a report on:\n\na) Trade;\n\nb) Industry.\n',
    },
  ],
  es: [
    {
      style: 'eclac',
      bad: `La Comisión Económica para América Latina y el Caribe,\n\n<u>Solicita</u> un informe sobre:\n\n${items('Un tema;')}\n\n⟦1)⟧ El comercio;\n\nm) La industria.\n`,
    },
    {
      style: 'eclac',
      good: 'La Comisión Económica para América Latina y el Caribe,\n\n<u>Solicita</u> un informe sobre:\n\na) El comercio;\n\nb) La industria.\n',
    },
  ],
  fr: [
    {
      style: 'eclac',
      bad: `La Commission économique pour l’Amérique latine et les Caraïbes,\n\n<u>Demande</u> un rapport sur :\n\n${items('Une question ;')}\n\n⟦1)⟧ Le commerce ;\n\nm) L’industrie.\n`,
    },
    {
      style: 'eclac',
      good: 'La Commission économique pour l’Amérique latine et les Caraïbes,\n\n<u>Demande</u> un rapport sur :\n\na) Le commerce ;\n\nb) L’industrie.\n',
    },
  ],
}

/** The items `a)`, `b)` … `k)` of a list. */
function items(words: string): string {
  return [...'abcdefghijk'].map((letter) => `${letter}) ${words}`).join('\n\n')
}
