import { search } from '../search.ts'
import { tool } from './tool.ts'

/** So many are answered at most. */
const MOST = 20

/** What is known of adopted resolutions. */
export const lookUp = tool({
  name: 'look_up_resolution',
  title: 'Look up an adopted resolution',
  description:
    'Finds adopted resolutions by symbol, number or words of the title, with the day of adoption, title and vote as far as they are known. What is not found is not known here, and may exist all the same.',
  input: { query: { description: 'A/RES/75/239, 75/239, 1325 (2000), or words of a title.' } },
  run({ query }, { world }) {
    return {
      source: 'The catalogue of adopted resolutions that Resolute comes with, and the catalogues named at the start.',
      results: search(query, world, MOST).map(({ symbol, date, record }) => ({
        symbol,
        date,
        vote: record?.vote ?? null,
        basis: record?.basis ?? null,
        quoted: { titles: record?.titles ?? {} },
      })),
    }
  },
})
