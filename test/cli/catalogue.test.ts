import assert from 'node:assert/strict'
import { draft } from '../texts.ts'
import { Folder } from './command.ts'

/** A resolution in Akoma Ntoso, as the United Nations publish them; the words are our own. */
const akn = (language: string, title: string): string => draft`
  <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
  <meta><identification><FRBRWork><FRBRdate date="2025-12-12" name="adoption"/></FRBRWork>
  <FRBRExpression><FRBRdate date="2025-12-20" name="publication"/><FRBRlanguage language="${language}"/></FRBRExpression></identification>
  <analysis><parliamentary><voting outcome="adoptedRecordedVote"><count value="12" refersTo="inFavour"/><count value="3" refersTo="against"/></voting></parliamentary></analysis></meta>
  <coverPage><p><docNumber refersTo="#symbol">A/RES/80/777</docNumber></p><p>Distr.: General</p></coverPage>
  <preface><p><docNumber>80/777.</docNumber> <docTitle>${title}</docTitle></p></preface>
  <preamble><formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>
  <container name="Recalling"><p>  <span class="italic">Recalling </span>its resolution <a href="#">33/134</a> of 19 December 1978,<authorialNote marker="1"><p>A/33/1.</p></authorialNote></p></container></preamble>
  <mainBody><paragraph><num>1.</num><list><intro><p><span class="italic">Requests</span> lamps:</p></intro>
  <point><num>(a)</num><content><p>Of glass &amp; brass;</p></content></point></list></paragraph></mainBody>
  <conclusions><p>101st plenary meeting<eol/>12 December 2025</p></conclusions></statement></akomaNtoso>
`

