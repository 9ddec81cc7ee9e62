// The language server that is made of remark and its recommended rules.
import { setDefaultHighWaterMark } from 'node:stream'
import { createUnifiedLanguageServer } from 'unified-language-server'

// It writes a report into a stream that nobody reads, and falls silent for good once the stream is full.
setDefaultHighWaterMark(false, 2 ** 28)

createUnifiedLanguageServer({
  configurationSection: 'remark',
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  plugins: ['remark-preset-lint-recommended'],
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc',
})
