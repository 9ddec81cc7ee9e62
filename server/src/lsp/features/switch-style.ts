import type { ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver'
import { type SwitchEdit, type SwitchKind, switchStyle as switched } from '../../core/features/switch-style.ts'
import { styleOf } from '../../core/styles/index.ts'
import { type Message, say } from '../../core/text/message.ts'
import { type SwitchAnswer, SwitchStyle } from '../../protocol/styles.ts'
import { rangeOf, workspaceEdit } from '../convert.ts'
import type { OpenDraft } from '../documents.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

const LABELS: Readonly<Record<SwitchKind, Message>> = {
  style: say`Name the house in the front matter`,
  emphasis: say`Emphasis of openings`,
  label: say`Labels of sub-paragraphs`,
  mark: say`Closing marks`,
  selfReference: say`How the resolution names itself`,
  other: say`Other forms of the house`,
}

/** Makes a draft one of another house, by an edit that a person looks at first. */
export const switchStyle: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log, settings, client } = session
    connection.onRequest(
      SwitchStyle.method,
      guard(log, 'House style', {}, async ({ uri, style, confirm }: Asked): Promise<SwitchAnswer> => {
        const draft = session.draft(uri)
        const wanted = styleOf(style, settings.styles)
        if (!draft || !wanted)
          return { refusal: session.say(say`There is no such house style, or the draft is not open.`) }
        const answer = switched(draft.document, wanted, (await settings.of(uri)).lint)
        if ('refusal' in answer) return { refusal: session.say(answer.refusal) }
        const { edits } = answer
        const abilities = client.workspace?.workspaceEdit
        const edit = confirm
          ? annotated(draft, edits, abilities, session.say)
          : workspaceEdit(draft, edits, abilities?.documentChanges === true)
        return { edit, kinds: countOf(edits, session.say) }
      }),
    )
  },
}

type Say = (message: Message) => string

interface Asked {
  readonly uri: string
  readonly style: string
  readonly confirm?: boolean
}

function countOf(edits: readonly SwitchEdit[], said: Say): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind } of edits) counts[said(LABELS[kind])] = (counts[said(LABELS[kind])] ?? 0) + 1
  return counts
}

interface Abilities {
  readonly documentChanges?: boolean
  readonly changeAnnotationSupport?: object
}

/** Each kind of change is annotated, so that the client asks before it is made; plain edits where it cannot ask. */
function annotated(
  draft: OpenDraft,
  edits: readonly SwitchEdit[],
  abilities: Abilities | undefined,
  said: Say,
): WorkspaceEdit {
  if (!abilities?.documentChanges || !abilities.changeAnnotationSupport)
    return workspaceEdit(draft, edits, abilities?.documentChanges === true)
  const { uri, version, document } = draft
  const changeAnnotations: Record<string, ChangeAnnotation> = {}
  for (const { kind } of edits) changeAnnotations[kind] = { label: said(LABELS[kind]), needsConfirmation: true }
  return {
    changeAnnotations,
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map(({ span, text, kind }) => ({
          range: rangeOf(document, span),
          newText: text,
          annotationId: kind,
        })),
      },
    ],
  }
}
