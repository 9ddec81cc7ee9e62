import { type CustomStyles, NO_CUSTOM_STYLES, readStyles, STYLES_FILE } from '../core/styles/custom.ts'
import type { Files } from './files.ts'

/** The house styles that folders describe for themselves; a folder without the file has none. */
export async function readOwnStyles(folders: readonly string[], files: Files): Promise<CustomStyles> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const text = await files.read(`${folder.replace(/\/$/, '')}/${STYLES_FILE}`).catch(() => null)
      return text === null ? NO_CUSTOM_STYLES : readStyles(text)
    }),
  )
  return { styles: found.flatMap(({ styles }) => styles), complaints: found.flatMap(({ complaints }) => complaints) }
}
