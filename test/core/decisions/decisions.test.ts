import assert from 'node:assert/strict'
import type { Decision } from '../../../server/src/core/decisions/decision.ts'
import { decisionsOf } from '../../../server/src/core/decisions/decisions.ts'
import { parse } from '../../../server/src/core/document/document.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'

const HEADS = {
  en: '80/12. Lights of ports\n\nThe General Assembly,\n\n*Recalling* its resolution 79/10 of 2 December 2024,',
  es: '80/12. Luces de los puertos\n\nLa Asamblea General,\n\n*Recordando* su resolución 79/10, de 2 de diciembre de 2024,',
  fr: '80/12. Feux des ports\n\nL’Assemblée générale,\n\n*Rappelant* sa résolution 79/10 du 2 décembre 2024,',
} as const
type Language = keyof typeof HEADS

/** The decisions of operative paragraphs, each with its number and the asterisks of its verb. */
const told = (language: Language, ...paragraphs: readonly string[]): readonly Decision[] =>
  decisionsOf(parse(`${HEADS[language]}\n\n${paragraphs.join('\n\n')}\n\n5 December 2025\n`), DEFAULT_SETTINGS)

const one = (language: Language, paragraph: string): Decision =>
  told(language, `1. *Notes* it;`, `2. ${paragraph}`).at(-1) as Decision

/** Who, by when, to whom, of what kind. */
const facts = ({ addressees, due, to, kinds }: Decision) => [addressees, due, to, kinds]

describe('decisions: what a paragraph asks', () => {
  it('in brackets too, where all of it is an alternative', () => {
    const bare = one('en', '*Requests* the Secretary-General to report;')
    for (const [open, close] of [
      ['[', ']'],
      ['[[', ']]'],
    ]) {
      const found = told('en', '1. *Notes* it;', `${open}2. *Requests* the Secretary-General to report;${close}`).at(-1)
      assert.deepEqual([found?.asks, found && facts(found)], [bare.asks, facts(bare)])
    }
  })

  it('in items whose verb has pronouns before it', () => {
    const items = ['De lui faire rapport', 'De leur rendre compte', 'D’en informer les États', 'De la tenir informée']
    const paragraphs = items.map((item, i) => `${'abcd'.charAt(i)}) ${item} ;`)
    const found = told('fr', '1. *Note* cela ;', '2. *Prie* le Secrétaire général :', ...paragraphs)
    assert.deepEqual(
      found.slice(2).map(({ label, asks, addressees }) => [label, asks, ...addressees]),
      items.map((item, i) => [`2. ${'abcd'.charAt(i)})`, item, 'Secrétaire général']),
    )
    const noun = told('fr', '1. *Note* cela ;', '2. *Prie* le Secrétaire général :', 'a) De la mer ;').slice(2)
    assert.deepEqual(noun, [])
  })

  it('a report: who, by when, to whom', () => {
    const asked = {
      en: [
        '*Requests* the Secretary-General to submit to the General Assembly at its eighty-first session a report on it;',
        ['Secretary-General'],
        ['General Assembly'],
      ],
      es: [
        '*Solicita* al Secretario General que en su octogésimo primer período de sesiones le presente un informe al respecto;',
        ['Secretario General'],
        ['Asamblea General'],
      ],
      fr: [
        '*Prie* le Secrétaire général de lui présenter, à sa quatre-vingt-unième session, un rapport à ce sujet ;',
        ['Secrétaire général'],
        ['Assemblée générale'],
      ],
    } as const
    for (const [language, [paragraph, who, to]] of Object.entries(asked))
      assert.deepEqual(facts(one(language as Language, paragraph)), [who, ['81'], to, ['report']], language)
  })

  it('label, verb, what is asked, words and place', () => {
    const [, decision] = told(
      'en',
      '1. *Notes* it;',
      '2. *Also invites* all States, as appropriate, to dim their lights;',
    )
    const { label, verb, asks, words } = decision as Decision
    assert.deepEqual(
      [label, verb, words],
      ['2.', 'Also invites', 'Also invites all States, as appropriate, to dim their lights;'],
    )
    assert.equal(asks, 'to dim their lights')
  })

  it('what is said before asks nobody, and sets no time', () => {
    const decision = one(
      'en',
      '*Recalls* the report that the Secretary-General submitted at its seventy-ninth session, and urges all States to read it by 30 June 2026;',
    )
    assert.deepEqual(facts(decision), [['States'], ['2026-06-30'], [], []])
  })

  it('two who are asked by one paragraph', () => {
    const decision = one(
      'fr',
      '*Engage* les États Membres à entretenir leurs feux et prie le Secrétaire général de l’informer chaque année des progrès accomplis ;',
    )
    assert.deepEqual(facts(decision), [
      ['États Membres', 'Secrétaire général'],
      ['chaque année'],
      ['Assemblée générale'],
      ['report'],
    ])
  })

  it('those who shall do what is decided, and nobody where something only is', () => {
    const addressees = (paragraph: string) => one('en', paragraph).addressees
    assert.deepEqual(addressees('*Decides* that all Member States shall light their ports;'), ['Member States'])
    assert.deepEqual(addressees('*Decides* that the Committee shall be open to all ports;'), [])
    assert.deepEqual(addressees('*Demands* that the parties to the conflict cease fire;'), ['parties to the conflict'])
    assert.deepEqual(addressees('*Encourages* efforts to light all ports;'), [])
  })

  it('follows up the resolutions that it names', () =>
    assert.deepEqual(one('en', '*Requests* all States to apply paragraph 3 of resolution 79/10;').follows, [
      'A/RES/79/10',
    ]))
})

