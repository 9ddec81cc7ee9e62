#!/usr/bin/env node
// Stands where @vscode/test-electron expects the program of VS Code: takes its arguments and runs the suite in VS
// Code's server build.
import path from 'node:path'
import { runInExtensionHost } from './harness/extension-host.mjs'

const args = process.argv.slice(2)
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
const folder = args.find((arg) => !arg.startsWith('-'))
const extension = option('extensionDevelopmentPath')
const tests = option('extensionTestsPath')
if (!folder || !extension || !tests) {
  console.error('shim: a folder, --extensionDevelopmentPath and --extensionTestsPath are needed; given were', args)
  process.exit(2)
}

const { status } = await runInExtensionHost({
  host: 'node',
  folder: path.resolve(folder),
  extension,
  tests,
  screenshot: process.env.RESOLUTE_TEST_SCREENSHOT,
})
process.exit(status === 0 ? 0 : 1)
