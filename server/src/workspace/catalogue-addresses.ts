/** Addresses of catalogues and of their texts. */
import { textFile } from '../core/catalogue/layout.ts'
import type { Language } from '../core/lexicon/languages.ts'

/** The address of a text of a catalogue, as the editor shows it. */
const SCHEME = 'resolution-catalogue'

/** True for the address of a text of a catalogue. */
export const isCatalogueText = (uri: string): boolean => uri.startsWith(`${SCHEME}:`)

/** `resolution-catalogue:/A_RES_75_1.en.resolution?A/RES/75/1` */
export const textAddress = (symbol: string, language: Language): string =>
  `${SCHEME}:/${textFile(symbol, language).split('/').at(-1)}?${encodeURIComponent(symbol)}`

/** What an address that `textAddress` made names; null for any other. */
export function readTextAddress(uri: string): { readonly symbol: string; readonly language: Language } | null {
  const match = /^resolution-catalogue:\/[^?]*\.(en|es|fr)\.resolution\?(.+)$/.exec(uri)
  if (!match) return null
  try {
    return { language: match[1] as Language, symbol: decodeURIComponent(match[2] as string) }
  } catch {
    return null
  }
}

/** The addresses that a path of the settings may mean: its own, or below each folder of the workspace. */
export function catalogueAddresses(path: string, folders: readonly string[]): readonly string[] {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return [path]
  const plain = path.replaceAll('\\', '/')
  const encoded = plain.split('/').map(encodeURIComponent).join('/')
  if (plain.startsWith('/')) return [`file://${encoded}`]
  if (/^[a-z]:\//i.test(plain)) return [`file:///${plain.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`]
  return folders.map((folder) => `${folder.replace(/\/$/, '')}/${encoded.replace(/^\.\//, '')}`)
}
