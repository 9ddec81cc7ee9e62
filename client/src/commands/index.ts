import { Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { chooseStyle } from './chooseStyle.ts'
import { fixAll } from './fixAll.ts'
import { lint } from './lint.ts'
import { toggleUnderline } from './toggleUnderline.ts'
import { treatAsResolution } from './treatAsResolution.ts'

/** Registers every command; each stands in a file of its own. */
export const registerCommands = (client: BaseLanguageClient): Disposable =>
  Disposable.from(toggleUnderline(client), lint(client), fixAll(client), treatAsResolution(), chooseStyle(client))
