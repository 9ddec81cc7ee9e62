import assert from 'node:assert/strict'
import { chronology, within } from '../../../server/src/core/citations/chronology.ts'
import { type Form, parseSymbol, printForm } from '../../../server/src/core/citations/forms/index.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'

const of = (symbol: string): ReturnType<typeof chronology> => chronology(parseSymbol(symbol) as Form)

/** Whether something with this symbol can have been adopted on a day. */
function can(symbol: string, date: string): boolean {
  const { period } = of(symbol)
  assert.ok(period, `${symbol} has a period`)
  return within(period, date)
}

describe('the calendar', () => {
  it('a session of the General Assembly runs from September to September', () => {
    assert.ok(can('A/RES/33/134', '1978-12-19'))
    assert.ok(!can('A/RES/33/134', '1979-12-19'))
    assert.ok(can('A/RES/55/56', '2000-12-01'))
    assert.ok(!can('A/RES/55/56', '2001-12-01'))
    const { when } = of('A/RES/33/134')
    assert.equal(when && printMessage(when, 'en'), 'the thirty-third session (1978–1979)')
  })

  it('whether a number of the General Assembly exists it cannot tell', () => {
    assert.equal(of('A/RES/33/134').exists, null)
    assert.equal(of('A/RES/95/1').exists, null)
  })

  it('no session before the thirty-first numbered so', () => {
    const { exists, fault } = of('A/RES/30/5')
    assert.equal(exists, false)
    assert.equal(fault?.what, 'number')
  })

  it('special sessions have their own days, some go on for years', () => {
    assert.ok(can('A/RES/S-10/2', '1978-06-30'))
    assert.ok(!can('A/RES/S-10/2', '1979-06-30'))
    assert.ok(can('A/RES/ES-10/21', '2023-10-27'))
    assert.ok(!can('A/RES/ES-10/21', '1996-10-27'))
    assert.equal(of('A/RES/S-40/1').period, null)
  })

  it('an old number is out of place only among the known numbers of another session', () => {
    assert.equal(of('A/RES/1514(XV)').exists, true)
    assert.equal(of('A/RES/1500(XV)').exists, null)
    const { fault } = of('A/RES/1514(XVI)')
    assert.equal(fault?.what, 'session')
    assert.equal(fault?.right && printForm(fault.right), 'A/RES/1514(XV)')
    assert.equal(of('A/RES/3542(XXX)').fault?.what, 'number')
    assert.equal(of('A/RES/3201(S-VI)').exists, null)
  })

  it('every number of the Security Council to June 2026 has one year', () => {
    assert.equal(of('S/RES/242(1967)').exists, true)
    assert.equal(of('S/RES/1(1946)').exists, true)
    assert.equal(of('S/RES/2825(2026)').exists, true)
    const { fault } = of('S/RES/242(1968)')
    assert.equal(fault?.what, 'year')
    assert.equal(fault?.right && printForm(fault.right), 'S/RES/242(1967)')
    assert.equal(of('S/RES/2312(2106)').fault?.right?.type, 'sc')
  })

  it('beyond the table of the Security Council it cannot tell', () => {
    assert.equal(of('S/RES/2900(2026)').exists, null)
    assert.equal(of('S/RES/3100(2031)').exists, null)
    assert.equal(of('S/RES/2900(2020)').fault?.what, 'number')
    assert.equal(of('S/RES/9999(1944)').fault?.what, 'number')
  })

  it('the Economic and Social Council adopts within its year, since 2014 also in the July before', () => {
    assert.ok(can('E/RES/1992/5', '1992-07-20'))
    assert.ok(!can('E/RES/1992/5', '1993-07-20'))
    assert.ok(can('E/RES/2021/1', '2020-07-21'))
    assert.ok(!can('E/RES/2005/1', '2004-07-21'))
    assert.equal(of('E/RES/1970/5').fault?.what, 'number')
  })

  it('old numbers of the Economic and Social Council lie between their neighbours', () => {
    assert.ok(can('E/RES/1296(XLIV)', '1968-05-23'))
    assert.ok(!can('E/RES/1296(XLIV)', '1978-05-23'))
    assert.equal(of('E/RES/1296(XLVIII)').fault?.what, 'session')
  })

  it('the Human Rights Council has three sessions a year', () => {
    assert.ok(can('A/HRC/RES/16/18', '2011-03-24'))
    assert.ok(!can('A/HRC/RES/16/18', '2012-03-24'))
    assert.ok(can('A/HRC/RES/43/1', '2020-06-19'), 'the forty-third was interrupted')
    assert.ok(can('A/HRC/RES/60/3', '2025-10-06'))
    assert.ok(can('A/HRC/RES/2/2', '2006-11-27'))
    assert.equal(of('A/HRC/RES/S-16/1').period, null)
  })

  it('numbers of the Commission for Latin America rise with its sessions', () => {
    assert.equal(of('ECLAC/RES/508(XXIII)').exists, true)
    assert.equal(of('ECLAC/RES/520(XXIV)').exists, null)
    assert.equal(of('ECLAC/RES/508(XXIV)').fault?.what, 'session')
    assert.equal(of('ECLAC/RES/530(XXIII)').fault?.what, 'session')
    assert.ok(can('ECLAC/RES/574(XXVII)', '1998-05-16'))
  })

  it('of documents and of bodies without a table it says nothing', () => {
    for (const symbol of ['A/75/418', 'E/ESCAP/RES/67/1', 'E/ECA/RES/908(XLVI)', 'UNEP/EA.5/Res.14']) {
      assert.deepEqual(of(symbol), { period: null, exists: null, when: null, fault: null })
    }
  })
})
