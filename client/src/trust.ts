import { type Disposable, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Trusted } from '../../server/src/protocol/start.ts'

/** Tells the server when the person comes to trust the folder. */
export const tellTrust = (client: BaseLanguageClient): Disposable =>
  workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(Trusted.method))
