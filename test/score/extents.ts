/**
 * The openings of published texts whose emphasis ends elsewhere than the grammar has it, and which are left as they
 * are: because usage has them so, or because it is divided or not known, and then no fix is safe.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '../../server/src/core/document/document.ts'
import { chooseStyle } from '../../server/src/core/lint/choose-style.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { emphasisOn, inHouse } from '../../server/src/core/model/emphasis-fit.ts'
import { paragraphsOf } from '../../server/src/core/model/read.ts'
import { extentOf } from '../../server/src/core/rules/shared/opening-emphasis.ts'
import { PhraseUsage } from '../../server/src/core/wording/phrase-usage.ts'

interface Extent {
  readonly why: 'in print' | 'unclear'
  /** As emphasised, and as the grammar has it; with how often the organ, and all organs, print each. */
  readonly line: string
}

/** Prints the extents that are left alone in the texts of some folders, most frequent first. */
export function printExtents(folders: readonly string[], print: (line: string) => void): void {
  const times = new Map<string, { readonly extent: Extent; count: number }>()
  for (const folder of folders)
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.resolution')))
      for (const extent of extentsIn(readFileSync(path.join(folder, name), 'utf8'))) {
        const key = `${extent.why} ${extent.line}`
        const known = times.get(key) ?? { extent, count: 0 }
        known.count++
        times.set(key, known)
      }
  const all = [...times.values()].sort((a, b) => b.count - a.count || a.extent.line.localeCompare(b.extent.line))
  for (const [why, title] of [
    ['in print', 'Left alone, as usage has them'],
    ['unclear', 'Usage divided or not known: told, and no fix is safe'],
  ] as const) {
    const found = all.filter(({ extent }) => extent.why === why)
    const total = found.reduce((sum, { count }) => sum + count, 0)
    print(
      `\n${title}: ${found.length} phrases, ${total} times (as emphasised / as the grammar has it; by the organ, by all)`,
    )
    for (const { extent, count } of found) print(`  ${String(count).padStart(4)}  ${extent.line}`)
  }
}

function extentsIn(text: string): readonly Extent[] {
  const document = parse(text)
  const { style } = chooseStyle(document, DEFAULT_SETTINGS)
  const { language } = document
  return document.model.resolutions.flatMap((resolution) => {
    const usage = new PhraseUsage(language, resolution.organ)
    return paragraphsOf(resolution).flatMap(({ prose, opening: read }): Extent[] => {
      if (!read) return []
      const opening = inHouse(read, style.ownComplement[language])
      const { fit, emphasis, covered } = emphasisOn(prose, opening)
      const isLoose = fit === 'short' && style.looseEmphasis && opening.possibleEnds.includes(covered.end)
      if (!emphasis || fit === 'right' || isLoose) return []
      const why = extentOf(prose, opening, fit, covered, usage)
      if (why === 'slip') return []
      const shown = [covered, opening].map(({ start, end }) => {
        const phrase = prose.text.slice(start, end)
        const { here, anywhere } = usage.count(opening.part, phrase)
        return `${phrase} (${here}, ${anywhere})`
      })
      return [{ why, line: `${language} ${resolution.organ ?? '–'}  ${shown.join('  /  ')}` }]
    })
  })
}
