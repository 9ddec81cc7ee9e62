/** Messages of the bundle for Word files, which has no translations but its own. */
import spanish from '../core/messages/es/word.json' with { type: 'json' }
import french from '../core/messages/fr/word.json' with { type: 'json' }
import { printer } from '../core/messages/printer.ts'

export const printMessage = printer({ en: () => [], es: () => [spanish], fr: () => [french] })
