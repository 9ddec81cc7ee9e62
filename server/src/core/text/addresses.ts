/** Addresses in a text: of pages, of mail, of papers (DOI). A machine reads them sign by sign, and no rule of wording. */

const ADDRESS = /:\/\/|www\.|@[\w-]+\.[a-z]|\b10\.\d{4,9}\/|\.(?:org|int|com|net|edu|gov)\b/i

/** A word, its closing marks aside: those belong to the sentence. */
const WORD = /\S+/g
const CLOSING = /[.,;:!?)\]}>”»"']{0,9}$/

/** The same text with each address put through `replace`, which keeps its length. */
export const replaceAddresses = (text: string, replace: (address: string) => string): string =>
  // Hardly any text has one: all words are looked at only then.
  ADDRESS.test(text)
    ? text.replace(WORD, (word) => {
        if (!ADDRESS.test(word)) return word
        const end = word.search(CLOSING)
        return replace(word.slice(0, end)) + word.slice(end)
      })
    : text
