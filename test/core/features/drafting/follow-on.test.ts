import assert from 'node:assert/strict'
import { readFacts } from '../../../../server/src/core/catalogue/facts.ts'
import { parse } from '../../../../server/src/core/document/document.ts'
import { followOn } from '../../../../server/src/core/features/drafting/follow-on.ts'
import { newDraftAfter } from '../../../../server/src/core/features/drafting/new-draft.ts'
import { lint } from '../../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../../server/src/core/messages/print.ts'
import { EMPTY_WORLD } from '../../../../server/src/core/world.ts'

/** The draft that follows a text, where nothing but what is to be decided may be found. */
function following(source: string, options = {}, world = EMPTY_WORLD): string {
  const made = followOn(parse(source), DEFAULT_SETTINGS, world, options)
  if (!('text' in made)) return assert.fail(printMessage(made.refusal, 'en'))
  const draft = parse(made.text)
  assert.deepEqual(
    lint(draft, DEFAULT_SETTINGS, EMPTY_WORLD)
      .filter(({ rule }) => rule !== 'placeholder')
      .map(({ rule, message }) => `${rule}: ${message}`),
    [],
    made.text,
  )
  return made.text
}

const marksOf = (text: string): string[] => [...text.matchAll(/\[([^\]]+)\?\]/g)].map(([, value]) => value as string)

const ENGLISH = `80/212. Lamps of small ports

The General Assembly,

<u>Recalling</u> its resolutions 70/1 of 25 September 2015 and 79/88 of 4 December 2024 on the matter,

<u>Recalling also</u> the storm of 12 March 2024, and the regatta held from 2 to 9 October 2025,

<u>Taking note</u> of the report of the Secretary-General,[^1]

1. <u>Welcomes</u> the conclusions of the conference of harbour masters of 2025, and those of 2019;

2. <u>Requests</u> the Secretary-General to report to the General Assembly at its eighty-first session, in the light of resolution 80/15 of 6 November 2025, on the implementation of the present resolution;

3. <u>Decides</u> to include in the provisional agenda of its eighty-second session the item entitled “Ports”.

47th plenary meeting
18 December 2025

[^1]: A/80/311, para. 7.
`

