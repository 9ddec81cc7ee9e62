/**
 * What `resolute` starts: the language server for editors, without anything of the command line, which they would wait
 * for; or the command line. Both are bundles that lie beside this one.
 */
const [command, ...options] = process.argv.slice(2)
/** Editors may say who they are, so that the server ends when they do; the server reads it by itself. */
const isOfServer = (option: string) => option === '--stdio' || option.startsWith('--clientProcessId=')
if (command === 'lsp' && options.includes('--stdio') && options.every(isOfServer)) require('./server.node.js')
else require('./cli.js')
