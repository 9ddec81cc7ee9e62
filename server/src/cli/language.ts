/** The language in which a person is answered. */
import { LANGUAGES, type Language, languageOfLocale } from '../core/lexicon/languages.ts'
import { say } from '../core/text/message.ts'
import { UsageError } from './command.ts'
import { oneOf } from './options.ts'

/** That of the surroundings, by the first that is set of what POSIX has for messages; English, where it is another. */
export const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language =>
  languageOfLocale(LC_ALL || LC_MESSAGES || LANG || '')

/** The arguments without `--lang`, and the language that it asks for, the last one; null where none is asked for. */
export interface Spoken {
  readonly args: readonly string[]
  readonly language: Language | null
}

/** Takes `--lang` out of the arguments, wherever it stands before `--`. Throws a refusal where its value is none. */
export function withoutLang(args: readonly string[]): Spoken {
  const others: string[] = []
  let language: Language | null = null
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string
    if (arg === '--') return { args: [...others, ...args.slice(i)], language }
    if (arg !== '--lang' && !arg.startsWith('--lang=')) {
      others.push(arg)
      continue
    }
    const value = arg === '--lang' ? args[++i] : arg.slice('--lang='.length)
    if (value === undefined)
      throw new UsageError(say`${say`${'--lang'} needs a value behind it`}. --help lists the options.`)
    language = oneOf('--lang', value, LANGUAGES)
  }
  return { args: others, language }
}