describe('a draft from an earlier text', () => {
  it('has its number and its adoption dropped, a new session, and the status of a draft', () => {
    const text = following(ENGLISH)
    assert.ok(
      text.startsWith(
        '---\norgan: General Assembly\nsession: 81\nstatus: draft\nbased-on: A/RES/80/212\n---\n\n# Lamps of small ports\n\nThe General Assembly,\n',
      ),
      text,
    )
    assert.ok(!text.includes('plenary meeting') && !text.includes('80/212.'))
  })
  it('recalls the earlier text first, and the adverbs go on from there', () => {
    const [, recital, next, third] = following(ENGLISH).split('The General Assembly,')[1]?.split('\n\n') ?? []
    assert.equal(
      recital,
      '<u>Recalling</u> its resolution 80/212 of 18 December 2025, entitled “Lamps of small ports”,',
    )
    assert.match(next ?? '', /^<u>Recalling also<\/u> its resolutions 70\/1/)
    assert.match(third ?? '', /^<u>Recalling further<\/u> the storm/)
  })
  it('marks all that is of the old year, and shows what stood there', () =>
    assert.deepEqual(marksOf(following(ENGLISH)), [
      '2 to 9 October 2025',
      '2025',
      'eighty-first',
      '80/15 of 6 November 2025',
      'eighty-second',
      'A/80/311',
    ]))
  it('marks a resolution at all its mentions, since another takes its place at all of them', () =>
    assert.deepEqual(
      marksOf(
        following(
          `${ENGLISH.split('47th')[0]?.replace('“Ports”.', '“Ports”, as resolution 80/15 says.')}\n[^1]: Resolution 80/15.\n`,
        ),
      ).filter((one) => one.startsWith('80/15')),
      ['80/15 of 6 November 2025', '80/15', '80/15'],
    ))
  it('marks a span of time whole, and no number that looks like a year', () => {
    const of = (words: string): string[] => marksOf(following(ENGLISH.replace('the storm of 12 March 2024', words)))
    const marks = [...marksOf(following(ENGLISH))]
    assert.deepEqual(of('the regattas from 26 April to 4 June and from 5 July to 6 August 2026'), [
      '26 April to 4 June and from 5 July to 6 August 2026',
      ...marks,
    ])
    assert.deepEqual(of('the costs from 1 July 2024 to 30 June 2025'), ['1 July 2024 to 30 June 2025', ...marks])
    assert.deepEqual(of('the storms of 6 May 2007 and 8 June 2025'), ['8 June 2025', ...marks])
    assert.deepEqual(of('the tides of March–April 2025'), ['March–April 2025', ...marks])
    assert.deepEqual(of('Security Council resolution 2025 (2011)'), marks)
    assert.deepEqual(of('the Decade of Lamps (2025–2034) and the plan for 2024–2026'), ['2024–2026', ...marks])
    assert.deepEqual(of('the Decade of Lamps, 2016–2025'), ['2016–2025', ...marks])
  })
  it('marks the resolution by which this year’s report was asked for, of late', () => {
    const of = (words: string): string | undefined =>
      marksOf(following(ENGLISH.replace('the storm of 12 March 2024', words)))[0]
    for (const asked of ['on the implementation of', 'submitted pursuant to paragraph 6 (b) of'])
      assert.equal(of(`the report of the Secretary-General ${asked} resolution 79/45`), '79/45')
    assert.equal(
      of('the report of the Secretary-General on the implementation of General Assembly resolution 78/4'),
      '78/4',
    )
    for (const other of [
      'the report of the Secretary-General on the implementation of resolution 70/4',
      'the report of the Secretary-General, the lamps lit pursuant to resolution 79/45',
      'the lamps lit pursuant to resolution 79/45',
    ])
      assert.equal(of(other), '2 to 9 October 2025')
    assert.deepEqual(
      marksOf(
        following(
          '80/212. Lámparas\n\nLa Asamblea General,\n\n<u>Tomando nota</u> del informe del Secretario General sobre la aplicación de la resolución 79/45,\n\n<u>Decide</u> seguir examinando la cuestión.\n\n47ª sesión plenaria\n18 de diciembre de 2025\n',
        ),
      ),
      ['79/45'],
    )
    assert.deepEqual(
      marksOf(
        following(
          '80/212. Lampes\n\nL’Assemblée générale,\n\n<u>Prenant note</u> du rapport du Secrétaire général établi en application de la résolution 79/45,\n\n<u>Décide</u> de rester saisie de la question.\n\n47e séance plénière\n18 décembre 2025\n',
        ),
      ),
      ['79/45'],
    )
  })
  it('leaves a session that an old document names', () =>
    assert.deepEqual(
      marksOf(
        following(
          ENGLISH.replace(
            'A/80/311, para. 7.',
            '<u>Official Records of the General Assembly, Seventy-second Session, Supplement No. 9</u> (A/72/9); and <u>ibid., Eightieth Session</u> (A/80/9).',
          ),
        ),
      ).slice(-2),
      ['Eightieth', 'A/80/9'],
    ))
  it('in Spanish', () => {
    const text = following(
      '80/212. Lámparas de los puertos pequeños\n\nLa Asamblea General,\n\n<u>Recordando</u> su resolución 79/88, de 4 de diciembre de 2024,\n\n<u>Observando</u> la regata celebrada del 2 al 9 de octubre de 2025,\n\n1. <u>Acoge con beneplácito</u> las conclusiones de 2025[^1];\n\n2. <u>Solicita</u> al Secretario General que la informe en su octogésimo primer período de sesiones.\n\n47ª sesión plenaria\n18 de diciembre de 2025\n\n[^1]: A/80/311.\n',
    )
    assert.ok(
      text.includes(
        '<u>Recordando</u> su resolución 80/212, de 18 de diciembre de 2025, titulada “Lámparas de los puertos pequeños”,\n\n<u>Recordando también</u> su resolución 79/88',
      ),
      text,
    )
    assert.deepEqual(marksOf(text), ['2 al 9 de octubre de 2025', '2025', 'octogésimo primer', 'A/80/311'])
  })
  describe('from one that followed another', () => {
    const world = {
      ...EMPTY_WORLD,
      catalogue: readFacts(
        'A/RES/77/71\t2022-12-05\tLamps of small ports\t\t\t\trecord\nA/RES/79/88\t2024-12-04\tLamps of small ports\t\t\t\trecord\nA/RES/79/90\t2024-12-04\tBuoys\t\t\t\trecord',
      ),
    }
    const of = (recital: string, decision = ''): string =>
      following(
        ENGLISH.replace('its resolutions 70/1 of 25 September 2015 and 79/88 of 4 December 2024 on the matter', recital)
          .replace('report of the Secretary-General,', `report of the Secretary-General${decision},`)
          .replace(recital.includes('[^1]') ? ',[^1]' : '', recital.includes('[^1]') ? ',' : ''),
        {},
        world,
      )
    const LIST = 'its resolutions 77/71 of 5 December 2022 and 79/88 of 4 December 2024'

    it('joins the list that the other one closes, in the form of that, and is recalled once', () => {
      const text = of(`${LIST} on the lamps of ports`)
      assert.ok(
        text.includes(
          'The General Assembly,\n\n<u>Recalling</u> its resolutions 77/71 of 5 December 2022, 79/88 of 4 December 2024 and 80/212 of 18 December 2025 on the lamps of ports,\n\n<u>Recalling also</u> the storm',
        ),
        text,
      )
      assert.ok(!text.includes('entitled “Lamps'), text)
      const late = of('its resolutions 77/71 of 5 December 2022 and 79/88 of 30 June 2025')
      assert.ok(late.includes('2022, 79/88 of 30 June 2025 and 80/212 of 18'), late)
      assert.ok(of('its resolutions 77/71 and 79/88').includes('its resolutions 77/71, 79/88 and 80/212,'))
    })
    it('is recalled first where no list ends so, and the other one is to be decided on', () => {
      for (const recital of [
        'its resolution 79/88 of 4 December 2024, and others',
        `${LIST}, in which it asked for lamps`,
        `${LIST}[^1] on lamps`,
      ]) {
        const text = of(recital)
        assert.ok(text.includes('<u>Recalling</u> its resolution 80/212 of 18 December 2025, entitled'), text)
        assert.equal(marksOf(text)[0], '79/88 of 4 December 2024', text)
      }
    })
    it('has the other one marked wherever else it is mentioned', () => {
      const text = of(LIST, ' on the implementation of resolution 79/88, and of resolution 79/90')
      assert.ok(text.includes('implementation of resolution [79/88?], and of resolution 79/90,'), text)
      assert.ok(text.includes(' 2022, 79/88 of 4 December 2024 and 80/212 of'), text)
    })
    it('knows it by a title that is quoted, and takes no other one for it', () => {
      const recital = (title: string) => `its resolution 79/120 of 9 December 2024, entitled “${title}”`
      assert.equal(marksOf(of(recital('Lamps of small ports')))[0], '79/120 of 9 December 2024')
      assert.notEqual(marksOf(of(recital('Lamps of large ports')))[0], '79/120 of 9 December 2024')
    })
    it('in Spanish and French', () => {
      const known = (title: string) => ({
        ...EMPTY_WORLD,
        catalogue: readFacts(`A/RES/79/88\t2024-12-04\t${title}\t${title}\t${title}\t\trecord`),
      })
      assert.ok(
        following(
          '80/212. Lámparas\n\nLa Asamblea General,\n\n<u>Recordando</u> sus resoluciones 77/71, de 5 de diciembre de 2022, y 79/88, de 4 de diciembre de 2024,\n\n<u>Decide</u> seguir examinando la cuestión.\n\n47ª sesión plenaria\n18 de diciembre de 2025\n',
          {},
          known('Lámparas'),
        ).includes(
          '<u>Recordando</u> sus resoluciones 77/71, de 5 de diciembre de 2022, 79/88, de 4 de diciembre de 2024, y 80/212, de 18 de diciembre de 2025,\n',
        ),
      )
      assert.ok(
        following(
          '80/212. Lampes\n\nL’Assemblée générale,\n\n<u>Rappelant</u> ses résolutions 77/71 du 5 décembre 2022 et 79/88 du 4 décembre 2024,\n\n<u>Décide</u> de rester saisie de la question.\n\n47e séance plénière\n1er décembre 2025\n',
          {},
          known('Lampes'),
        ).includes(
          '<u>Rappelant</u> ses résolutions 77/71 du 5 décembre 2022, 79/88 du 4 décembre 2024 et 80/212 du 1er décembre 2025,\n',
        ),
      )
    })
  })
  it('in Spanish marks sessions in figures, and in French and Spanish spans of time whole', () => {
    assert.deepEqual(
      marksOf(
        following(
          '60/12. Lámparas de los puertos\n\nEl Consejo de Derechos Humanos,\n\n<u>Recordando</u> la regata celebrada del 26 de octubre al 6 de noviembre de 2025, y el 21er período de sesiones del Comité, celebrado en 2019,\n\n1. <u>Solicita</u> al Alto Comisionado que lo informe en sus períodos de sesiones 63º y 66º;\n\n2. <u>Decide</u> examinar la cuestión en su 66º período de sesiones.\n\n45ª sesión\n7 de octubre de 2025\n',
        ),
      ),
      ['26 de octubre al 6 de noviembre de 2025', '63º', '66º', '66º'],
    )
    assert.deepEqual(
      marksOf(
        following(
          '80/212. Lampes des ports\n\nL’Assemblée générale,\n\n<u>Notant</u> la régate tenue du 26 octobre au 6 novembre 2025, et la maladie à coronavirus 2019,\n\n<u>Décide</u> de rester saisie de la question.\n\n47e séance plénière\n18 décembre 2025\n',
        ),
      ),
      ['26 octobre au 6 novembre 2025'],
    )
  })
  it('in Spanish quotes the title as the draft quotes', () => {
    const text = following(
      '80/212. Lámparas de «faros»\n\nLa Asamblea General,\n\n<u>Observando</u> la regata,\n\n<u>Decide</u> examinar el tema titulado «Lámparas».\n\n47ª sesión plenaria\n18 de diciembre de 2025\n',
    )
    assert.ok(text.includes(', titulada «Lámparas de “faros”»,\n'), text)
  })
  it('in French', () => {
    const text = following(
      '80/212. Lampes des petits ports\n\nL’Assemblée générale,\n\n<u>Rappelant</u> sa résolution 79/88 du 4 décembre 2024,\n\n<u>Notant</u> la régate tenue du 2 au 9 octobre 2025,\n\n1. <u>Accueille avec satisfaction</u> les conclusions de 2025[^1] ;\n\n2. <u>Prie</u> le Secrétaire général de lui faire rapport à sa quatre-vingt-unième session.\n\n47e séance plénière\n18 décembre 2025\n\n[^1]: A/80/311.\n',
    )
    assert.ok(
      text.includes(
        '<u>Rappelant</u> sa résolution 80/212 du 18 décembre 2025, intitulée « Lampes des petits ports »,\n\n<u>Rappelant également</u> sa résolution 79/88',
      ),
      text,
    )
    assert.deepEqual(marksOf(text), ['2 au 9 octobre 2025', '2025', 'quatre-vingt-unième', 'A/80/311'])
  })
  it('of houses that number and cite otherwise', () => {
    const sc = following(
      'Resolution 2801 (2025)\n\nAdopted by the Security Council at its 9999th meeting, on 3 March 2025\n\nThe Security Council,\n\n<u>Recalling</u> its resolution 2700 (2023) of 4 October 2023,\n\n1. <u>Decides</u> to extend the mandate until 31 March 2026;\n\n2. <u>Decides</u> to remain seized of the matter.\n',
    )
    assert.ok(sc.includes('<u>Recalling</u> its resolution 2801 (2025) of 3 March 2025,\n'), sc)
    assert.deepEqual(marksOf(sc), ['31 March 2026'])
    const eclac = following(
      '812(XL) LAMPS OF SMALL PORTS\n\nThe Economic Commission for Latin America and the Caribbean,\n\nRecalling its resolution 700(XXXVI) on lamps,\n\n1. <u>Takes note</u> of the lamps;\n\n2. <u>Requests</u> the Executive Secretary to report at its forty-first session.\n',
    )
    assert.ok(eclac.includes('Recalling its resolution 812(XL) on [lamps of small ports?],'), eclac)
    assert.ok(eclac.includes('session: XLI\n') && eclac.includes('[forty-first?] session'), eclac)
  })
  it('of a text with a masthead, of which nothing is taken over', () => {
    const text = following(
      `---\nsymbol: A/C.3/80/L.12\nsession: 80\nsponsors: Anyland\nstatus: adopted\ndate: 2025-11-03\n---\n\n${ENGLISH.replace('80/212. ', '# ')}`,
    )
    assert.ok(!text.includes('L.12') && !text.includes('Anyland') && text.includes('status: draft'), text)
  })
  it('of a pasted text is in the format, and its marks part nothing from what it is known by', () => {
    const pasted = ENGLISH.replace('Lamps of small ports', 'Lamps of small ports and of those who\nkeep them')
      .replace(/<\/?u>/g, '')
      .replace('regatta held from 2 to 9 October 2025,', 'regatta of 2025,2')
      .replace('the storm of 12 March 2024', 'the storm of 12 March 2024,1')
      .replace('Secretary-General,[^1]', 'Secretary-General on lamps,')
      .replace('[^1]: A/80/311, para. 7.', '1 A/79/4.\n2 A/80/311, para. 7.')
      .replace(/\n\n/g, '\n')
    const text = following(pasted)
    assert.ok(text.includes('\n\n# Lamps of small ports and of those who keep them\n\n'), text)
    assert.ok(text.includes('the regatta of [2025?],[^2]\n\n'), text)
    assert.ok(text.endsWith('[^2]: [A/80/311?], para. 7.\n'), text)
  })
  it('of a text without a number names its file, and recalls nothing', () => {
    const text = following(ENGLISH.replace('80/212. ', '# ').replace('<u>Recalling</u> its', '<u>Recalling</u> its'), {
      source: 'ports-2025.resolution',
    })
    assert.ok(text.includes('based-on: ports-2025.resolution') && !text.includes('entitled “Lamps'), text)
  })
  it('keeps quoted titles, and dates that were old already', () => {
    const text = following(ENGLISH.replace('“Ports”', '“Ports by 2026”').replace('storm of', 'storm of'))
    assert.ok(text.includes('“Ports by 2026”') && text.includes('the storm of 12 March 2024,'))
  })
  it('is refused, with the reason, where no resolution or several are there', () => {
    const of = (text: string) => followOn(parse(text), DEFAULT_SETTINGS)
    assert.match(JSON.stringify(of('A letter.\n')), /refusal.*No resolution/)
    const two = `${ENGLISH}\n80/213. Buoys\n\nThe General Assembly,\n\n<u>Noting</u> buoys,\n\n1. <u>Welcomes</u> them;\n\n2. <u>Decides</u> so.\n`
    const refused = of(two)
    assert.match('refusal' in refused ? printMessage(refused.refusal, 'en') : '', /holds 2 resolutions/)
    assert.match(following(two, { symbol: 'A/RES/80/213' }), /# Buoys/)
  })
  it('of which only facts are known, begins with the recital of them', () => {
    const catalogue = readFacts('A/RES/78/910\t2023-12-05\tHarbour lamps\tLámparas\tLampes\t\trecord')
    const text = newDraftAfter('A/RES/78/910', { style: null, language: 'es' }, { ...EMPTY_WORLD, catalogue }) ?? ''
    assert.match(text, /session: 79\n/)
    assert.match(text, /\*Recordando\* su resolución 78\/910, de 5 de diciembre de 2023, titulada “Lámparas”,/)
    assert.equal(newDraftAfter('A/80/1', { style: null, language: 'es' }, EMPTY_WORLD), null)
  })
})