describe('decisions: names', () => {
  const names = (language: Language, paragraph: string) => one(language, paragraph).addressees

  it('a list, without what is said beside', () => {
    assert.deepEqual(
      names(
        'en',
        '*Invites* all Member States, relevant organizations of the United Nations system, other regional and subregional organizations and civil society, including harbour masters, as well as academia, to observe it;',
      ),
      [
        'Member States',
        'relevant organizations of the United Nations system',
        'other regional and subregional organizations',
        'civil society',
        'academia',
      ],
    )
    assert.deepEqual(
      names(
        'es',
        '*Alienta* a los Estados Miembros, los donantes multilaterales y bilaterales y, según proceda, las organizaciones regionales a que contribuyan;',
      ),
      ['Estados Miembros', 'donantes multilaterales y bilaterales', 'organizaciones regionales'],
    )
  })

  it('a name that holds “and” or a comma is one', () => {
    assert.deepEqual(names('en', '*Requests* the Food and Agriculture Organization to help;'), [
      'Food and Agriculture Organization',
    ])
    assert.deepEqual(
      names(
        'es',
        '*Solicita* a la Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura que ayude;',
      ),
      ['Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura'],
    )
    assert.deepEqual(
      names(
        'fr',
        '*Prie* l’Office des Nations Unies contre la drogue et le crime et les autres organismes compétents d’aider les ports ;',
      ),
      ['Office des Nations Unies contre la drogue et le crime', 'autres organismes compétents'],
    )
  })

  it('each marked anew, and none of those who are only reminded', () => {
    assert.deepEqual(names('fr', '*Demande* aux organismes des Nations Unies et à leurs partenaires de poursuivre ;'), [
      'organismes des Nations Unies',
      'leurs partenaires',
    ])
    assert.deepEqual(names('es', '*Recuerda* a los Estados sus obligaciones;'), [])
  })

  it('behind an aside, and in an aside of their own', () => {
    assert.deepEqual(names('en', '*Urges*, once again, all States to light their ports;'), ['States'])
    assert.deepEqual(names('fr', '*Demande*, à cet égard, aux États d’éclairer leurs ports ;'), ['États'])
    assert.deepEqual(
      names('en', '*Requests* UNISFA, within existing resources, Member States, and relevant parties to help;'),
      ['UNISFA', 'Member States', 'relevant parties'],
    )
    assert.deepEqual(
      names(
        'es',
        '*Solicita* a los Estados, así como a las organizaciones en el marco de sus mandatos, que tengan en cuenta los puertos;',
      ),
      ['Estados', 'organizaciones'],
    )
  })

  it('a verb without “to”, in the subjunctive or of duty ends them', () => {
    assert.deepEqual(names('en', '*Recommends* that all States intensify their efforts to light ports;'), ['States'])
    assert.deepEqual(names('fr', '*Recommande* que la Conférence poursuive ses travaux ;'), ['Conférence'])
    assert.deepEqual(names('fr', '*Décide* que le Groupe lui remettra un rapport ;'), ['Groupe'])
    assert.deepEqual(names('es', '*Pide* que la Secretaría le presente un informe;'), ['Secretaría'])
    assert.deepEqual(names('en', '*Decides* that the Mission shall be authorized to light the ports;'), ['Mission'])
  })

  it('nobody where only work is meant, or what others are given', () => {
    assert.deepEqual(names('en', '*Encourages* closer public-private sector collaboration to light ports;'), [])
    assert.deepEqual(names('en', '*Requests* that all missions be provided with adequate resources;'), [])
    assert.deepEqual(names('fr', '*Demande* que ceux-ci soient fournis ;'), [])
    assert.deepEqual(names('fr', '*Demande* instamment que d’autres mesures soient prises ;'), [])
  })

  it('by whom the work is to be done that is asked for', () => {
    assert.deepEqual(names('en', '*Encourages* further efforts by the Committee and all States to light ports;'), [
      'Committee',
      'States',
    ])
    assert.deepEqual(names('en', '*Calls for* the provision by donors of lamps;'), ['donors'])
    assert.deepEqual(names('en', '*Urges* engagement by the President of the Council in this;'), [
      'President of the Council',
    ])
    assert.deepEqual(names('en', '*Calls for* an end to the violations committed by all parties;'), [])
    assert.deepEqual(names('en', '*Encourages* both organizations to go on;'), ['both organizations'])
  })

  it('those who share what is asked with those of the next clause', () => {
    assert.deepEqual(names('en', '*Urges* States and invites other stakeholders to light their ports;'), [
      'States',
      'other stakeholders',
    ])
    assert.deepEqual(names('es', '*Insta* a los Estados e invita a las organizaciones a que iluminen los puertos;'), [
      'Estados',
      'organizaciones',
    ])
    assert.deepEqual(names('fr', '*Engage* les États qui l’ont fait à ne pas l’oublier et les encourage à aider ;'), [
      'États qui l’ont fait',
    ])
  })

  it('each of several, be the next one a name with “and” or a comma', () => {
    assert.deepEqual(
      names(
        'en',
        '*Encourages* the World Tourism Organization and the United Nations Educational, Scientific and Cultural Organization to help;',
      ),
      ['World Tourism Organization', 'United Nations Educational, Scientific and Cultural Organization'],
    )
    assert.deepEqual(
      names('en', '*Encourages* the public and private sectors, civil society and the Territory to help;'),
      ['public and private sectors', 'civil society', 'Territory'],
    )
    assert.deepEqual(names('en', '*Requests* that the Mission support and assist the ports;'), ['Mission'])
  })

  it('a name with two beginnings is one', () =>
    assert.deepEqual(
      names('en', '*Urges* the Secretary-General and troop- and police-contributing countries to help;'),
      ['Secretary-General', 'troop- and police-contributing countries'],
    ))

  it('that State, and those who have done something', () => {
    assert.deepEqual(names('en', '*Calls upon* that State to accede to the Treaty;'), ['that State'])
    assert.deepEqual(names('en', '*Encourages* those who took part to light their ports;'), ['those who took part'])
  })

  it('of an asking that is made once more', () => {
    assert.deepEqual(names('en', '*Reiterates* the request to the Secretary-General to light the ports;'), [
      'Secretary-General',
    ])
    assert.deepEqual(names('es', '*Reitera* la solicitud al Secretario General de que ilumine los puertos;'), [
      'Secretario General',
    ])
    assert.deepEqual(names('fr', '*Donne pour instruction* au Comité de lui faire rapport ;'), ['Comité'])
    assert.deepEqual(names('en', '*Urgently requests* the Committee to report;'), ['Committee'])
  })

  it('a noun that looks like a verb opens no clause', () =>
    assert.deepEqual(
      one(
        'fr',
        '*Prie* le Comité d’établir, d’après le rapport et la note du Président, un plan, et de le lui présenter à sa quatre-vingt-deuxième session ;',
      ).due,
      ['82'],
    ))

  it('those who are told by a clause of their own', () => {
    assert.deepEqual(names('en', '*Calls upon* States that have not yet done so to light their ports;'), [
      'States that have not yet done so',
    ])
    assert.deepEqual(names('es', '*Insta* a los Estados que aún no lo hayan hecho a que iluminen sus puertos;'), [
      'Estados que aún no lo hayan hecho',
    ])
    assert.deepEqual(names('fr', '*Invite* les États qui ne l’ont pas encore fait à éclairer leurs ports ;'), [
      'États qui ne l’ont pas encore fait',
    ])
  })
})

