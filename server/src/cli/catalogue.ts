import { say, verbatim } from '../core/text/message.ts'
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
  usage: say`build SOURCES… | check CATALOGUE | show SYMBOL or WORDS…`,
  summary: say`makes a catalogue of adopted resolutions (from Akoma Ntoso XML, drafts, CSV or TSV), tests one, or looks into it`,
  options: [
    [say`--out FOLDER`, say`build: where to make it (catalogue); one that is there is replaced`],
    [say`--source TEXT`, say`build: whom to acknowledge (United Nations)`],
    [say`--complete A/RES/75`, say`build: says that every resolution of this session is there; it is tested`],
    [verbatim(`--format ${FORMATS.join('|')}`), say`show: for people (text), or for programs`],
    [say`--catalogue FOLDER`, say`show: a catalogue to look into beside the built-in facts`],
  ],

  run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const [what, ...rest] = positionals
    if (what === 'build') {
      if (rest.length === 0) throw new UsageError(say`catalogue build needs the folders or files to make it from.`)
      const { out, source, complete } = values
      return build({ sources: rest, out, source, complete }, terminal)
    }
    if (what === 'check') {
      const [path, ...more] = rest
      if (path === undefined || more.length > 0) throw new UsageError(say`catalogue check takes one catalogue.`)
      return check(path, terminal)
    }
    if (what === 'show') {
      if (rest.length === 0)
        throw new UsageError(say`catalogue show needs a symbol, as A/RES/33/134, or words of a title.`)
      const configured = cataloguePaths(new DraftConfigs(terminal).of(STANDARD_INPUT))
      return show(
        rest,
        [...values.catalogue, ...configured],
        oneOf('--format', values.format, FORMATS) === 'json',
        terminal,
      )
    }
    throw new UsageError(
      what === undefined
        ? say`catalogue takes build, check or show. --help tells more.`
        : say`catalogue takes build, check or show, not “${what}”. --help tells more.`,
    )
  },
}
