/**
 * The messages between client and server that the protocol itself does not have. The client imports this file and
 * nothing else of the server.
 */

import type {
  Position,
  Range,
  TextDocumentPositionParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol'
import type { CitationStatus } from './core/citations/assess.ts'
import type { DecisionKind } from './core/decisions/decision.ts'
import type { WritingCommand } from './core/features/writing/commands.ts'
import type { PreviewBlock, Preview as PreviewContent } from './core/interchange/html/preview.ts'
import type { PreviewChange } from './core/interchange/html/preview-change.ts'
import type { ChangesMode } from './core/interchange/word/read/settle.ts'
import type { Language } from './core/lexicon/languages.ts'
import type { Severity } from './core/styles/level.ts'

/**
 * A message by its method, with the types of what it carries and, for a request, of what answers it. Plain data:
 * neither side's library comes with it.
 */
export interface Message<P, R = void> {
  readonly method: string
  readonly types?: (params: P) => R
}

const message = <P, R = void>(method: string): Message<P, R> => ({ method })

/** What the client tells the server in `initializationOptions`. */
export interface InitializationOptions {
  /**
   * The client answers `resolute/readFile` and `resolute/findDrafts`: the server then reads through it, in virtual
   * workspaces too.
   */
  readonly files?: boolean
  /** Where the catalogue of facts lies, for a server that cannot look beside its bundle. */
  readonly catalogue?: string
  /** The folder in which the server may keep the index of drafts between sessions. */
  readonly storage?: string
  /** The client shows the texts of catalogues: it asks for them by `resolute/catalogueText`. */
  readonly catalogueDocuments?: boolean
  /** False where the person has not said that the folder may be trusted; see `Trusted`. */
  readonly trusted?: boolean
  /**
   * The client has folders checked by `resolute/checkFolder`, and is sent what is found in their files, those of open
   * drafts among them: it knows which drafts it shows, whose findings it fetches. Any other is sent what is found in
   * those that are not open, or asks by `workspace/diagnostic`.
   */
  readonly folderChecks?: boolean
  /** The client opens pages of the web that symbols of the workspace lie on. */
  readonly webPages?: boolean
}

/** Client to server: the person trusts the folder: its configuration may name catalogues and files elsewhere. */
export const Trusted = message<void>('resolute/trusted')

/**
 * Client to server: the text of a catalogue at an address of the scheme `resolution-catalogue`; null where there is
 * none.
 */
export const CatalogueText = message<{ uri: string }, string | null>('resolute/catalogueText')

/** Server to client: the text of a file. Rejects with one clear line where it cannot be read. */
export const ReadFile = message<{ uri: string }, string>('resolute/readFile')

/** Server to client: the addresses of all drafts of the workspace. */
export const FindDrafts = message<void, string[]>('resolute/findDrafts')

/** How a draft was understood, for the status bar. */
export interface DraftStatus {
  readonly uri: string
  /** House style id, `un-ga`. */
  readonly style: string
  /** Its name for people, `General Assembly`. */
  readonly styleName: string
  /** Why it was chosen, a sentence for people. */
  readonly reason: string
  readonly language: string
}

/** Server to client, whenever it changes. */
export const StatusChanged = message<DraftStatus>('resolute/status')

/** What is read in the background, and drafts are judged against: facts, catalogues, drafts of the workspace. */
export type Loaded = 'facts' | 'catalogues' | 'drafts'

/** Server to client, whenever it changes: what is being read. */
export const LoadingChanged = message<{ readonly loading: readonly Loaded[] }>('resolute/loading')

/** A rule, and its page as Markdown. */
export interface RulePage {
  readonly id: string
  readonly summary: string
  readonly page: string
}

/** Client to server: all rules with their pages. */
export const RulePages = message<void, RulePage[]>('resolute/rulePages')

/**
 * Client to server: what a tool for assistants answers; it only reads. `isError`: the text says in one sentence why it
 * cannot.
 */
export const AskTool = message<
  { readonly name: string; readonly input: Readonly<Record<string, string>> },
  { readonly text: string; readonly isError: boolean }
>('resolute/askTool')

/** A house style as it is offered. */
export interface StyleChoice {
  readonly id: string
  readonly name: string
  readonly description: string
}

/** Client to server: the house styles to choose from. */
export const Styles = message<void, StyleChoice[]>('resolute/styles')

/** Client to server: the edits that set `style` in the front matter, making it where there is none. */
export const SetStyle = message<{ uri: string; style: string }, TextEdit[]>('resolute/setStyle')

/** A mark of emphasis; `own` is the one that the draft, or else its house, has for verbs. */
export type EmphasisChoice = 'underline' | 'italic' | 'own'

/**
 * Client to server: the edits that put each range in emphasis, or take that away. An empty range means the word at it.
 */
export const ToggleEmphasis = message<{ uri: string; ranges: Range[]; mark: EmphasisChoice }, TextEdit[]>(
  'resolute/toggleEmphasis',
)

export type { WritingCommand }

/** What a command of the keyboard does: edits and where the cursor stands behind them; or why nothing is done. */
export type Written =
  | {
      readonly edits: TextEdit[]
      readonly cursor: Position
      /** True where paragraphs behind a new one have its number now: what becomes of them is the person’s to say. */
      readonly asks: boolean
    }
  | { readonly refused: string }

/**
 * Client to server: what a command does at a position; null where the key is to do what it does in any text. `ahead` is
 * how many characters have been typed behind the position since the key was pressed: the answer is that of the text
 * without them.
 */
export const Write = message<
  { uri: string; position: Position; command: WritingCommand; ahead?: number },
  Written | null
>('resolute/write')

/** What numbers a draft anew. */
export interface Renumbering {
  /** The version of the draft that the edits are of. */
  readonly version: number
  /** Why nothing is done, half a sentence; null where it can be. */
  readonly refused: string | null
  readonly edits: TextEdit[]
  /** References that are left to the person, each with the reason. */
  readonly left: readonly { readonly range: Range; readonly text: string; readonly why: string }[]
  /** The paragraphs that other texts have to call otherwise, by their old names, `5/c`, with the new ones. */
  readonly renamed: readonly (readonly [string, string])[]
}

/**
 * Client to server: what has the references of other drafts of the workspace to paragraphs of this one follow, a draft
 * each. `renamed` is what the renumbering said.
 */
export const RenumberElsewhere = message<
  { uri: string; renamed: Renumbering['renamed'] },
  { uri: string; edits: TextEdit[] }[]
>('resolute/renumberElsewhere')

/** Client to server: what numbers paragraphs, labels and notes anew, with every reference; null where no draft is. */
export const Renumber = message<{ uri: string }, Renumbering | null>('resolute/renumber')

/** What became of one paragraph, point, heading or note since an earlier text. */
export interface ComparedItem {
  readonly kind: 'new' | 'dropped' | 'moved' | 'changed' | 'updated'
  /** `5.`, `5. → 6.`, `preamble`. */
  readonly place: string
  /** Its first words, and a line for each change within. */
  readonly text: string
  readonly changes: readonly string[]
  /** Where it stands in the earlier text and in the draft; null where it is not in it. */
  readonly before: Range | null
  readonly now: Range | null
}

/** A draft beside an earlier text. */
export interface ComparedDrafts {
  /** The address of the earlier text. */
  readonly base: string
  /** `1 new, 2 changed, 30 the same.` */
  readonly summary: string
  /** What is not the same, in the order of the draft. */
  readonly items: readonly ComparedItem[]
}

/**
 * Client to server: what changed in a draft since an earlier text: `base` is the address of a text or the symbol of a
 * resolution; where it is left out, what the front matter says the draft is based on. `text` is what stands at the
 * address, where the server cannot read it. Null where there is no such text.
 */
export const Compare = message<{ uri: string; base?: string; text?: string }, ComparedDrafts | null>('resolute/compare')

/** Client to server: the words of such an earlier text of a draft; null where there is none. */
export const EarlierText = message<{ uri: string; base: string }, string | null>('resolute/earlierText')

/** Client to server: a new draft of a house, in a language (`en`, `es`, `fr`); its gaps stand in brackets. */
export const NewDraft = message<{ style: string; language: string; title: string }, string>('resolute/newDraft')

/** A draft that follows an earlier text; or why none can be made, a sentence for people. */
export interface FollowOnAnswer {
  readonly text?: string
  readonly refusal?: string
}

/**
 * Client to server: the draft that follows an earlier text: the draft at an address, or the resolution that a person
 * names by its number or symbol, in a language where its text is at hand in several. `text` is what stands at the
 * address, where the server cannot read it.
 */
export const FollowOn = message<{ uri?: string; text?: string; symbol?: string; language?: string }, FollowOnAnswer>(
  'resolute/followOn',
)

/** Something in a draft that is to be decided. */
export interface OpenPoint {
  readonly kind: 'session' | 'date' | 'document' | 'citation' | 'other'
  /** What stands there now. */
  readonly value: string
  /** `paragraph 15`, `preamble`. */
  readonly where: string
  /** The words around it. */
  readonly words: string
  /** With its marks. */
  readonly range: Range
}

/** Client to server: what is to be decided in a draft, in the order of the text. */
export const ToDecide = message<{ uri: string }, OpenPoint[]>('resolute/toDecide')

/** Client to server: the edits that take away the marks at these ranges, and leave what stands there. */
export const Settle = message<{ uri: string; ranges: Range[] }, TextEdit[]>('resolute/settle')

/** How a draft becomes one of another house; or why it stays as it is, a sentence for people. */
export interface SwitchAnswer {
  readonly edit?: WorkspaceEdit
  /** How many changes there are of each kind, by its name for people. */
  readonly kinds?: Readonly<Record<string, number>>
  readonly refusal?: string
}

/**
 * Client to server: the edit that makes a draft one of another house. With `confirm` its changes are annotated, so that
 * a person ticks those that are to be made.
 */
export const SwitchStyle = message<{ uri: string; style: string; confirm?: boolean }, SwitchAnswer>(
  'resolute/switchStyle',
)

/**
 * How what the client shows of a draft becomes the draft as it is printed: one element of HTML a block, with the line
 * that it begins on (-1: none) and its findings.
 */
export interface PreviewAnswer extends PreviewChange, Pick<PreviewContent, 'lang' | 'dir'> {
  /** Names what the client shows then. */
  readonly id: number
  /** What the client is to show before; null where it is to begin with nothing. */
  readonly after: number | null
}

export type { PreviewBlock }

/** Client to server: the style sheet of what `Preview` gives. */
export const PreviewLook = message<void, string>('resolute/previewLook')

/**
 * Client to server: a draft as it is printed; `shown` is the `id` of the answer that the client shows, null for none.
 * Null where the draft is not open, or too long.
 */
export const Preview = message<{ uri: string; shown: number | null }, PreviewAnswer | null>('resolute/preview')

/** Client to server: what is said of the citation at a place, in plain words; null where there is nothing. */
export const CitationCard = message<TextDocumentPositionParams, string | null>('resolute/citationCard')

/** Client to server: a draft as one page of HTML to print; null where it is not open, or too long. */
export const PrintedPage = message<{ uri: string }, string | null>('resolute/printedPage')

/** Client to server: lint this draft now, whatever `resolute.validate` says. Returns the number of findings. */
export const Lint = message<{ uri: string }, number>('resolute/lint')

/** How a citation is judged. */
export type { CitationStatus }

/** How a check of folders went. */
export interface FolderChecked {
  readonly drafts: number
  /** How many of them could not be read. */
  readonly failed: number
  readonly isCancelled: boolean
  /** How many findings there are of each level, in all that has been checked. */
  readonly counts: Readonly<Record<Severity, number>>
}

/**
 * Client to server: checks all drafts of a folder, or of the workspace, open or not, and from then on when they change,
 * until it is cleared. What is found is sent as `textDocument/publishDiagnostics`.
 */
export const CheckFolder = message<{ folder: string | null }, FolderChecked>('resolute/checkFolder')

/** Client to server: what was found in folders is forgotten. */
export const ClearFolders = message<void, null>('resolute/clearFolders')

/** Server to client: other things are known of the folders that were checked. */
export const FoldersChanged = message<{ isChecked: boolean }>('resolute/foldersChanged')

/** A finding in a folder that was checked. */
export interface FolderFinding {
  readonly uri: string
  readonly range: Range
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** The words it is about with a few around them. */
  readonly excerpt: string
}

/** Client to server: all that is found in the folders that were checked, open drafts as they stand in the editor. */
export const FolderFindings = message<void, FolderFinding[]>('resolute/folderFindings')

/** Something that drafts of a folder cite. */
export interface FolderCitation {
  readonly symbol: string
  readonly name: string
  readonly title: string | null
  /** Its places of one status; those of another stand by themselves. */
  readonly status: CitationStatus
  readonly evidence: string
  readonly places: readonly { readonly uri: string; readonly range: Range; readonly where: string }[]
}

/** Client to server: what the drafts of the folders cite, the gravest statuses first. */
export const FolderCitations = message<void, FolderCitation[]>('resolute/folderCitations')

/** A note of a reviewer in a draft. */
export interface DraftNote {
  readonly uri: string
  readonly range: Range
  readonly text: string
}

/** Client to server: the notes of a draft, or of all drafts of the workspace. */
export const NotesOf = message<{ uri: string | null }, DraftNote[]>('resolute/notes')

/** Client to server: where a note about a place is put in, and what stands around its words; null where no draft is. */
export const PlaceOfNote = message<
  { uri: string; position: Position },
  { readonly position: Position; readonly before: string; readonly after: string } | null
>('resolute/placeOfNote')

/** Something that a draft cites. */
export interface CitedResolution {
  /** Canonical symbol, or the words of the citation where its body has no symbols. */
  readonly symbol: string
  /** `General Assembly resolution 33/134`. */
  readonly name: string
  readonly title: string | null
  /** In the words of the draft's language. */
  readonly date: string | null
  /** The gravest of its places. */
  readonly status: CitationStatus
  /** Why, a sentence for people. */
  readonly evidence: string
  readonly places: readonly {
    readonly range: Range
    /** `paragraph 3`, `preamble`. */
    readonly where: string
    readonly text: string
    readonly status: CitationStatus
  }[]
}

/** Client to server: what a draft cites, in the order of the first mentions. */
export const CitationsOf = message<{ uri: string }, CitedResolution[]>('resolute/citations')

/**
 * Client to server: what a draft cites as a list of references, a line each, in the order of symbols; those with one of
 * the statuses, or all.
 */
export const ReferenceList = message<{ uri: string; statuses?: readonly CitationStatus[] }, string>(
  'resolute/referenceList',
)

/** What an operative paragraph, or a sub-paragraph of its own, decides. */
export interface DecidedParagraph {
  readonly label: string
  readonly verb: string
  /** Those who are asked, without their articles. */
  readonly addressees: readonly string[]
  readonly asks: string
  readonly kinds: readonly DecisionKind[]
  /** For people: `seventy-sixth session`, `31 May 2021`, `annually`. */
  readonly due: readonly string[]
  /** What sorts each of `due` among those of other decisions. */
  readonly dueOrder: readonly string[]
  readonly to: readonly string[]
  /** What can be read aloud: `operative paragraph 5, Requests the Secretary-General, report, due …`. */
  readonly name: string
  readonly words: string
  readonly range: Range
}

/** Client to server: what a draft decides, in the order of its text. */
export const DecisionsOf = message<{ uri: string }, DecidedParagraph[]>('resolute/decisions')

/** Server to client: what is thought of citations may have changed, though no draft has. */
export const CitationsChanged = message<void>('resolute/citationsChanged')

/** What a Word file says, as the bundle for Word files tells. */
export interface FromWord {
  /** The draft. */
  readonly text: string
  /** What a draft cannot hold, a sentence each. */
  readonly left: readonly string[]
}

/** A draft that becomes a Word file. */
export interface ToWord {
  readonly text: string
  /** Whose the tracked changes are, and of when (`2026-11-28T10:00:00Z`). */
  readonly hand: { readonly author: string; readonly date: string | null }
  /** The language of what is said to people. */
  readonly reader: Language
  /** What changes are tracked against: a draft, or a Word file, which is then changed in place. */
  readonly base?: string | Uint8Array
  /** Whether numbers that refer to the draft’s own paragraphs are fields that follow these. */
  readonly hasFields?: boolean
}

/** What that bundle makes of a draft. */
export interface WordFile {
  readonly bytes: Uint8Array
  /** What could not be changed in a Word file, a sentence each. */
  readonly left: readonly string[]
}

/** The bundle for Word files, which is loaded when somebody asks for one. A file that cannot be read is an error. */
export interface WordCalls {
  /** What is said to people is in the language of the reader. */
  fromWord(bytes: Uint8Array, changes: ChangesMode, reader: Language): FromWord
  toWord(asked: ToWord): WordFile
  /**
   * What was copied as HTML, as text for a draft, its notes numbered from `firstNote` on; null where plain text says as
   * much.
   */
  fromHtml(html: string, firstNote: number): string | null
}

/** A call of that bundle where it is a web worker, and its answer: what it gives, or what was wrong. */
export type WordQuestion = {
  readonly [Call in keyof WordCalls]: readonly [Call, ...Parameters<WordCalls[Call]>]
}[keyof WordCalls]
export type WordAnswer =
  | { readonly result: ReturnType<WordCalls[keyof WordCalls]> }
  | { readonly error: string; readonly isRefusal: boolean }
