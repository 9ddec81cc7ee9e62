/** Names of the days of the week, Monday first. */
import type { Language } from './languages.ts'

export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  es: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
}
