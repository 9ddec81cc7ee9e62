/** What the index of the workspace keeps of a draft. */
import type { Draft } from '../catalogue/catalogue.ts'
import { ownDesignation } from '../citations/own.ts'
import type { Document } from '../document.ts'

/** The resolutions of the document that lies at `uri`, in order: a session's record holds several, and a text that is no resolution none. */
export function draftsIn(document: Document, uri: string): readonly Draft[] {
  const { model, lines } = document
  return model.resolutions.map((resolution) => {
    const { symbol, date } = ownDesignation(model, resolution)
    const title = resolution.title?.text ?? model.frontMatter?.values.get('title') ?? null
    const { start } = resolution.designation?.span ?? resolution.title?.span ?? resolution.span
    return { uri, symbol, title, date, ...lines.position(start) }
  })
}
