// The language server that is made of remark and its recommended rules.
import { createUnifiedLanguageServer } from 'unified-language-server'

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
