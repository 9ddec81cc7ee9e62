import type { Location, LocationLink } from 'vscode-languageserver'
import { definition as definitionAt } from '../../core/features/definition.ts'
import type { DefinitionLink } from '../../core/features/types.ts'
import { offsetOf, rangeOf, rangeOfPlace } from '../convert.ts'
import type { Feature } from '../feature.ts'

/** From a citation to what it cites: a paragraph of this draft, another draft, or a text of a catalogue. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),

  register({ connection, answer, texts }) {
    connection.onDefinition(
      answer(
        'Definition',
        null,
        async ({ params, draft, world, client }): Promise<LocationLink[] | Location[] | null> => {
          const { document, uri } = draft
          const offset = offsetOf(document, params.position)
          const targets = definitionAt(document, world, offset, await texts.at(document, offset))
          const locations = targets.map((target): Location => {
            return target.kind === 'here'
              ? { uri, range: rangeOf(document, target.span) }
              : { uri: target.uri, range: rangeOfPlace(target) }
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
