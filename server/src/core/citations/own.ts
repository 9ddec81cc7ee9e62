/** What a draft says of its own resolutions: symbol, title, date. */
import type { Language } from '../lexicon/languages.ts'
import type { OrganId } from '../lexicon/organs.ts'
import type { Model, Resolution } from '../model/model.ts'
import type { ProseText } from '../model/prose.ts'
import { elementsOf, factOf } from '../model/read.ts'
import { memoize, memoizeFor } from '../text/memo.ts'
import { normalizeTypography } from '../text/normalize-typography.ts'
import { dateAt } from './dates.ts'
import { type ParsedDesignation as Read, readDesignation } from './designation.ts'
import { organOf, parseSymbol, printForm } from './forms/index.ts'
import type { OwnDesignation } from './target.ts'

/**
 * The symbol and the date of a resolution of the draft: its designation and adoption note, else what the front matter
 * says; null where neither tells.
 */
export const ownDesignation = (model: Model, resolution: Resolution): OwnDesignation =>
  designationsIn(model)(resolution)

const designationsIn = memoize((model: Model) => memoize((resolution: Resolution) => readOwn(model, resolution)))

function readOwn(model: Model, resolution: Resolution): OwnDesignation {
  const read = designationOf(resolution)
  const written = model.resolutions[0] === resolution ? factOf(model, 'symbol') : null
  const form = written ? parseSymbol(written.replace(/[\s\u00a0]/g, '')) : null
  const day = model.frontMatter?.values.get('date')
  return {
    symbol:
      partSymbol(read, resolution.title?.text ?? '') ?? read?.symbol ?? (form ? printForm(form) : (written ?? null)),
    date: adoptionDate(model, resolution) ?? (day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null),
  }
}

/** `75/242. B Financial reports …`: the letter of a part that stands before the title. */
function partSymbol(read: Read | null, title: string): string | null {
  const letter = /^([B-Z])[ \u00a0]+\p{Uppercase}/u.exec(title)?.[1]
  return letter && read?.form?.type === 'ga' && !read.form.part ? printForm({ ...read.form, part: letter }) : null
}

/** The symbol that a designation and a title give, in a resolution of the organ; null where they give none. */
export function symbolOf(designation: string, title: string, organ: OrganId | null): string | null {
  const read = readDesignation(`${designation}. X`, organ)
  return partSymbol(read, title) ?? read?.symbol ?? null
}

/**
 * The organ whose numbers the designation of a resolution is one of, null where it has none or more than one organ
 * numbers so.
 */
export function organOfDesignation(resolution: Resolution): OrganId | null {
  const form = designationOf(resolution)?.form
  return form && form.type !== 'ga' ? organOf(form) : null
}

/** What the heading line is read as, once: a title stands behind the number there. */
export const designationOf = ({ designation, organ }: Resolution): Read | null =>
  designation ? readIn(designation.line, organ)(designation.text) : null

const readIn = memoizeFor((_: ProseText, organ: OrganId | null) => {
  let known: { readonly designation: string; readonly read: Read | null } | null = null
  return (designation: string): Read | null => {
    if (known?.designation !== designation) known = { designation, read: readDesignation(`${designation}. X`, organ) }
    return known.read
  }
})

/** The day that the adoption note gives. */
function adoptionDate(model: Model, resolution: Resolution): string | null {
  for (const part of resolution.parts)
    for (const child of elementsOf(part)) {
      if (child.kind !== 'adoption') continue
      const date = dayOfRecord(child.prose.text, model.language)
      if (date) return date
    }
  return null
}

/** The first day that is given in a record of adoption; null where none is. */
export function dayOfRecord(record: string, language: Language): string | null {
  const text = normalizeTypography(record)
  for (const { index } of text.matchAll(/(?<!\d)\d{1,2}(?= |[º°o]|er)/g)) {
    const date = dateAt(text, index, language)
    if (date?.iso) return date.iso
  }
  return null
}
