import type { CallHierarchyItem, Range } from 'vscode-languageserver'
import { targetAt } from '../../core/features/cited-target.ts'
import { fileName, titleOfSymbol } from '../../core/features/names.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import type { World } from '../../core/world.ts'
import { offsetOf, rangeOf, rangeOfPlace } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { SymbolKind } from '../language-server.ts'

/** What an item keeps: its resolution, whose symbol is empty where it has none, and the language of who asks. */
interface CallHierarchyData {
  readonly symbol: string
  readonly language: Language
}

/** Who cites a resolution, and whom it cites, as far as one cares to follow. */
export const callHierarchy: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),

  register(session) {
    const { connection, answer, graph, texts, log } = session
    const { callHierarchy: on } = connection.languages
    on.onPrepare(
      answer('Hierarchy', null, async ({ params, draft, world }): Promise<CallHierarchyItem[] | null> => {
        const { document, uri } = draft
        const target = targetAt(document, offsetOf(document, params.position))
        if (!target) return null
        const data = { symbol: target.symbol, language: document.language }
        const heading = (await graph.headingOf(data.symbol, data.language)) ?? { uri, document, span: target.span }
        return [itemOf(data, heading.uri, rangeOf(heading.document, heading.span), world)]
      }),
    )
    on.onIncomingCalls(
      guard(log, 'Cited by', null, async ({ item }: { item: CallHierarchyItem }, cancellation) => {
        const { symbol, language } = item.data as CallHierarchyData
        return (await graph.citingTexts(symbol, cancellation)).map((text) => {
          const fromRanges = text.places.map(rangeOfPlace)
          const data = { symbol: text.symbol ?? '', language }
          return { from: itemOf(data, text.uri, rangeOfPlace(text.places[0]), session.world), fromRanges }
        })
      }),
    )
    on.onOutgoingCalls(
      guard(log, 'Citing', null, async ({ item }: { item: CallHierarchyItem }, cancellation) => {
        const { symbol, language } = item.data as CallHierarchyData
        // A draft that has no symbol is known by its address alone.
        const text = symbol ? await texts.of(symbol, language) : session.draft(item.uri)
        if (!text) return []
        return (await graph.cited(text, symbol, language, cancellation)).map((cited) => {
          const { uri, document, span } = cited.heading
          const data = { symbol: cited.symbol, language }
          const fromRanges = cited.spans.map((one) => rangeOf(text.document, one))
          return { to: itemOf(data, uri, rangeOf(document, span), session.world), fromRanges }
        })
      }),
    )
  },
}

function itemOf(data: CallHierarchyData, uri: string, range: Range, world: World): CallHierarchyItem {
  const { symbol, language } = data
  return {
    name: forDisplay(symbol || fileName(uri)),
    detail: symbol ? forDisplay(titleOfSymbol(symbol, world, language) ?? '') : '',
    kind: SymbolKind.Module,
    uri,
    range,
    selectionRange: range,
    data,
  }
}
