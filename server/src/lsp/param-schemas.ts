/** What the parameters of messages have to be: the one place where nothing is believed of a client. */
import { WRITING_COMMANDS } from '../core/features/writing/commands.ts'
import { AskTool } from '../protocol/assistants.ts'
import { CitationsOf, ReferenceList } from '../protocol/citations.ts'
import { Compare, EarlierText } from '../protocol/comparison.ts'
import { DecisionsOf } from '../protocol/decisions.ts'
import { FollowOn, NewDraft } from '../protocol/drafting.ts'
import { CatalogueText } from '../protocol/files.ts'
import { CheckFolder, Lint } from '../protocol/findings.ts'
import { NotesOf, PlaceOfNote } from '../protocol/notes.ts'
import { CitationCard, Preview } from '../protocol/preview.ts'
import { Renumber, RenumberElsewhere } from '../protocol/renumbering.ts'
import { SetStyle, SwitchStyle } from '../protocol/styles.ts'
import { Settle, ToDecide } from '../protocol/to-decide.ts'
import { ToggleEmphasis, Write } from '../protocol/writing.ts'

/** What is wrong with a value that stands at a path, or null where it can be used. */
type ParamSchema = (value: unknown, path: string) => string | null

const simple =
  (wanted: string, is: (value: unknown) => boolean): ParamSchema =>
  (value, path) =>
    is(value) ? null : `${path} has to be ${wanted}`

const oneOf = (words: readonly string[]): ParamSchema =>
  simple(`one of ${words.join(', ')}`, (value) => words.includes(value as string))
const text = simple('a text', (value) => typeof value === 'string')
const number = simple('a whole number', Number.isInteger)
/** A line or a character: some clients write a number beyond all texts for the end of one. */
const count = simple('a whole number from 0', (value) => Number.isInteger(value) && (value as number) >= 0)
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with at least these fields. */
const fields =
  (shapes: Readonly<Record<string, ParamSchema>>): ParamSchema =>
  (value, path) => {
    if (!isFields(value)) return `${path} has to be an object`
    for (const [name, shape] of Object.entries(shapes)) {
      const wrong = shape(value[name], path === PARAMS ? name : `${path}.${name}`)
      if (wrong) return wrong
    }
    return null
  }

const list =
  (shape: ParamSchema): ParamSchema =>
  (value, path) => {
    if (!Array.isArray(value)) return `${path} has to be a list`
    for (const [n, item] of value.entries()) {
      const wrong = shape(item, `${path}[${n}]`)
      if (wrong) return wrong
    }
    return null
  }

const optional =
  (shape: ParamSchema): ParamSchema =>
  (value, path) =>
    value === undefined || value === null ? null : shape(value, path)

const PARAMS = 'params'
const position = fields({ line: count, character: count })
const range = fields({ start: position, end: position })
const textDocument = fields({ uri: text })
const document = fields({ textDocument })
const place = fields({ textDocument, position })
const item = fields({ item: fields({ uri: text, data: fields({ symbol: text, language: text }) }) })
const address = fields({ uri: text })

const PARAM_SCHEMAS = new Map<string, ParamSchema>(
  Object.entries({
    initialize: fields({
      capabilities: fields({}),
      rootUri: optional(text),
      workspaceFolders: optional(list(address)),
      initializationOptions: optional(fields({ storage: optional(text), catalogue: optional(text) })),
    }),
    'workspace/didChangeConfiguration': fields({}),
    'workspace/didChangeWatchedFiles': fields({ changes: list(fields({ uri: text, type: number })) }),
    'workspace/didChangeWorkspaceFolders': fields({ event: fields({ added: list(address), removed: list(address) }) }),
    'workspace/symbol': fields({ query: text }),
    'textDocument/didOpen': fields({ textDocument: fields({ uri: text, version: number, text }) }),
    'textDocument/didChange': fields({
      textDocument: fields({ uri: text, version: number }),
      contentChanges: list(fields({ range: (value, path) => (value === undefined ? null : range(value, path)), text })),
    }),
    'textDocument/didSave': document,
    'textDocument/didClose': document,
    'textDocument/diagnostic': document,
    'textDocument/documentSymbol': document,
    'textDocument/documentLink': document,
    'textDocument/foldingRange': document,
    'textDocument/codeLens': document,
    'textDocument/formatting': document,
    'textDocument/rangeFormatting': fields({ textDocument, range }),
    'textDocument/onTypeFormatting': fields({ textDocument, position, ch: text }),
    'textDocument/prepareRename': place,
    'textDocument/rename': fields({ textDocument, position, newName: text }),
    'textDocument/selectionRange': fields({ textDocument, positions: list(position) }),
    'textDocument/hover': place,
    'textDocument/definition': place,
    'textDocument/references': place,
    'textDocument/documentHighlight': place,
    'textDocument/completion': place,
    'textDocument/prepareCallHierarchy': place,
    'textDocument/inlayHint': fields({ textDocument, range }),
    'textDocument/codeAction': fields({
      textDocument,
      range,
      context: fields({ diagnostics: list(fields({ range })), only: optional(list(text)) }),
    }),
    'codeLens/resolve': fields({ range, data: fields({ uri: text, symbol: text }) }),
    'callHierarchy/incomingCalls': item,
    'callHierarchy/outgoingCalls': item,
    [AskTool.method]: fields({ name: text, input: fields({}) }),
    [CatalogueText.method]: address,
    [SetStyle.method]: fields({ uri: text, style: text }),
    [ToggleEmphasis.method]: fields({ uri: text, ranges: list(range), mark: oneOf(['underline', 'italic', 'own']) }),
    [Write.method]: fields({
      uri: text,
      position,
      command: oneOf(Object.keys(WRITING_COMMANDS)),
      ahead: optional(count),
    }),
    [NewDraft.method]: fields({ style: text, language: text, title: text }),
    [FollowOn.method]: fields({
      uri: optional(text),
      text: optional(text),
      symbol: optional(text),
      language: optional(text),
    }),
    [ToDecide.method]: address,
    [Settle.method]: fields({ uri: text, ranges: list(range) }),
    [SwitchStyle.method]: fields({ uri: text, style: text }),
    [Lint.method]: address,
    [CheckFolder.method]: fields({ folder: optional(text) }),
    [NotesOf.method]: fields({ uri: optional(text) }),
    [PlaceOfNote.method]: fields({ uri: text, position }),
    'workspace/diagnostic': fields({ previousResultIds: list(fields({ uri: text, value: text })) }),
    [Renumber.method]: address,
    [RenumberElsewhere.method]: fields({ uri: text, renamed: list(list(text)) }),
    [Preview.method]: fields({ uri: text, shown: optional(number) }),
    [CitationCard.method]: place,
    [Compare.method]: fields({ uri: text, base: optional(text), text: optional(text) }),
    [EarlierText.method]: fields({ uri: text, base: text }),
    [CitationsOf.method]: address,
    [DecisionsOf.method]: address,
    [ReferenceList.method]: fields({ uri: text, statuses: optional(list(text)) }),
  }),
)

/** What is wrong with the parameters of a message, in words; null where nothing is, or where any will do. */
export const faultOf = (method: string, params: unknown): string | null =>
  PARAM_SCHEMAS.get(method)?.(params, PARAMS) ?? null
