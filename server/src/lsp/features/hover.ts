import type { Hover } from 'vscode-languageserver'
import { hover as hoverAt } from '../../core/features/hover.ts'
import { rulePage } from '../../core/features/rule-page.ts'
import { RULES } from '../../core/rules/index.ts'
import { touches } from '../../core/text/span.ts'
import { offsetOf, rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { markup } from '../markup.ts'

/** What a citation cites; and where something is found, the page of its rule. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),

  register({ connection, checks, texts, answer }) {
    connection.onHover(
      answer(
        'Hover',
        null,
        async ({ params, draft: { document, uri }, world, client, reader }): Promise<Hover | null> => {
          const offset = offsetOf(document, params.position)
          const found = hoverAt(document, world, offset, reader, (await texts.at(document, offset))?.document)
          const check = await checks.shown(uri)
          const findings =
            check?.document === document ? check.findings.filter(({ span }) => touches(span, offset)) : []
          const pages = RULES.filter(({ id }) => findings.some(({ rule }) => rule === id)).map((rule) =>
            rulePage(rule, reader),
          )
          const parts = [...(found ? [found.markdown] : []), ...pages]
          const span = found?.span ?? findings[0]?.span
          return span ? { contents: markup(parts.join('\n\n---\n\n'), client), range: rangeOf(document, span) } : null
        },
      ),
    )
  },
}
