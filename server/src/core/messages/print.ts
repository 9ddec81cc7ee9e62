import { printer } from './printer.ts'
import { TRANSLATIONS } from './translations.ts'

/** The words of a message in a language. What has no translation there is given in English. */
export const printMessage = printer(TRANSLATIONS)
