import type { ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver'
import { type SwitchEdit, type SwitchKind, switchStyle as switched } from '../../core/features/switch-style.ts'
import { styleOf } from '../../core/styles/index.ts'
import { type SwitchAnswer, SwitchStyle } from '../../protocol.ts'
import { rangeOf, workspaceEdit } from '../convert.ts'
import type { OpenDraft } from '../documents.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

const LABELS: Readonly<Record<SwitchKind, string>> = {
  style: 'Name the house in the front matter',
  emphasis: 'Emphasis of openings',
  label: 'Labels of sub-paragraphs',
  mark: 'Closing marks',
  selfReference: 'How the resolution names itself',
  other: 'Other forms of the house',
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
        if (!draft || !wanted) return { refusal: 'There is no such house style, or the draft is not open.' }
        const answer = switched(draft.document, wanted, (await settings.of(uri)).lint)
        if ('refusal' in answer) return answer
        const { edits } = answer
        const abilities = client.workspace?.workspaceEdit
        const edit = confirm
          ? annotated(draft, edits, abilities)
          : workspaceEdit(draft, edits, abilities?.documentChanges === true)
        return { edit, kinds: countOf(edits) }
      }),
    )
  },
}

interface Asked {
  readonly uri: string
  readonly style: string
  readonly confirm?: boolean
}

function countOf(edits: readonly SwitchEdit[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind } of edits) counts[LABELS[kind]] = (counts[LABELS[kind]] ?? 0) + 1
  return counts
}

interface Abilities {
  readonly documentChanges?: boolean
  readonly changeAnnotationSupport?: object
}

/** Each kind of change is annotated, so that the client asks before it is made; plain edits where it cannot ask. */
function annotated(draft: OpenDraft, edits: readonly SwitchEdit[], abilities: Abilities | undefined): WorkspaceEdit {
  if (!abilities?.documentChanges || !abilities.changeAnnotationSupport)
    return workspaceEdit(draft, edits, abilities?.documentChanges === true)
  const { uri, version, document } = draft
  const changeAnnotations: Record<string, ChangeAnnotation> = {}
  for (const { kind } of edits) changeAnnotations[kind] = { label: LABELS[kind], needsConfirmation: true }
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