describe('decisions: by when', () => {
  const due = (language: Language, paragraph: string) => one(language, paragraph).due

  it('days, spans, ends of months and years', () => {
    assert.deepEqual(due('en', '*Decides* to convene a conference on ports from 15 to 19 June 2026;'), [
      '2026-06-15/2026-06-19',
    ])
    assert.deepEqual(due('es', '*Decide* prorrogar el mandato hasta el 31 de mayo de 2026;'), ['2026-05-31'])
    assert.deepEqual(due('fr', '*Prie* le Comité de lui faire rapport avant la fin de février 2028 ;'), ['2028-02-29'])
    assert.deepEqual(due('en', '*Urges* all States to light their ports by 2030;'), ['2030'])
    assert.deepEqual(
      due('fr', '*Prie* le Comité de lui rendre compte à sa quatre-vingt-deuxième session de l’application du plan ;'),
      ['82'],
      'what is told of is no body whose session it is',
    )
    assert.deepEqual(due('fr', '*Prie* le Comité de lui faire rapport le 31 octobre 2026 au plus tard ;'), [
      '2026-10-31',
    ])
  })

  it('the text’s own words', () => {
    assert.deepEqual(due('en', '*Requests* the Panel to report to it within 90 days and every six months;'), [
      'within 90 days',
      'every six months',
    ])
    assert.deepEqual(due('es', '*Solicita* al Grupo que presente un informe anual a la Asamblea;'), ['anual'])
    assert.deepEqual(due('fr', '*Décide* de proroger le mandat du Groupe pour une période de deux ans ;'), [
      'pour une période de deux ans',
    ])
  })

  it('two sessions, and none that is over', () => {
    assert.deepEqual(
      due(
        'en',
        '*Requests* the Committee to report at its eighty-first and eighty-second sessions on what it decided at its seventy-ninth session;',
      ),
      ['81', '82'],
    )
    assert.deepEqual(due('en', '*Requests* the Committee to follow the plan adopted on 3 May 2026;'), [])
  })

  it('days with their names, the days of a list, and those of every year', () => {
    assert.deepEqual(due('en', '*Decides* that the forum will be held on Tuesday, 5 May, and Wednesday, 6 May 2026;'), [
      '2026-05-05',
      '2026-05-06',
    ])
    assert.deepEqual(due('en', '*Decides* that the forum will be held from Tuesday, 5 May, to Thursday, 7 May 2026;'), [
      '2026-05-05/2026-05-07',
    ])
    assert.deepEqual(due('es', '*Decide* que el foro se celebre los días 5 y 6 de mayo de 2026;'), [
      '2026-05-05',
      '2026-05-06',
    ])
    assert.deepEqual(due('es', '*Decide* poner fin al mandato de la Misión el 31 de mayo de 2026;'), ['2026-05-31'])
    assert.deepEqual(due('en', '*Requests* the Panel to report to it on 3 May 2026, 3 July 2026 and 3 October 2026;'), [
      '2026-05-03',
      '2026-07-03',
      '2026-10-03',
    ])
    assert.deepEqual(due('es', '*Proclama* la Semana de los Faros, que se celebrará del 4 al 8 de mayo de cada año;'), [
      '4 al 8 de mayo de cada año',
    ])
  })

  it('a limit is none of a thing past, whatever word stands before it', () => {
    assert.deepEqual(
      due(
        'fr',
        '*Prie* le Comité d’établir un plan, dont les grandes lignes seront présentées au plus tard le 3 mai 2026 ;',
      ),
      ['2026-05-03'],
    )
    assert.deepEqual(due('es', '*Pide* al Comité un plan, que será decidido a más tardar en mayo de 2026;'), [
      '2026-05',
    ])
  })

  it('sessions in the plural, with their numbers behind, and from one to another', () => {
    assert.deepEqual(
      due(
        'es',
        '*Solicita* al Comité que la informe en sus períodos de sesiones octogésimo primero y octogésimo segundo;',
      ),
      ['81', '82'],
    )
    assert.deepEqual(due('es', '*Solicita* al Comité que la informe en sus períodos de sesiones 81º y 82º;'), [
      '81',
      '82',
    ])
    assert.deepEqual(
      due('en', '*Decides* to include it in the provisional agenda of its eighty-first to eighty-third sessions;'),
      ['81', '82', '83'],
    )
    assert.deepEqual(due('en', '*Requests* a report no later than the eighty-second session;'), ['82'])
  })

  it('all sessions of another body that are named together', () =>
    assert.deepEqual(
      due(
        'en',
        '*Requests* the Secretary-General to report to the Committee at its seventieth and seventy-first sessions;',
      ),
      ['70', '71'],
    ))

  it('the same in three languages: words that lead to items, reports without a reader, limits counted from the text', () => {
    const each = {
      en: [
        '*Invites* all States to:\n\n(a) Report by 31 March 2027;\n\n(b) Brief the Council every six months;',
        '*Urges* all States to submit their plans no later than 90 days after the adoption of the present resolution;',
        '*Designates* 5 May as World Day of Ports;',
        '*Requests* the Secretariat to make a map before the end of 2027;',
      ],
      es: [
        '*Invita* a los Estados a:\n\na) Informar a más tardar el 31 de marzo de 2027;\n\nb) Informar al Consejo cada seis meses;',
        '*Insta* a los Estados a que presenten sus planes a más tardar 90 días después de la aprobación de la presente resolución;',
        '*Designa* el 5 de mayo Día Mundial de los Puertos;',
        '*Solicita* a la Secretaría que haga un mapa antes de que finalice 2027;',
      ],
      fr: [
        '*Invite* les États à :\n\na) Faire rapport d’ici au 31 mars 2027 ;\n\nb) Informer le Conseil tous les six mois ;',
        '*Exhorte* les États à présenter leurs plans au plus tard 90 jours après l’adoption de la présente résolution ;',
        '*Désigne* le 5 mai Journée mondiale des ports ;',
        '*Prie* le Secrétariat d’établir une carte avant la fin de 2027 ;',
      ],
    } as const
    const dues = {
      en: ['every six months', 'no later than 90 days after the adoption of the present resolution', ['5 May']],
      es: ['cada seis meses', 'a más tardar 90 días después de la aprobación de la presente resolución', ['5 de mayo']],
      fr: ['tous les six mois', 'au plus tard 90 jours après l’adoption de la présente résolution', ['5 mai']],
    } as const
    for (const [language, paragraphs] of Object.entries(each)) {
      const [months, limit, day] = dues[language as Language]
      const [lead, by, brief, plans, named, map] = told(
        language as Language,
        ...paragraphs.map((words, i) => `${i + 1}. ${words}`),
      )
      assert.equal(lead?.asks, '', language)
      assert.deepEqual(
        [by, plans, brief].map((one) => one?.kinds),
        [['report'], ['report'], ['report']],
        language,
      )
      assert.deepEqual(
        [by, brief, plans, map].map((one) => one?.due),
        [['2027-03-31'], [months], [limit], ['2027']],
        language,
      )
      assert.deepEqual([named?.kinds, named?.due], [['event'], day], language)
    }
  })

  it('the end of a session of a year, and a year at the horizon', () => {
    assert.deepEqual(
      due('en', '*Decides* to extend the mandate of the Group until the conclusion of the 2027 session;'),
      ['2027'],
    )
    assert.deepEqual(due('fr', '*Prie* le Comité de lui faire rapport durant sa session de 2027 ;'), ['2027'])
    assert.deepEqual(due('fr', '*Engage* les États à éclairer leurs ports à l’horizon 2030 ;'), ['2030'])
    assert.deepEqual(
      due('fr', '*Engage* les États à appliquer le Programme de développement durable à l’horizon 2030 ;'),
      [],
    )
  })

  it('not the year that a budget or a calendar is of, nor two agreements', () => {
    assert.deepEqual(due('es', '*Aprueba* el calendario de conferencias para 2027;'), [])
    assert.deepEqual(due('es', '*Insta* a los Estados a que iluminen sus puertos para 2027;'), ['2027'])
    assert.deepEqual(due('fr', '*Ouvre* des crédits pour l’exercice allant du 1er juillet 2026 au 30 juin 2027 ;'), [])
    assert.deepEqual(
      due(
        'es',
        '*Exhorta* a las partes a que actúen con arreglo a los acuerdos del 3 de mayo de 2025 y el 4 de junio de 2025;',
      ),
      [],
    )
  })

  it('what the body means to do', () =>
    assert.deepEqual(
      due(
        'en',
        '*Decides* to extend the mandate until 31 May 2026 and expresses its intent to review it no later than 3 May 2026;',
      ),
      ['2026-05-31', '2026-05-03'],
    ))

  it('nothing past where only the session tells when', () => {
    const decisions = decisionsOf(
      parse(
        '80/12. Luces\n\nLa Asamblea General,\n\n*Pide* al Comité que aplique la resolución 59/3, de 2 de mayo de 2005;\n',
      ),
      DEFAULT_SETTINGS,
    )
    assert.deepEqual(
      decisions.map(({ due }) => due),
      [[]],
    )
  })

  it('not the period of a budget, nor a year in a name', () => {
    assert.deepEqual(due('en', '*Approves* 300 dollars for the period from 1 July 2026 to 30 June 2027;'), [])
    assert.deepEqual(due('en', '*Urges* all States to achieve the 2030 Agenda;'), [])
  })
})

