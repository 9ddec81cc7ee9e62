/** The languages of drafts, each by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'English', es: 'Español', fr: 'Français' }
