import { commands, type Disposable, Uri } from 'vscode'
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient'

/**
 * Shows who cites a resolution, from the line above its heading. The server gives plain data, which the editor's own
 * command does not take.
 */
export const showReferences = (client: BaseLanguageClient): Disposable =>
  commands.registerCommand('resolute.showReferences', (uri: string, position: Position, locations: Location[]) => {
    const { asPosition, asLocation } = client.protocol2CodeConverter
    return commands.executeCommand(
      'editor.action.showReferences',
      Uri.parse(uri),
      asPosition(position),
      locations.map((location) => asLocation(location)),
    )
  })
