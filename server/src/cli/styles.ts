import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readStyles, STYLES_FILE } from '../core/styles/custom.ts'
import type { HouseStyle } from '../core/styles/style.ts'
import type { Terminal } from './command.ts'

/** The house styles of the organization: of the nearest file of that name in the working folder or above it. */
export function ownStyles(terminal: Terminal): readonly HouseStyle[] {
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    const text = read(join(folder, STYLES_FILE))
    if (text !== null) {
      const { styles, complaints } = readStyles(text)
      for (const line of complaints) terminal.stderr(`resolute: ${line}`)
      return styles
    }
    if (folder === dirname(folder)) return []
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
