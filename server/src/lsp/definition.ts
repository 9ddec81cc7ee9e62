import type { DefinitionLink, Location, Range } from 'vscode-languageserver'
import { definition as definitionAt } from '../core/features/definition.ts'
import { offsetOf, rangeOf } from './convert.ts'
import type { Feature } from './feature.ts'

/** From a citation to what it cites: a paragraph of this draft, or another draft. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),

  register({ connection, answer }) {
    connection.onDefinition(
      answer('Definition', null, ({ params, draft, world, client }): DefinitionLink[] | Location | null => {
        const { document } = draft
        const target = definitionAt(document, world, offsetOf(document, params.position))
        if (!target) return null
        const uri = target.kind === 'here' ? draft.uri : target.uri
        const range = target.kind === 'here' ? rangeOf(document, target.span) : placeOf(target.line, target.character)
        if (client.textDocument?.definition?.linkSupport !== true) return { uri, range }
        const originSelectionRange = rangeOf(document, target.origin)
        return [{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }]
      }),
    )
  },
}

const placeOf = (line: number, character: number): Range => ({ start: { line, character }, end: { line, character } })
