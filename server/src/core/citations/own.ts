/** What a draft says of its own resolutions: symbol, title, date. */
import type { Model, Resolution } from '../model/model.ts'
import { paragraphsOf } from '../model/read.ts'
import { dateAt } from './dates.ts'
import { readDesignation } from './designation.ts'
import { parseSymbol, printForm } from './forms.ts'
import { plain } from './plain.ts'
import type { OwnDesignation } from './target.ts'

/** The symbol and the date of a resolution of the draft: its designation and adoption note, else what the front matter says; null where neither tells. */
export function ownDesignation(model: Model, resolution: Resolution): OwnDesignation {
  const { designation, organ } = resolution
  const values = model.frontMatter?.values
  const read = designation ? readDesignation(`${designation.text}. X`, organ) : null
  const written = model.resolutions[0] === resolution ? values?.get('symbol') : undefined
  const form = written ? parseSymbol(written.replace(/[\s\u00a0]/g, '')) : null
  const day = values?.get('date')
  return {
    symbol: read?.symbol ?? (form ? printForm(form) : (written ?? null)),
    date: adoptionDate(model, resolution) ?? (day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null),
  }
}

/** The day that the adoption note gives. */
function adoptionDate(model: Model, resolution: Resolution): string | null {
  for (const part of resolution.parts)
    for (const child of part.children.flatMap((c) => (c.kind === 'section' ? [c, ...c.children] : [c]))) {
      if (child.kind !== 'adoption') continue
      const text = plain(child.prose.text)
      for (const { index } of text.matchAll(/\d{1,2}/g)) {
        const date = dateAt(text, index, model.language)
        if (date) return date.iso
      }
    }
  return null
}

/** True where the resolution has a paragraph: a heading alone is no resolution to go to. */
export const hasBody = (resolution: Resolution): boolean => !paragraphsOf(resolution).next().done
