import { build } from './catalogue/build.ts'
import { check } from './catalogue/check.ts'
import { show } from './catalogue/show.ts'
import { type Command, UsageError } from './command.ts'
import { cataloguePaths, DraftConfigs } from './configured.ts'
import { STANDARD_INPUT } from './draft-file.ts'
import { oneOf, readOptions } from './options.ts'

const FORMATS = ['text', 'json'] as const
const OPTIONS = {
  format: { type: 'string', default: 'text' },
  out: { type: 'string', default: 'catalogue' },
  source: { type: 'string', default: 'United Nations' },
  complete: { type: 'string', multiple: true, default: [] as string[] },
  catalogue: { type: 'string', multiple: true, default: [] as string[] },
} as const

/** Makes, tests and looks into catalogues. */
export const catalogue: Command = {
  name: 'catalogue',
  usage: 'build SOURCES… | check CATALOGUE | show SYMBOL or WORDS…',
  summary:
    'makes a catalogue of adopted resolutions (from Akoma Ntoso XML, drafts, CSV or TSV), tests one, or looks into it',
  options: [
    ['--out FOLDER', 'build: where to make it (catalogue); one that is there is replaced'],
    ['--source TEXT', 'build: whom to acknowledge (United Nations)'],
    ['--complete A/RES/75', 'build: says that every resolution of this session is there; it is tested'],
    [`--format ${FORMATS.join('|')}`, 'show: for people (text), or for programs'],
    ['--catalogue FOLDER', 'show: a catalogue to look into beside the built-in facts'],
  ],

  run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const [what, ...rest] = positionals
    if (what === 'build') {
      if (rest.length === 0) throw new UsageError('catalogue build needs the folders or files to make it from.')
      const { out, source, complete } = values
      return build({ sources: rest, out, source, complete }, terminal)
    }
    if (what === 'check') {
      const [path, ...more] = rest
      if (path === undefined || more.length > 0) throw new UsageError('catalogue check takes one catalogue.')
      return check(path, terminal)
    }
    if (what === 'show') {
      if (rest.length === 0)
        throw new UsageError('catalogue show needs a symbol, as A/RES/33/134, or words of a title.')
      const configured = cataloguePaths(new DraftConfigs(terminal).of(STANDARD_INPUT))
      return show(
        rest,
        [...values.catalogue, ...configured],
        oneOf('--format', values.format, FORMATS) === 'json',
        terminal,
      )
    }
    throw new UsageError(`catalogue takes build, check or show${what ? `, not “${what}”` : ''}. --help tells more.`)
  },
}