describe('resolute catalogue', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  const build = (...args: string[]) => folder.run(['catalogue', 'build', '--out', 'books', ...args])

  it('is made from Akoma Ntoso: one record for all languages, each text in the drafting format', async () => {
    folder.put('xml/e.xml', akn('eng', 'Lamps for lighthouses'))
    folder.put('xml/f.xml', akn('fra', 'Lampes pour les phares'))
    const { status, out, err } = await build('xml')
    assert.deepEqual([status, out, err], [0, 'books: 1 resolution, 2 full texts.\n', ''])
    assert.match(
      folder.text('books/catalogue.tsv'),
      /^A\/RES\/80\/777\t2025-12-12\tLamps for lighthouses\t\tLampes pour les phares\t12-3-0\trecord\t\ten fr$/m,
    )
    assert.equal(
      folder.text('books/texts/A_RES_80_777.en.resolution'),
      `${draft`
        ---
        symbol: A/RES/80/777
        date: 2025-12-12
        language: en
        status: adopted
        ---

        80/777. Lamps for lighthouses

        The General Assembly,

        <u>Recalling</u> its resolution 33/134 of 19 December 1978,[^1]

        1. <u>Requests</u> lamps:

        (a) Of glass & brass;

        101st plenary meeting
        12 December 2025

        [^1]: A/33/1.
      `}\n`,
    )
    assert.equal(folder.text('books/cites.tsv'), 'A/RES/33/134\tA/RES/80/777 11 21 37 1978-12-19\n')
  })

  it('is made from drafts and from tables with named columns', async () => {
    folder.put('a.resolution', '81/1. Bridges\n\nThe General Assembly,\n\nDecides so.\n')
    folder.put('b.csv', 'Number,Title,Title-ES,Adopted\nS/RES/242 (1967),"Peace, at last",Paz,1967-11-22\n')
    folder.put('c.tsv', 'symbol\tdate\tvote\nA/RES/70/1\t2015-09-25\t\n')
    assert.equal((await build('.')).status, 0)
    const rows = folder
      .text('books/catalogue.tsv')
      .split('\n')
      .filter((line) => /^[A-Z]/.test(line))
    assert.deepEqual(rows, [
      'A/RES/70/1\t2015-09-25\t\t\t\t\ttable',
      'A/RES/81/1\t\tBridges\t\t\t\trecord\t\ten',
      'S/RES/242(1967)\t1967-11-22\tPeace, at last\tPaz\t\t\ttable',
    ])
  })

  it('says in one line what cannot be read, and takes in the rest', async () => {
    folder.put('in/good.xml', akn('eng', 'Lamps'))
    folder.put('in/torn.xml', akn('spa', 'Lámparas').slice(0, 900))
    folder.put('in/other.xml', '<html/>')
    folder.put('in/none.csv', 'a,b\n1,2\n')
    const { status, err } = await build('in')
    assert.equal(status, 0, 'a catalogue was made')
    assert.equal((await build('in/good.xml', 'in/torn.xml')).status, 2, 'a file that was named could not be read')
    assert.deepEqual(
      err.split('\n').map((line) => line.replace(/\(.*\)/, '(…)')),
      [
        'resolute: in/none.csv has no column “symbol”: the first line names the columns (…).',
        'resolute: in/other.xml is no Akoma Ntoso document.',
        'resolute: in/torn.xml is no well-formed XML (…).',
        '',
      ],
    )
    assert.match(folder.text('books/catalogue.tsv'), /^A\/RES\/80\/777\t/m)
  })

  it('tells of many files that are alike once, and counts them', async () => {
    for (let n = 1; n <= 12; n++) folder.put(`in/${n}.xml`, akn('ara', 'Lamps'))
    folder.put('in/good.xml', akn('eng', 'Lamps'))
    const { status, err } = await build('in')
    assert.equal(status, 0)
    const lines = err.trimEnd().split('\n')
    assert.deepEqual(
      lines.slice(0, 3).map((line) => line.split(' ')[1]),
      ['in/1.xml', 'in/2.xml', 'in/3.xml'],
    )
    assert.deepEqual(lines.slice(3), ['resolute: and 9 more notes like the last.'])
  })

  it('shows what it knows to programs', async () => {
    folder.put('e.xml', akn('eng', 'Lamps for lighthouses'))
    await build('e.xml')
    const show = async (...args: string[]) =>
      JSON.parse((await folder.run(['catalogue', 'show', '--format', 'json', '--catalogue', 'books', ...args])).out)
    const { version, records } = await show('A/RES/80/777')
    assert.equal(version, 1)
    assert.deepEqual(records, [
      {
        symbol: 'A/RES/80/777',
        date: '2025-12-12',
        titles: { en: 'Lamps for lighthouses' },
        vote: '12-3-0',
        basis: 'record',
        texts: { en: 'books/texts/A_RES_80_777.en.resolution' },
      },
    ])
    assert.deepEqual(await show('lamps', 'lighthouses'), { version, records })
  })

  it('takes the place of a catalogue, and of nothing else', async () => {
    folder.put('a.resolution', '81/1. Bridges\n\nThe General Assembly,\n\nDecides so.\n')
    const strange: Record<string, Record<string, string>> = {
      letters: { 'letters.txt': 'dear' },
      mine: { 'catalogue.tsv': 'symbol\tnote\n' },
      more: { 'catalogue.tsv': '# resolute catalogue 1\n', 'texts/own.resolution': 'my words' },
    }
    for (const [name, files] of Object.entries(strange)) {
      for (const [file, text] of Object.entries(files)) folder.put(`${name}/${file}`, text)
      const { status, err } = await folder.run(['catalogue', 'build', '--out', name, 'a.resolution'])
      assert.equal(status, 2)
      assert.match(
        err,
        new RegExp(`^resolute: ${name} holds other things than a catalogue \\(.*\\): name an empty folder`),
      )
      for (const [file, text] of Object.entries(files)) assert.equal(folder.text(`${name}/${file}`), text)
    }
    assert.equal((await build('a.resolution')).status, 0)
    assert.equal((await build('a.resolution')).status, 0)
    assert.match((await folder.run(['catalogue', 'build', '--out', 'a.resolution', 'a.resolution'])).err, /is a file/)
  })

  it('can be made from another one, and loses nothing of it', async () => {
    folder.put('a.xml', akn('eng', 'Lamps for lighthouses'))
    await build('a.xml')
    const before = folder.text('books/catalogue.tsv')
    const { status, err } = await build('books')
    assert.deepEqual([status, err], [0, ''])
    assert.equal(folder.text('books/catalogue.tsv'), before)
  })

  it('says what is wrong with a row, and which source counts where two differ', async () => {
    folder.put('a.csv', 'Symbol;Date;Title\nA/RES/80/777;13 December 2025;Wrong\n75/5;;x\nA/RES/80/8;2025-13-45;y\n')
    folder.put('b.xml', akn('eng', 'Lamps'))
    const { status, err } = await build('a.csv', 'b.xml')
    assert.equal(status, 0)
    assert.deepEqual(err.trimEnd().split('\n').sort(), [
      'resolute: a.csv gives “75/5”, which is no symbol, and is left out; write it as A/RES/33/134.',
      'resolute: a.csv line 4: “2025-13-45” is no date, and is left out; write it as 1978-12-19.',
      'resolute: b.xml dates A/RES/80/777 2025-12-12, and another source 2025-12-13; that of the resolution itself counts, else the first.',
    ])
    assert.match(folder.text('books/catalogue.tsv'), /^A\/RES\/80\/777\t2025-12-12\tLamps\t/m)
  })

  it('is found not to be whole where rows or texts are gone', async () => {
    folder.put('a.tsv', 'symbol\nA/RES/81/1\nA/RES/81/2\n')
    folder.put('b.xml', akn('eng', 'Lamps'))
    await build('a.tsv', 'b.xml', '--complete', 'A/RES/81')
    folder.put('books/catalogue.tsv', folder.text('books/catalogue.tsv').replace(/^A\/RES\/81\/1\t.*\n/m, ''))
    folder.put('books/texts/A_RES_80_777.en.resolution', '')
    folder.put('books/cites.tsv', 'A/RES/33/134\tA/RES/80/777 11')
    const { status, out } = await folder.run(['catalogue', 'check', 'books'])
    assert.equal(status, 1)
    assert.deepEqual(out.split('\n').slice(0, 4), [
      'A/RES/80/777: its text (en) is empty.',
      'A/RES/81: is said to be complete up to 2, and 1 is missing.',
      'catalogue.tsv: was made with 3 records, and has 2: it is not whole. Build it anew.',
      'cites.tsv: line 1 cannot be read. Build it anew.',
    ])
  })

  it('is complete only where no number is missing', async () => {
    folder.put('a.tsv', 'symbol\nA/RES/81/1\nA/RES/81/3\n')
    assert.match((await build('a.tsv', '--complete', 'A/RES/81')).err, /--complete A\/RES\/81: 2 are missing up to 3\./)
    folder.put('b.tsv', 'symbol\nA/RES/81/2\n')
    await build('a.tsv', 'b.tsv', '--complete', 'A/RES/81')
    folder.put(
      'draft.resolution',
      'The General Assembly,\n\n<u>Recalling</u> its resolution 81/4,\n\n<u>Decides</u> so.\n',
    )
    const { out } = await folder.run(['inspect', '--format', 'json', '--catalogue', 'books', 'draft.resolution'])
    assert.equal(JSON.parse(out).files[0].citations[0].status, 'missing')
  })

  it('is tested: what cannot be right gets a line', async () => {
    folder.put('a.tsv', 'symbol\tdate\nA/RES/33/134\t1999-01-01\nS/RES/242(1968)\t\n')
    await build('a.tsv')
    const { status, out } = await folder.run(['catalogue', 'check', 'books'])
    assert.equal(status, 1)
    assert.match(out, /^A\/RES\/33\/134: is of the thirty-third session \(1978–1979\), and is dated 1999-01-01\.$/m)
    assert.match(out, /^S\/RES\/242\(1968\): Security Council resolution 242 was adopted in 1967/m)
    assert.match(
      (await folder.run(['catalogue', 'check', 'nowhere'])).err,
      /^resolute: The catalogue nowhere cannot be found\.$/m,
    )
    folder.put('new.tsv', '# resolute catalogue 7\nA/RES/1/1\t\n')
    assert.match(
      (await folder.run(['catalogue', 'check', 'new.tsv'])).err,
      /made by a newer version of Resolute \(format 7/,
    )
  })

  it('is looked into by symbol and by words of a title', async () => {
    folder.put('a.xml', akn('eng', 'Lamps for lighthouses'))
    await build('a.xml')
    const show = async (...words: string[]) =>
      (await folder.run(['catalogue', 'show', '--catalogue', 'books', ...words])).out
    assert.match(await show('A/RES/80/777'), /^vote {9}12-3-0$/m)
    assert.match(await show('80/777'), /^symbol {7}A\/RES\/80\/777$/m)
    assert.match(await show('a/res/80/777'), /^vote {9}12-3-0$/m)
    assert.match(await show('light', 'lamps'), /^A\/RES\/80\/777 {2}2025-12-12 {2}Lamps for lighthouses$/m)
    assert.match((await folder.run(['catalogue', 'show', 'zzzz'])).err, /Nothing is known of “zzzz”/)
  })
})

