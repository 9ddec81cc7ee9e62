import assert from 'node:assert/strict'
import { languageOf, withoutLang } from '../../server/src/cli/language.ts'
import { printMessage } from '../../server/src/cli/print.ts'
import { COMMANDS } from '../../server/src/cli/run.ts'
import { build, Folder, PROGRAM } from './command.ts'

const DRAFT =
  'The General Assembly,\n\n*Recalling* its resolution 33/134 of 19 December 1978;\n\n1. *Requests* the Secretary-General to report to it;\n\n2. *Decides* so.\n'

/** Words that every English text of some length has, where they are no part of an option. */
const ENGLISH =
  /(?<![-\w])(?:the|what|which|with|without|from|that|this|is|are|it|its|and|by|each|only|where|whether|drafts?|files?|folders?|of)(?![-\w])/i

describe('the language of the command line', () => {
  const folder = new Folder()
  before(() => void folder.put('a.resolution', DRAFT))
  after(() => folder.remove())

  it('is that of the terminal, by the first that is set, and else English', () => {
    assert.equal(languageOf({ LANG: 'fr_FR.UTF-8' }), 'fr')
    assert.equal(languageOf({ LC_MESSAGES: 'es', LANG: 'fr_FR.UTF-8' }), 'es')
    assert.equal(languageOf({ LC_ALL: 'C', LC_MESSAGES: 'es' }), 'en')
    assert.equal(languageOf({ LC_ALL: '', LANG: 'es_419' }), 'es')
    assert.equal(languageOf({ LANG: 'est_EE.UTF-8' }), 'en')
    assert.equal(languageOf({}), 'en')
  })

  it('is what --lang asks for, wherever it stands', () => {
    assert.deepEqual(withoutLang(['--lang', 'es', 'lint', 'a']), { args: ['lint', 'a'], language: 'es' })
    assert.deepEqual(withoutLang(['lint', 'a', '--lang=fr']), { args: ['lint', 'a'], language: 'fr' })
    assert.deepEqual(withoutLang(['lint', '--', '--lang', 'es']), {
      args: ['lint', '--', '--lang', 'es'],
      language: null,
    })
  })

  it('is refused in one line where it is none', async () => {
    for (const args of [
      ['lint', '--lang', 'de'],
      ['--lang=', '--help'],
      ['--lang', 'EN'],
    ]) {
      const { status, out, err } = await folder.run(args)
      assert.deepEqual([status, out], [2, ''])
      assert.match(err, /^resolute: --lang takes one of en, es, fr, not “\w*”\.\n$/)
    }
    assert.equal(
      (await folder.run(['lint', '--lang'])).err,
      'resolute: --lang needs a value behind it. --help lists the options.\n',
    )
    const spanish = await folder.run(['lint', '--lang', 'de'], '', false, 'es')
    assert.match(spanish.err, /^resolute: --lang admite uno de estos valores: en, es, fr; no «de»\.\n$/)
  })

  it('is that of reports, counts and complaints, and changes no exit status', async () => {
    const spanish = await folder.run(['lint', '--lang', 'es'])
    assert.equal(spanish.status, (await folder.run(['lint'])).status)
    assert.match(spanish.out, /a\.resolution:3:54: advertencia: paragraph-punctuation\n/)
    assert.match(spanish.out, /\nComprobación de 1 proyecto: 1 advertencia/)
    const none = await folder.run(['lint', 'none.resolution', '--lang', 'fr'])
    assert.deepEqual([none.status, none.err], [2, 'resolute: none.resolution est introuvable.\n'])
    const wrong = await folder.run(['lint', '--frmat', '--lang', 'fr'])
    assert.deepEqual(
      [wrong.status, wrong.err],
      [2, 'resolute: Option inconnue\u00a0: «\u00a0--frmat\u00a0». --help donne la liste des options.\n'],
    )
  })

  it('is that of pages and tables, whose attribute says so', async () => {
    const page = (await folder.run(['lint', '--format', 'html', '--lang', 'fr'])).out
    assert.match(page, /<html lang="fr">.*<h1>Examen de 1 projet<\/h1>.*<th>Niveau<\/th>/s)
    const decided = (await folder.run(['decisions', '--format', 'html', '--lang', 'es'])).out
    assert.match(
      decided,
      /<html lang="es">.*<th scope="col">Párrafo<\/th>.*<tbody lang="en">.*<td lang="es">informe<\/td>/s,
    )
    assert.match((await folder.run(['decisions', '--lang', 'fr'])).out, /Paragraphe +Qui +.*\n.*Requests/)
    const tree = (await folder.run(['inspect', '--why', 'a.resolution', '--lang', 'es'])).out
    assert.match(tree, /párrafo de la parte dispositiva: .*\(línea 5\).*por qué:/s)
    const markdown = (await folder.run(['lint', '--format', 'markdown', '--lang', 'es'])).out
    assert.match(markdown, /^# Comprobación de 1 proyecto: 1 advertencia.*\n\n\| Nivel \| Observaciones \|/)
    assert.match((await folder.run(['lint', '--statistics', '--lang', 'fr'])).out, /^avertissement +1 {2}dans 1 projet/)
  })

  it('changes no codes, levels and keys of what is for programs', async () => {
    for (const format of ['json', 'sarif', 'junit', 'github']) {
      const plain = ({ out }: { out: string }) =>
        out
          .replace(/("(?:message|text)": ?)(?:"[^"]*"|\{[^}]*\})/g, '$1')
          .replace(/message="[^"]*"|(?<=<system-out>\w+: )[^<]*|(?<=::).*$|\s*"language": "fr",/gm, '')
      const args = ['lint', '--format', format]
      assert.equal(plain(await folder.run([...args, '--lang', 'fr'])), plain(await folder.run(args)), format)
    }
  })

  for (const language of ['es', 'fr'] as const)
    it(`leaves no English in the help in ${language}`, async () => {
      assert.doesNotMatch((await folder.run(['--help', '--lang', language])).out, ENGLISH)
      for (const { name, options } of COMMANDS) {
        const { status, out } = await folder.run([name, '--help', '--lang', language])
        assert.equal(status, 0)
        assert.doesNotMatch(out, ENGLISH, name)
        for (const [option] of options) {
          const flag = (reader: typeof language | 'en') => printMessage(option, reader).split(/[ |]/)[0]
          assert.equal(flag(language), flag('en'))
        }
      }
    })

  it('is that of what shells show', async () =>
    assert.match((await folder.run(['completion', 'fish', '--lang', 'es'])).out, / -a lint -d 'comprueba proyectos: /))

  it('is that of what is said of Word files', async () => {
    await build()
    folder.put('none.docx', 'none')
    const said = async (language: string) =>
      (await folder.spawn(['convert', 'none.docx', '--to', 'resolution', '--lang', language])).err
    assert.equal(await said('en'), 'resolute: none.docx is no Word file (.docx).\n')
    assert.equal(await said('fr'), 'resolute: none.docx n’est pas un fichier Word (.docx).\n')
  })

  it('is that of the terminal in the program itself', async () => {
    await build()
    const { out } = await folder.spawn(['lint'], '', PROGRAM, { LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_FR.UTF-8' })
    assert.match(out, /Vérification de 1 projet\u00a0: 1 avertissement/)
  })
})