describe('decisions: who is told', () => {
  const to = (language: Language, paragraph: string) => one(language, paragraph).to

  it('not the body because “la presente resolución” stands there', () =>
    assert.deepEqual(
      to('es', '*Solicita* a los organismos que informen al Secretario General sobre la presente resolución;'),
      ['Secretario General'],
    ))

  it('by “faire rapport au”, by “à elle-même”, and behind “in this respect”', () => {
    assert.deepEqual(to('fr', '*Prie* la Puissance de faire rapport au Secrétaire général sur les ports ;'), [
      'Secrétaire général',
    ])
    assert.deepEqual(to('fr', '*Prie* le Comité de rendre compte au Conseil de sécurité et à elle-même des ports ;'), [
      'Assemblée générale',
      'Conseil de sécurité',
    ])
    assert.deepEqual(
      to(
        'en',
        '*Requests* the Panel to report on its needs in this respect to the Committee on Ports at its next session;',
      ),
      ['Committee on Ports'],
    )
  })

  it('once, be it by its whole name or the short one', () =>
    assert.deepEqual(
      to('en', '*Requests* the Panel to report to the General Assembly, and to submit a plan to the Assembly;'),
      ['General Assembly'],
    ))
})

describe('decisions: kinds', () => {
  const kinds = (language: Language, paragraph: string) => one(language, paragraph).kinds

  it('mandates made, renewed and ended, and none that States are asked to make', () => {
    assert.deepEqual(kinds('en', '*Decides* to establish a working group on lights;'), ['mandate'])
    assert.deepEqual(kinds('es', '*Decide* renovar el mandato de la Relatora Especial;'), ['mandate'])
    assert.deepEqual(kinds('fr', '*Décide* de mettre fin au mandat de la Mission ;'), ['mandate'])
    assert.deepEqual(kinds('en', '*Urges* all States to establish a national mechanism;'), [])
  })

  it('what a report is to hold, named before it', () => {
    assert.deepEqual(
      kinds('es', '*Solicita* al Secretario General que, en el informe mencionado, incluya datos sobre los puertos;'),
      ['report'],
    )
    assert.deepEqual(
      kinds('fr', '*Prie* le Secrétaire général d’indiquer dans son prochain rapport l’état des feux ;'),
      ['report'],
    )
    assert.deepEqual(kinds('fr', '*Prie* le Secrétaire général d’indiquer les délais ;'), [])
  })

  it('a mandate whose tasks follow, and authority renewed for a time; not work that is only made larger', () => {
    assert.deepEqual(kinds('fr', '*Décide* que le mandat de la MISPORT comportera les tâches suivantes :'), ['mandate'])
    assert.deepEqual(kinds('fr', '*Décide* que la Mission s’acquittera du mandat ci-dessous ;'), ['mandate'])
    assert.deepEqual(
      kinds(
        'es',
        '*Decide* renovar, por un nuevo período de 12 meses a partir de la fecha en que se apruebe la presente resolución, las autorizaciones conferidas;',
      ),
      ['mandate'],
    )
    assert.deepEqual(
      kinds('es', '*Exhorta* a las partes a que ayuden a la Misión a ampliar su labor y a cumplir su mandato;'),
      [],
    )
  })

  it('money', () => {
    assert.deepEqual(kinds('en', '*Requests* the Secretariat to help within existing resources;'), ['budget'])
    assert.deepEqual(kinds('es', '*Invita* a los Estados a que aporten contribuciones voluntarias;'), ['budget'])
    assert.deepEqual(kinds('fr', '*Prie* le Comité d’agir sous réserve de la disponibilité de fonds ;'), ['budget'])
  })

  it('no money where something only is appropriate, and none of mercenaries', () => {
    assert.deepEqual(kinds('en', '*Requests* the Mission to act as appropriate and in time;'), [])
    assert.deepEqual(kinds('es', '*Pide* a los Estados que impidan la financiación de mercenarios;'), [])
  })

  it('no mandate that others may yet extend', () =>
    assert.deepEqual(
      kinds('es', '*Decide* repartir la suma, siempre que el Consejo decida prorrogar el mandato de la Fuerza;'),
      [],
    ))

  it('meetings and days, and the agenda', () => {
    assert.deepEqual(kinds('en', '*Decides* to proclaim 3 May of each year World Lighthouse Day;'), ['event'])
    assert.deepEqual(kinds('es', '*Decide* convocar una reunión de alto nivel;'), ['event'])
    assert.deepEqual(
      kinds(
        'fr',
        '*Décide* d’inscrire à l’ordre du jour provisoire de sa quatre-vingt-deuxième session la question intitulée « Feux » ;',
      ),
      ['agenda'],
    )
  })
})