describe('resolute cites', () => {
  it('tells who cites a resolution, in drafts and in catalogues', async () => {
    const folder = new Folder()
    folder.put(
      'drafts/a.resolution',
      'The General Assembly,\n\n<u>Recalling</u> paragraph 2 of its resolution 33/134,\n\n<u>Decides</u> so.\n',
    )
    folder.put('b.xml', akn('eng', 'Lamps'))
    await folder.run(['catalogue', 'build', '--out', 'books', 'b.xml'])
    const { status, out } = await folder.run(['cites', 'A/RES/33/134', 'drafts', '--catalogue', 'books'])
    assert.equal(status, 0)
    assert.deepEqual(out.split('\n'), [
      'drafts/a.resolution:3:37: paragraph 2, resolution 33/134',
      'books/texts/A_RES_80_777.en.resolution:12:22: A/RES/80/777, Lamps',
      'A/RES/33/134 is cited 2 times, in 2 texts.',
      '',
    ])
    const json = JSON.parse((await folder.run(['cites', '--format', 'json', 'A/RES/33/134', 'drafts'])).out)
    assert.deepEqual(json.places, [
      { path: 'drafts/a.resolution', line: 2, character: 36, text: 'paragraph 2, resolution 33/134' },
    ])
    assert.equal((await folder.run(['cites', '33/134', 'drafts', 'books'])).out, out)
    const here = await folder.run(['cites', 'A/RES/33/134', '--catalogue', 'books'])
    assert.equal(here.out, out, 'drafts here are looked through, beside the catalogue that is named')
    folder.put('resolute.config.yaml', 'catalogues: books\n')
    assert.equal((await folder.run(['cites', 'A/RES/33/134'])).out, out, 'and those of the configuration')
    assert.match((await folder.run(['catalogue', 'show', '80/777'])).out, /Lamps/)
    const inBooks = await folder.run(['cites', '33/134', 'books'])
    assert.match(inBooks.out, /^A\/RES\/33\/134 is cited once, in 1 text\.$/m)
    assert.match((await folder.run(['cites', 'hello'])).err, /“hello” is no symbol that is known here/)
    assert.match(
      (await folder.run(['cites', 'A/RES/1/1', 'drafts'])).out,
      /^Nobody cites A\/RES\/1\/1: .* looked through\.$/m,
    )
    folder.remove()
  })

  it('knows the year of a resolution of the Security Council, and asks for the session or year of any other', async () => {
    const folder = new Folder()
    folder.put(
      'a.resolution',
      'The Security Council,\n\n<u>Recalling</u> S/RES/2634 and resolution 2634 (2022),\n\n<u>Decides</u> so.\n',
    )
    const { status, out } = await folder.run(['cites', 'S/RES/2634', '.'])
    assert.deepEqual(
      [status, out.split('\n')],
      [
        0,
        [
          'a.resolution:3:18: S/RES/2634',
          'a.resolution:3:33: resolution 2634 (2022)',
          'S/RES/2634(2022) is cited 2 times, in 1 text.',
          '',
        ],
      ],
    )
    assert.equal((await folder.run(['cites', 's/res/2634 (2022)', '.'])).out, out)
    assert.match(
      (await folder.run(['cites', 'S/RES/1', '.'])).out,
      /^Nobody cites S\/RES\/1\(1946\): .* looked through\.$/m,
    )
    for (const unfinished of ['A/RES/1514', 'S/RES/9999']) {
      const { status, out, err } = await folder.run(['cites', unfinished, '.'])
      assert.deepEqual([status, out], [2, ''])
      assert.match(err, /^resolute: “.*” lacks its session or its year\. Write it in full, .*\.\n$/)
    }
    folder.remove()
  })
})
