/** Messages of the command line, whose translations no other program has. */
import spanish from '../core/messages/es/cli.json' with { type: 'json' }
import french from '../core/messages/fr/cli.json' with { type: 'json' }
import { printer } from '../core/messages/printer.ts'
import { TRANSLATIONS } from '../core/messages/translations.ts'

export const printMessage = printer({
  en: TRANSLATIONS.en,
  es: () => [spanish, ...TRANSLATIONS.es()],
  fr: () => [french, ...TRANSLATIONS.fr()],
})
