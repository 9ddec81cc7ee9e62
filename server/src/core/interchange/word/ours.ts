/** What tells a Word file of ours, so that what a page does not show is there when it comes back. */

/** The style of characters of words that are underlined in the draft, where the house prints italics. */
export const UNDERLINED = 'DraftUnderline'

/** The style of characters of the line that names the organ, where the house prints it in italics. */
export const ORGAN = 'DraftOrgan'

/** Names of properties of the file. */
export const FRONT_MATTER = 'Resolute front matter'
export const LANGUAGE = 'Resolute language'
