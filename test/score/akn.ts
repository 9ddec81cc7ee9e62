/**
 * How much of published texts comes back from Akoma Ntoso as it was.
 *   npx tsx test/score/akn.ts       wants the corpus that lies beside the project
 */
import { draftOfAkn } from '../../server/src/cli/catalogue/draft-of-akn.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { toAkn } from '../../server/src/core/interchange/akn/write.ts'
import { paragraphsIn } from '../core/interchange/paragraphs-in.ts'
import { published, sets } from './word-pairs.ts'

const SHOWN = 5

if (sets().length === 0) console.log('No published texts lie beside the project: there is nothing to measure.')
for (const set of sets()) {
  const texts = published(set)
  const wrong = texts.flatMap(({ name, text }) => {
    const [want, got] = [text, draftOfAkn(toAkn(parse(text), 'italic').xml)].map(paragraphsIn)
    const at = want?.findIndex((one, i) => one !== got?.[i]) ?? 0
    return at < 0 && want?.length === got?.length
      ? []
      : [`  ${name}\n    wanted ${want?.[at]?.slice(0, 160)}\n    found  ${got?.[at]?.slice(0, 160)}`]
  })
  console.log(`${set}, back from Akoma Ntoso as it was: ${texts.length - wrong.length} of ${texts.length}`)
  for (const line of wrong.slice(0, SHOWN)) console.log(line)
}
