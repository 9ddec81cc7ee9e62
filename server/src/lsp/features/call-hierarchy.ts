import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Position,
  Range,
} from 'vscode-languageserver'
import type { Document } from '../../core/document/document.ts'
import { citationsOf, targetAt } from '../../core/features/cited-target.ts'
import { fileName, titleOfSymbol } from '../../core/features/names.ts'
import { headOf, resolutionOf } from '../../core/features/quoted-part.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import { offsetOf, rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { SymbolKind } from '../language-server.ts'
import type { Session } from '../session.ts'
import { textOf } from '../texts.ts'
import { citingOf } from './references.ts'

/** What an item keeps: its resolution, and the language that it is shown in. */
interface CallHierarchyData {
  readonly symbol: string
  readonly language: Language
}

/** Who cites a resolution, and whom it cites, as far as one cares to follow. */
export const callHierarchy: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),

  register(session) {
    const { connection, answer, log } = session
    connection.languages.callHierarchy.onPrepare(
      answer('Hierarchy', null, async ({ params, draft: { uri, document } }): Promise<CallHierarchyItem[] | null> => {
        const target = targetAt(document, offsetOf(document, params.position))
        if (!target) return null
        const data = { symbol: target.symbol, language: document.language }
        return [await itemOf(session, data, { uri, range: rangeOf(document, target.span) })]
      }),
    )
    connection.languages.callHierarchy.onIncomingCalls(
      guard(log, 'Cited by', null, ({ item }: { item: CallHierarchyItem }) => incoming(session, item)),
    )
    connection.languages.callHierarchy.onOutgoingCalls(
      guard(log, 'Citing', null, ({ item }: { item: CallHierarchyItem }) => outgoing(session, item)),
    )
  },
}

interface CallPlace {
  readonly uri: string
  readonly range: Range
}

/** An item at the heading of its resolution, where its text is at hand, else where it is cited. */
async function itemOf(session: Session, data: CallHierarchyData, cited: CallPlace): Promise<CallHierarchyItem> {
  const { symbol, language } = data
  const text = await textOf(session, symbol, language)
  const resolution = text && resolutionOf(text.document, symbol)
  const place = text && resolution ? { uri: text.uri, range: rangeOf(text.document, headOf(resolution)) } : cited
  return {
    name: symbol,
    detail: titleOf(session, symbol, language),
    kind: SymbolKind.Module,
    uri: place.uri,
    range: place.range,
    selectionRange: place.range,
    data,
  }
}

async function incoming(session: Session, { data }: CallHierarchyItem): Promise<CallHierarchyIncomingCall[]> {
  const { symbol, language } = data as CallHierarchyData
  const byText = new Map<string, Range[]>()
  for (const { uri, range } of await citingOf(session, { symbol, paragraph: null }))
    byText.set(uri, [...(byText.get(uri) ?? []), range])
  return [...byText].map(([uri, fromRanges]) => {
    const own = symbolAt(session, uri, fromRanges[0]?.start)
    const range = fromRanges[0] as Range
    const from = {
      name: own ?? nameOfFile(uri),
      detail: own ? titleOf(session, own, language) : '',
      kind: SymbolKind.Module,
      uri,
      range,
      selectionRange: range,
      ...(own ? { data: { symbol: own, language } } : { data: { symbol: '', language } }),
    }
    return { from, fromRanges }
  })
}

/** The symbol of the resolution that holds a place of a text. */
function symbolAt({ index, library }: Session, uri: string, at: Position | undefined): string | null {
  const drafts = index.draftsOf(uri).filter(({ symbol, line }) => symbol && line <= (at?.line ?? 0))
  return drafts.at(-1)?.symbol ?? library.symbolOf(uri)
}

const titleOf = ({ world }: Session, symbol: string, language: Language): string =>
  forDisplay(titleOfSymbol(symbol, world, language) ?? '')

const nameOfFile = (uri: string): string => forDisplay(fileName(uri))

async function outgoing(session: Session, item: CallHierarchyItem): Promise<CallHierarchyOutgoingCall[]> {
  const { symbol, language } = item.data as CallHierarchyData
  const text = symbol ? await textOf(session, symbol, language) : await fileOf(session, item.uri)
  if (!text) return []
  const symbols = new Set(text.document.citations.map(({ citation }) => citation.symbol))
  const calls: CallHierarchyOutgoingCall[] = []
  for (const cited of symbols) {
    if (!cited || cited === symbol) continue
    const mentions = citationsOf(text.document, { symbol: cited, paragraph: null }).filter(
      ({ citation }) => citation.kind !== 'document',
    )
    const fromRanges = mentions.map(({ span }) => rangeOf(text.document, span))
    const [first] = fromRanges
    if (first)
      calls.push({
        to: await itemOf(session, { symbol: cited, language }, { uri: text.uri, range: first }),
        fromRanges,
      })
  }
  return calls
}

/** The text of a draft that has no symbol of its own. */
async function fileOf(session: Session, uri: string): Promise<{ uri: string; document: Document } | null> {
  return session.draft(uri) ?? null
}
