/** A draft as one page of HTML that needs nothing else: no script, no address of anybody. */
import type { Document } from '../../document/document.ts'
import { asPrinted } from '../as-printed.ts'
import { fromDraft } from '../from-draft.ts'
import { htmlBlocks } from './blocks.ts'
import { escapeHtml } from './escape.ts'
import { LOOK, PRINT } from './look.ts'
import { mastheadOf } from './masthead.ts'

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'he', 'fa', 'ur'])

/** How a draft is written: its language as HTML has it, and the direction. */
export function writingOf({ model, language, foreign }: Document): {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
} {
  const said = model.frontMatter?.values.get('language')?.trim().toLowerCase() ?? ''
  const lang = foreign !== null && /^[a-z]{2,3}$/.test(said) ? said : language
  return { lang, dir: RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr' }
}

export function toHtml(document: Document): string {
  const { lang, dir } = writingOf(document)
  const title =
    document.model.resolutions[0]?.title?.text ?? document.model.frontMatter?.values.get('title') ?? 'Resolution'
  const blocks = htmlBlocks(fromDraft(asPrinted(document).document, { author: '', date: null }), document.language)
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${LOOK}${PRINT}</style>
</head>
<body>
<main class="resolution">
${[mastheadOf(document), ...blocks.map(({ html }) => html)].filter(Boolean).join('\n')}
</main>
</body>
</html>
`
}
