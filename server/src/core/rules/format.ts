import { STYLES_FILE } from '../styles/custom.ts'
import type { Report, Rule } from './rule.ts'

/** What no reading of the format fits: broken front matter, characters that no text has. */
export const format: Rule = {
  id: 'format',
  summary: 'The front matter can be read, and the file is text.',
  why: 'What the front matter says (style, language, status) only counts where it can be read, and a character that is not text may hide words.',
  source: 'The drafting format',
  level: 'warning',
  mend: 'none',
  examples: [
    { bad: '⟦---⟧\nstyle: un-ga\n\nThe General Assembly,\n' },
    { good: '---\nstyle: eclac\n---\n\nThe General Assembly,\n' },
  ],
  check({ document, styles }) {
    const { frontMatter, problems } = document.model
    const reports: Report[] = problems.map(({ start, end, message }) => ({ span: { start, end }, message, fixes: [] }))
    const style = frontMatter?.values.get('style')
    // The front matter is the draft's: it is judged with the first resolution, in whose text it stands.
    if (frontMatter && frontMatter.span.end > 0 && style && !styles.some((s) => s.id === style.trim().toLowerCase())) {
      const at = document.text.indexOf(style, frontMatter.yaml.start)
      const known = styles.map((s) => s.id).join(', ')
      if (at >= 0)
        reports.push({
          span: { start: at, end: at + style.length },
          message: `“${style}” is no house style that is known here, so the style is taken from the text. Write one of: ${known}. ${OWN_STYLES}`,
          fixes: [],
        })
    }
    const nul = document.text.indexOf('\0')
    if (nul >= 0)
      reports.push({
        span: { start: nul, end: nul + 1 },
        message:
          'A NUL character stands here, which no text has: the file may be damaged or of another kind. Take it out, or open the original.',
        fixes: [],
      })
    return reports
  },
}

const OWN_STYLES = `A style of your own is looked for in ${STYLES_FILE} at the top of the folder that is open; by the command line, in the folder where it is run and those above.`
