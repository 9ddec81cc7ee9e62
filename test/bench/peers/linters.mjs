// The peers that are libraries, each as a function of a text to what it finds, set up as their own manuals say.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** By name: what loads a library and gives its function. */
export const LINTERS = {
  async markdownlint() {
    const { lint } = await import('markdownlint/sync')
    return (text) => lint({ strings: { text } })
  },

  async textlint() {
    const { createLinter } = await import('textlint')
    const { TextlintKernelDescriptor } = await import('@textlint/kernel')
    const plugin = require('@textlint/textlint-plugin-markdown').default
    const rule = (ruleId) => {
      const loaded = require(`textlint-rule-${ruleId}`)
      return { ruleId, rule: loaded.default ?? loaded }
    }
    const descriptor = new TextlintKernelDescriptor({
      rules: ['no-todo', 'max-comma', 'common-misspellings'].map(rule),
      plugins: [{ pluginId: '@textlint/markdown', plugin, options: { extensions: ['.resolution'] } }],
      filterRules: [],
    })
    const linter = createLinter({ descriptor })
    return (text) => linter.lintText(text, 'text.md')
  },

  async harper() {
    const { LocalLinter } = await import('harper.js')
    const { binary } = await import('harper.js/binary')
    const linter = new LocalLinter({ binary })
    await linter.setup()
    return async (text) => {
      const lints = await linter.lint(text, { language: 'markdown' })
      // What it finds lies in memory that is not collected.
      for (const lint of lints) lint.free()
      return lints.length
    }
  },

  /** The floor: the text split into lines, and one regular expression over each. */
  async floor() {
    const PATTERN = /\b\d+\/\d+\b/
    return (text) => text.split('\n').filter((line) => PATTERN.test(line)).length
  },
}
