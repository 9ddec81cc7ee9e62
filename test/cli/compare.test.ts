import assert from 'node:assert/strict'
import { Folder } from './command.ts'

const HEAD = 'The General Assembly,\n\n*Recalling* its resolution 78/198 of 19 December 2023 on ports,\n\n'
const OLD = `${HEAD}1. *Notes* the report on the ports of the region;\n\n2. *Decides* to remain seized of the matter.\n`
const NEW = `${HEAD.replace('78/198 of 19 December 2023', '79/170 of 20 November 2024')}1. *Urges* all States to keep their <lights> in order;\n\n2. *Notes* the second report on the ports of the region;\n\n3. *Decides* to remain seized of the matter.\n`

describe('resolute compare', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
    folder.put('old.resolution', OLD)
    folder.put('new.resolution', NEW)
  })
  afterEach(() => folder.remove())

  const compare = (...more: readonly string[]) => folder.run(['compare', 'old.resolution', 'new.resolution', ...more])

  it('reads a Word file as the draft that it was made of', async () => {
    const { out } = await compare()
    const docx = ['--to', 'docx', '--out', 'new.docx']
    await folder.spawn(['convert', 'new.resolution', ...docx, '--base', 'old.resolution', '--author', 'Chile'])
    const { status, out: same } = await folder.spawn(['compare', 'old.resolution', 'new.docx'])
    assert.deepEqual({ status, same }, { status: 0, same: out })
    folder.put('broken.docx', 'PK\u0003\u0004 and no more')
    const broken = await folder.spawn(['compare', 'broken.docx', 'new.resolution'])
    assert.equal(broken.status, 2)
    assert.match(broken.err, /^resolute: broken\.docx is damaged[^\n]+\n$/)
  })

  it('shows each paragraph that is not the same, with its words, and counts', async () => {
    const { status, out } = await compare()
    assert.equal(status, 0)
    assert.equal(
      out,
      `only updated preamble
    Recalling its resolution [-78/198 of 19 December 2023-]{+79/170 of 20 November 2024+} on ports,

new          1.
    {+Urges all States to keep their <lights> in order;+}

changed      1. → 2.
    Notes the {+second +}report on the ports of the region;

only updated 2. → 3.
    Decides to remain seized of the matter.

1 new, 1 changed, 2 only updated, 1 the same.
`,
    )
  })

  it('shows the kinds that are asked for, and counts all', async () => {
    const { out } = await compare('--only', 'new,changed')
    assert.deepEqual(
      out.split('\n').filter((line) => /^\S/.test(line)),
      ['new          1.', 'changed      1. → 2.', '1 new, 1 changed, 2 only updated, 1 the same.'],
    )
    const { out: data } = await compare('--only', 'new', '--format', 'json')
    assert.deepEqual(
      JSON.parse(data).units.map(({ kind }: { kind: string }) => kind),
      ['new'],
    )
    for (const format of ['html', 'markdown']) {
      const { out: page } = await compare('--only', 'new', '--format', format)
      assert.ok(page.includes('Urges all States') && !page.includes('second'), page)
    }
    const { status, err } = await compare('--only', 'newer')
    assert.equal(status, 2)
    assert.match(err, /--only takes one of new, dropped, moved, changed, updated, not “newer”/)
  })

  it('says so where nothing has changed', async () => {
    const { out } = await folder.run(['compare', 'old.resolution', 'old.resolution'])
    assert.equal(out, 'Nothing has changed.\n')
  })

  it('is plain data for programs', async () => {
    const { out } = await compare('--format', 'json')
    const { version, units } = JSON.parse(out)
    assert.equal(version, 1)
    const updated = units.find(({ kind }: { kind: string }) => kind === 'updated')
    assert.deepEqual(updated.changes, [
      { kind: 'citation', out: '78/198 of 19 December 2023', in: '79/170 of 20 November 2024' },
    ])
    assert.deepEqual(updated.now.range.start, { line: 2, character: 0 })
  })

  it('is a page of its own, with nothing of the draft as a tag', async () => {
    const { out } = await compare('--format', 'html')
    assert.ok(out.startsWith('<!DOCTYPE html>') && out.includes('&lt;lights&gt;') && !/<script|https?:/.test(out))
    assert.ok(out.includes('<ins>second </ins>'))
    const { out: page } = await compare('--format', 'markdown')
    assert.ok(page.includes('- **changed** 1. → 2.: Notes the **second** report'), page)
  })

  it('refuses one text alone, and one that is not there', async () => {
    const alone = await folder.run(['compare', 'old.resolution'])
    assert.deepEqual(
      [alone.status, alone.err],
      [2, 'resolute: compare needs two texts: the old one and the new one.\n'],
    )
    const nowhere = await folder.run(['compare', 'old.resolution', 'A/RES/1/1'])
    assert.deepEqual(
      [nowhere.status, nowhere.err],
      [2, 'resolute: A/RES/1/1 cannot be found, and no catalogue named has its text.\n'],
    )
  })
})
