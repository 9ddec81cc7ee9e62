import assert from 'node:assert/strict'
import { changeDegree } from '../../../../server/src/core/features/writing/change-degree.ts'
import { after, type Command, checkIn } from './commands.ts'

const demote: Command = (document, style, offset) => changeDegree(document, style, offset, 'demote')
const promote: Command = (document, style, offset) => changeDegree(document, style, offset, 'promote')
const checkDemote = checkIn(demote)
const checkPromote = checkIn(promote)

describe('the degree of a paragraph', () => {
  it('falls: it becomes the last sub-paragraph of the one before, and the numbers behind it follow', () => {
    checkDemote(
      '1. *Asks*:\n\n(a) This;\n\n2. │To do that;\n\n3. *Notes* it;\n\n4. *Ends*.',
      '1. *Asks*:\n\n(a) This;\n\n(b) │To do that;\n\n2. *Notes* it;\n\n3. *Ends*.',
    )
    checkDemote(
      '1. *Asks*:\n\n(a) This;\n\n(b) │That:\n\n(i) One;\n\n(c) More.',
      '1. *Asks*:\n\n(a) This:\n\n(i) │That:\n\na. One;\n\n(b) More.',
    )
  })
  it('falls with its sub-paragraphs', () =>
    checkDemote(
      '1. *Asks* this;\n\n2. │*Asks*:\n\n(a) One:\n\n(i) First;\n\n(b) Two;\n\n3. *Ends*.',
      '1. *Asks* this:\n\n(a) │*Asks*:\n\n(i) One:\n\na. First;\n\n(ii) Two;\n\n2. *Ends*.',
    ))
  it('rises: it stands behind the paragraph it was in, and what follows it in the list stands below it', () => {
    checkPromote(
      '1. *Asks*:\n\n(a) This;\n\n(b) │To go;\n\n(c) To come;\n\n2. *Ends*.',
      '1. *Asks*:\n\n(a) This;\n\n2. │To go:\n\n(a) To come;\n\n3. *Ends*.',
    )
    checkPromote(
      '1. *Asks*:\n\n(a) This:\n\n(i) One;\n\n(ii) │Two;\n\n(b) That.',
      '1. *Asks*:\n\n(a) This:\n\n(i) One;\n\n(b) │Two;\n\n(c) That.',
    )
  })
  it('rises alone, and the paragraph it leaves announces no list', () =>
    checkPromote('1. *Asks*:\n\n(a) │This;\n\n2. *Ends*.', '1. *Asks*;\n\n2. │This;\n\n3. *Ends*.'))
  it('has the list that it leaves close as its paragraph does, and one that it joins go on', () => {
    const head = '---\nstyle: mun-thimun\n---\n\nThe General Assembly,\n\n'
    const low = `${head}1. <u>Urges</u>:\n\na) this,\n\nb) │that;\n\n2. <u>Ends</u>.`
    const high = `${head}1. <u>Urges</u>:\n\na) this;\n\n2. │that;\n\n3. <u>Ends</u>.`
    assert.equal(after(promote, low), high)
    assert.equal(after(demote, high), low)
  })
  it('is taken back by the other key', () => {
    const high = '1. *Asks* it;\n\n2. │*Notes* it;\n\n3. *Ends*.'
    const low = '1. *Asks* it:\n\n(a) │*Notes* it;\n\n2. *Ends*.'
    checkDemote(high, low)
    checkPromote(low, high)
  })
  it('numbers a single decision where a second comes, and takes its number where one is left', () => {
    checkPromote('*Asks*:\n\n(a) This;\n\n(b) │That.', '1. *Asks*:\n\n(a) This;\n\n2. │That.')
    checkDemote('1. *Asks*:\n\n(a) This;\n\n2. │That.', '*Asks*:\n\n(a) This;\n\n(b) │That.')
  })
  it('is not changed where there is no other', () => {
    checkDemote('1. │*Asks* this;\n\n2. *Ends*.', null)
    checkPromote('1. │*Asks* this;\n\n2. *Ends*.', null)
    checkDemote('1. *Asks*:\n\n(a) │This;\n\n(b) That.', null)
    checkDemote('1. *A*:\n\n(a) B:\n\n(i) C:\n\na. D:\n\ni. E;\n\nii. │F.', null)
    assert.equal(after(demote, 'The General Assembly,\n\n*Recalling* it,\n\n*│Noting* it,\n\n1. *Asks* it.'), null)
  })
  it('leaves labels that were out of order; `bis` follows the number before it', () => {
    checkDemote(
      '1. *Asks*;\n\n2. │*Notes*;\n\n3. *Notes* it;\n\n3 bis. *Notes* that;\n\n4. *Ends*.',
      '1. *Asks*:\n\n(a) │*Notes*;\n\n2. *Notes* it;\n\n2 bis. *Notes* that;\n\n3. *Ends*.',
    )
    checkDemote(
      '1. *Asks*;\n\n2. │*Notes*;\n\n2 bis. *Notes* that;\n\n7. *Ends*.',
      '1. *Asks*:\n\n(a) │*Notes*;\n\n2 bis. *Notes* that;\n\n7. *Ends*.',
    )
  })
  it('of an empty one takes the marks for its verb away, or puts them', () => {
    checkDemote('1. *Asks* it;\n\n2. *│*', '1. *Asks* it:\n\n(a) │')
    checkPromote('1. *Asks* it:\n\n(a) To go;\n\n(b) │', '1. *Asks* it:\n\n(a) To go;\n\n2. *│*')
  })
  it('follows the house', () =>
    assert.equal(
      after(demote, 'La Asamblea General,\n\n1. *Pide* a todos:\n\na) Uno;\n\n2. │Dos;\n\n3. *Decide* así.'),
      'La Asamblea General,\n\n1. *Pide* a todos:\n\na) Uno;\n\nb) │Dos;\n\n2. *Decide* así.',
    ))
})
