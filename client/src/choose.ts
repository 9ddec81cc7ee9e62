import { l10n, type QuickPickItem, window } from 'vscode'

interface Question {
  readonly title: string
  readonly placeHolder: string
}

type Choice<Key> = QuickPickItem & { readonly key: Key }

/** Asks for one of several, each with its words; undefined where the person has thought better of it. */
export async function chooseOne<Key extends string>(
  words: Readonly<Record<Key, string>>,
  now: Key,
  question: Question,
): Promise<Key | undefined> {
  const choices = (Object.keys(words) as Key[]).map(
    (key): Choice<Key> => ({ label: words[key], ...(key === now && { description: l10n.t('now') }), key }),
  )
  return (await window.showQuickPick(choices, question))?.key
}

/** Asks which of several are to be shown, each with its words and icon; undefined as above. */
export async function chooseShown<Key extends string>(
  looks: Readonly<Partial<Record<Key, { readonly words: string; readonly icon: string }>>>,
  shown: ReadonlySet<Key>,
  question: Question,
): Promise<readonly Key[] | undefined> {
  const choices = (Object.entries(looks) as [Key, { words: string; icon: string }][]).map(
    ([key, { words, icon }]): Choice<Key> => ({ label: `$(${icon}) ${words}`, picked: shown.has(key), key }),
  )
  return (await window.showQuickPick(choices, { ...question, canPickMany: true }))?.map(({ key }) => key)
}