describe('decisions: sub-paragraphs', () => {
  it('that complete the verb decide for themselves, with its verb and those it asks', () => {
    const decisions = told(
      'en',
      '1. *Notes* it;',
      '2. *Requests* the Secretary-General:\n\n(a) To report to the Security Council by 1 May 2026;\n\n(b) To help, within existing resources;',
    )
    assert.deepEqual(
      decisions
        .slice(1)
        .map(({ label, verb, addressees, due, to, kinds }) => [label, verb, addressees, due, to, kinds]),
      [
        ['2.', 'Requests', ['Secretary-General'], [], [], []],
        ['2. (a)', 'Requests', ['Secretary-General'], ['2026-05-01'], ['Security Council'], ['report']],
        ['2. (b)', 'Requests', ['Secretary-General'], [], [], ['budget']],
      ],
    )
  })

  it('in the subjunctive, and as sentences', () => {
    const labels = (language: Language, ...paragraphs: readonly string[]) =>
      told(language, ...paragraphs).map(({ label, due }) => [label, ...due].join(' '))
    assert.deepEqual(
      labels('es', '1. *Exhorta* a los Estados a que:\n\na) Adopten medidas;\n\nb) Informen al Comité;'),
      ['1.', '1. a)', '1. b)'],
    )
    assert.deepEqual(
      labels(
        'fr',
        '1. *Décide* ce qui suit :\n\na) Le forum se tiendra du mardi 5 au jeudi 7 mai 2026 ;\n\nb) Le débat aura lieu le 3 juin 2026 ;',
      ),
      ['1.', '1. a) 2026-05-05/2026-05-07', '1. b) 2026-06-03'],
    )
  })

  it('behind “to”, which only leads to them', () => {
    const decisions = told(
      'en',
      '1. *Requests* the Secretary-General to:\n\n(a) Light the ports;\n\n(b) Report by 1 May 2026;',
    )
    assert.deepEqual(
      decisions.map(({ label, asks, due }) => [label, asks, ...due]),
      [
        ['1.', ''],
        ['1. (a)', 'Light the ports'],
        ['1. (b)', 'Report by 1 May 2026', '2026-05-01'],
      ],
    )
  })

  it('that begin with a verb alone', () => {
    const labels = (paragraph: string) => told('en', paragraph).map(({ label }) => label)
    assert.deepEqual(
      labels(
        '1. *Decides* that UNISFA shall carry out the following tasks:\n\n(a) Light the ports;\n\n(b) Provide lamps;\n\n(c) Support to ports.',
      ),
      ['1.', '1. (b)'],
      'where no verb is known, nothing is told',
    )
    assert.deepEqual(labels('1. *Decides* that the Conference shall:\n\n(a) Light the ports;\n\n(b) Meet.'), [
      '1.',
      '1. (a)',
      '1. (b)',
    ])
    assert.deepEqual(
      labels('1. *Requests* the Committee to:\n\n(a) Assist:\n\n(i) The ports;\n\n(ii) The rivers.'),
      ['1.', '1. (a)'],
      'what stands below completes the item',
    )
    assert.deepEqual(
      labels('1. *Urges* all States to prevent reprisals against those who:\n\n(a) Seek light;\n\n(b) Report.'),
      ['1.'],
    )
  })

  it('behind “que” and an aside, and behind one who is only pointed at', () => {
    const labels = (language: Language, paragraph: string) => told(language, paragraph).map(({ label }) => label)
    assert.deepEqual(
      labels(
        'es',
        '1. *Exhorta* a los Estados a que, con el apoyo de la comunidad internacional:\n\na) Iluminen los puertos;\n\nb) Informen.',
      ),
      ['1.', '1. a)', '1. b)'],
    )
    assert.deepEqual(
      labels(
        'fr',
        '1. *Décide* de proroger le mandat de la Mission, et l’autorise à user de tous les moyens :\n\na) Éclairer les ports ;\n\nb) Aider.',
      ),
      ['1.', '1. a)', '1. b)'],
    )
  })

  it('that only list something do not', () => {
    const decisions = told('en', '1. *Urges* all States to light:\n\n(a) Ports;\n\n(b) Rivers;')
    assert.deepEqual(
      decisions.map(({ label }) => label),
      ['1.'],
    )
  })
})

