import { commands, type Disposable, l10n } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { NewDraft } from '../../../server/src/protocol/drafting.ts'
import { Styles } from '../../../server/src/protocol/styles.ts'
import { saying } from '../draft.ts'
import { firstGap } from '../first-gap.ts'
import { ask } from '../messages.ts'
import { askForLanguage, openDraft } from '../new-drafts.ts'
import { Questions } from '../questions.ts'

/** What a new draft is of; where a caller says it, nobody is asked. */
interface Asked {
  readonly style: string
  readonly language: string
  readonly title: string
}

/** A new draft of a house, in a language, on a topic: it opens beside what is there, and is not saved yet. */
export const newResolution = (client: BaseLanguageClient): Disposable =>
  commands.registerCommand('resolute.newResolution', (given?: Partial<Asked>) =>
    saying(async () => {
      // A menu gives an address, which says nothing of the draft.
      const asked = isWhole(given) ? given : await askFor(client, new Questions())
      if (!asked) return
      const text = await ask(client, NewDraft, asked)
      await openDraft(text, firstGap(text, asked))
    }),
  )

const isWhole = (given: Partial<Asked> | undefined): given is Asked =>
  given?.style !== undefined && given.language !== undefined && given.title !== undefined

async function askFor(client: BaseLanguageClient, questions: Questions): Promise<Asked | undefined> {
  const title = l10n.t('New Resolution')
  const styles = (await ask(client, Styles, undefined)).map(({ id, name, description }) => ({
    label: name,
    description: id,
    detail: description,
    style: id,
  }))
  try {
    const placeholder = l10n.t('Who adopts it? Each house has its own form')
    const house = await questions.choose(styles, { title, placeholder })
    if (!house) return undefined
    const language = await askForLanguage(questions, title)
    if (language === undefined) return undefined
    const prompt = l10n.t('What is it about? It becomes the title; Enter leaves a gap.')
    const topic = await questions.write({ title, prompt })
    return topic === undefined ? undefined : { style: house.style, language, title: topic }
  } finally {
    questions.dispose()
  }
}
