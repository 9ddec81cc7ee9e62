import type { Location, LocationLink, Range } from 'vscode-languageserver'
import { definition as definitionAt } from '../../core/features/definition.ts'
import type { DefinitionLink } from '../../core/features/types.ts'
import { offsetOf, rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { textAt } from '../texts.ts'

/** From a citation to what it cites: a paragraph of this draft, another draft, or a text of a catalogue. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),

  register(session) {
    session.connection.onDefinition(
      session.answer(
        'Definition',
        null,
        async ({ params, draft, world, client }): Promise<LocationLink[] | Location[] | null> => {
          const { document, uri } = draft
          const offset = offsetOf(document, params.position)
          const targets = definitionAt(document, world, offset, await textAt(session, document, offset))
          const locations = targets.map((target): Location => {
            return target.kind === 'here'
              ? { uri, range: rangeOf(document, target.span) }
              : { uri: target.uri, range: placeOf(target) }
          })
          if (locations.length === 0) return null
          if (client.textDocument?.definition?.linkSupport !== true) return locations
          return locations.map(({ uri: targetUri, range }, n) => {
            const originSelectionRange = rangeOf(document, (targets[n] as DefinitionLink).origin)
            return { originSelectionRange, targetUri, targetRange: range, targetSelectionRange: range }
          })
        },
      ),
    )
  },
}

const placeOf = ({ line, character }: { readonly line: number; readonly character: number }): Range => ({
  start: { line, character },
  end: { line, character },
})
