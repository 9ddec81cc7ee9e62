import { commands, type Disposable, l10n, Uri, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { FollowOn, type FollowOnAnswer } from '../../../server/src/protocol/drafting.ts'
import { isDraft, saying } from '../draft.ts'
import { EARLIER_FILES } from '../earlier-text.ts'
import { ask } from '../messages.ts'
import { askForLanguage, openDraft } from '../new-drafts.ts'
import { Questions } from '../questions.ts'
import type { Word } from '../word/bundle.ts'
import { isWordFile, textOfWord } from '../word/texts.ts'

/** Where a draft comes from that follows an earlier text. */
interface Source {
  readonly uri?: Uri
  readonly symbol?: string
  readonly language?: string
}

/** This year’s draft from last year’s text; nobody is asked where a caller says which. */
export const newFromEarlier = (client: BaseLanguageClient, word: Word): Disposable =>
  commands.registerCommand('resolute.newFromEarlier', (given?: Source | Uri) =>
    saying(async () => {
      const source = given instanceof Uri ? { uri: given } : (given ?? (await askForSource(new Questions())))
      if (!source) return
      const { uri } = source
      const text = uri && isWordFile(uri.path) ? await textOfWord(word, uri) : undefined
      const asked = { ...forServer(client, source), ...(text === undefined ? {} : { text }) }
      await openDraft(textOf(await ask(client, FollowOn, asked)))
    }),
  )

function textOf({ text, refusal }: FollowOnAnswer): string {
  if (text === undefined) throw new Error(refusal ?? l10n.t('The draft could not be made.'))
  return text
}

const forServer = (client: BaseLanguageClient, { uri, symbol, language }: Source) => ({
  ...(uri ? { uri: client.code2ProtocolConverter.asUri(uri) } : {}),
  ...(symbol === undefined ? {} : { symbol }),
  ...(language === undefined ? {} : { language }),
})

async function askForSource(questions: Questions): Promise<Source | undefined> {
  const title = l10n.t('New Resolution from an Earlier One')
  const document = window.activeTextEditor?.document
  const here = document && isDraft(document) ? document.uri : undefined
  const ways = [
    ...(here ? [{ label: l10n.t('The draft in the editor'), from: 'here' as const }] : []),
    {
      label: l10n.t('A file…'),
      detail: l10n.t('Last year’s text, as a draft or a Word document.'),
      from: 'file' as const,
    },
    { label: l10n.t('An adopted resolution…'), detail: l10n.t('By its number or symbol.'), from: 'symbol' as const },
  ]
  try {
    const placeholder = l10n.t('Which text is the new one made from?')
    const chosen = await questions.choose(ways, { title, placeholder })
    if (chosen?.from === 'here') return here ? { uri: here } : undefined
    if (chosen?.from === 'file') {
      questions.dispose()
      const [uri] = (await window.showOpenDialog({ title, filters: { [l10n.t('Earlier Text')]: EARLIER_FILES } })) ?? []
      return uri ? { uri } : undefined
    }
    if (chosen?.from !== 'symbol') return undefined
    const prompt = l10n.t('Its number or symbol, as 75/118, A/RES/75/118 or S/RES/2513')
    const symbol = await questions.write({ title, prompt })
    if (!symbol) return undefined
    const language = await askForLanguage(questions, title)
    return language === undefined ? undefined : { symbol, language }
  } finally {
    questions.dispose()
  }
}