describe('decisions: in the forms of other houses', () => {
  /** Who, by when, and what, of each decision of a text. */
  const of = (text: string) =>
    decisionsOf(parse(text), DEFAULT_SETTINGS).map(({ addressees, due, asks }) => [addressees, due, asks])

  it('RESOLVED, That …, with the month first', () =>
    assert.deepEqual(
      of(
        'WHEREAS, the lights of the pier have failed; and\n\nNOW, THEREFORE, BE IT RESOLVED BY THE CITY COUNCIL, That the City Manager is directed to repair the lights by June 30, 2026; and\n\nBE IT FURTHER RESOLVED, That the Clerk send a copy to the Governor within ten days; and\n\nBE IT FINALLY RESOLVED, That this resolution take effect at once.\n',
      ),
      [
        [['City Manager'], ['2026-06-30'], 'is directed to repair the lights by June 30, 2026'],
        [['Clerk'], ['within ten days'], 'send a copy to the Governor within ten days'],
        [[], [], 'That this resolution take effect at once'],
      ],
    ))

  it('infinitives behind the line that announces them', () => {
    assert.deepEqual(
      of(
        'LE CONSEIL MUNICIPAL DE PORT-LUMIÈRE,\n\nConsidérant que les feux sont en panne,\n\nDÉCIDE :\n\nArticle 1er : d’autoriser le maire à signer le marché avant le 30 juin 2026 ;\n\nArticle 2 : de charger la directrice du port de rendre compte au conseil à sa séance de septembre 2026.\n',
      ),
      [
        [['maire'], ['2026-06-30'], 'd’autoriser le maire à signer le marché avant le 30 juin 2026'],
        [
          ['directrice du port'],
          ['2026-09'],
          'de charger la directrice du port de rendre compte au conseil à sa séance de septembre 2026',
        ],
      ],
    )
    assert.deepEqual(
      of(
        'EL CONSEJO DIRECTIVO DE LA UNIVERSIDAD DEL LITORAL\n\nCONSIDERANDO que las luces no funcionan;\n\nRESUELVE:\n\nArtículo 1º. Encomendar a la Dirección de Obras la reparación de las luces antes del 30 de junio de 2026.\n\nArtículo 2º. Solicitar al Rector que informe.\n',
      ).map(([who, due]) => [who, due]),
      [
        [['Dirección de Obras'], ['2026-06-30']],
        [['Rector'], []],
      ],
    )
  })

  it('verbs on lines of their own, with what is decided below', () =>
    assert.deepEqual(
      of(
        'RESOLUTION 140 (Rev. Bucharest, 2022)\n\nThe Plenipotentiary Conference of the International Telecommunication Union (Bucharest, 2022),\n\n*recalling*\n\n*a)* Resolution 72 (Rev. Busan, 2014);\n\n*resolves*\n\n1 that the Council shall light the ports;\n\n2 to help,\n\n*instructs the Secretary-General*\n\n1 to report annually to the Council.\n',
      ).map(([who, due]) => [who, due]),
      [
        [[], []],
        [['Council'], []],
        [[], []],
        [['Secretary-General'], []],
        [['Secretary-General'], ['annually']],
      ],
    ))

  it('an item that asks in the infinitive names whom, unless its paragraph did', () => {
    const who = (paragraph: string) => told('en', paragraph).map(({ addressees }) => addressees)
    assert.deepEqual(who('1. *Decides*:\n\n(a) To request the Secretary-General to help;\n\n(b) To light the ports.'), [
      [],
      ['Secretary-General'],
      [],
    ])
    assert.deepEqual(who('1. *Decides* that the Conference shall:\n\n(a) Invite States to help;\n\n(b) Meet.'), [
      ['Conference'],
      ['Conference'],
      ['Conference'],
    ])
  })
})

describe('decisions: any text', () => {
  it('has as many as it decides, and none without a decision', () => {
    for (const text of ['', 'Hello', '# Title', 'The General Assembly,\n\n*Recalling* it,\n', '1. '])
      assert.deepEqual(
        decisionsOf(parse(text), DEFAULT_SETTINGS).filter(({ words }) => words !== ''),
        [],
      )
  })
})
