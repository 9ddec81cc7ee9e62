/**
 * What `resolute` starts: the language server for editors, without anything of the command line, which they would wait for; or the command line.
 * Both are bundles that lie beside this one.
 */
const [command, option, ...others] = process.argv.slice(2)
if (command === 'lsp' && option === '--stdio' && others.length === 0) require('./server.node.js')
else require('./cli.js')
