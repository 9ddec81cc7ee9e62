/** The front matter of a new draft. */

export type FrontMatterFields = Readonly<Record<string, string | null>>

/** The lines of a front matter with the blank line behind it; values that YAML would misread are quoted. */
export function printFrontMatter(fields: FrontMatterFields, newline: string): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => (value ? [`${key}: ${quoted(value.trim())}`] : []))
  return ['---', ...lines, '---', '', ''].join(newline)
}

const quoted = (value: string): string =>
  /^[\s[\]{}>|*&!%#`@,?:"'-]|: |:$| #/.test(value) ? `"${value.replace(/["\\]/g, '\\$&')}"` : value
