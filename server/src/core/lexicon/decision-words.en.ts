/** English: see `decision-words.ts`. */
import { pattern, unfold, wholeWords } from '../text/pattern.ts'
import type { DecisionWords } from './decision-words.ts'
import { MONTHS } from './months.ts'

const MONTH = MONTHS.en.join('|')
const COUNT =
  '\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|thirty|sixty|ninety'
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?'
const NOUN_OF_ASKING = '(?:request|call|invitation|appeal|demand|recommendation|encouragement)s?'
const ASK = unfold`
  (?:
    reiterates|renews|repeats|reaffirms|restates|recalls
  ) (?:its|the (?:\p{Alphabetic}+ ){1,2}council's) (?:\p{Lowercase}+ ){0,2}${NOUN_OF_ASKING}
  |(?:reiterates|renews|repeats) the (?:\p{Lowercase}+ )?${NOUN_OF_ASKING}
  |decides (?:also |further )?to (?:authorize|authorise|request|invite|mandate|entrust|task|call upon|urge)
  |requests|invites|encourages|urges|calls (?:once again )?(?:upon|on|for)|appeals(?= to)|asks|directs|instructs
  |authori[sz]es|mandates|tasks|entrusts|exhorts|recommends|demands|insists|implores|expects
  |(?:now,? therefore,? )?(?:be it |let it be )?(?:
    (?:further|finally|also|hereby|therefore)[ ]
  )?resolved(?:,? further)?(?: by (?:the )?[^,;:]{3,90})?
`
const DECIDE =
  'decides|resolves|agrees|approves|adopts|proclaims|declares|establishes|extends|renews|appoints|terminates|' +
  'appropriates|undertakes|designates|expresses (?:its |the )intent(?:ion)?|intends'
const STATE = unfold`
  notes|takes note|welcomes|recalls|reaffirms|recognizes|recognises|stresses|emphasizes|emphasises|underlines
  |underscores|expresses|reiterates|acknowledges|commends|condemns|affirms|highlights|looks forward|deplores
  |regrets|thanks|confirms|extends its thanks
`

/** Verbs that begin an item without `to`: `(a) Appoint a focal point`; as nouns, `Review of`, they do not. */
const BARE_VERB = unfold`
  accelerate|accord|acknowledge|act|adapt|address|adhere|adjust|adopt|advance|advise|advocate|afford|align|allocate
  |allow|amend|analy[sz]e|apply|appoint|approve|arrange|assess|assist|assume|avoid|bring|build|call|carry|cease
  |clarify|collaborate|collect|combat|commit|compile|complete|comply|conclude|conduct|consider|consolidate|consult
  |continue|contribute|convene|cooperate|coordinate|counter|create|decide|deepen|define|deliver|deploy|design
  |designate|detect|deter|determine|develop|devise|disseminate|draft|draw|elaborate|eliminate|enable|enact
  |encourage|end|endeavou?r|enforce|engage|enhance|ensure|enter|establish|evaluate|examine|exchange|exercise|expand
  |expedite|explore|extend|facilitate|fight|finali[sz]e|focus|follow|formulate|forward|foster|fulfil|gather|give
  |grant|guarantee|harmoni[sz]e|help|hold|honou?r|host|identify|implement|improve|include|increase|inform|initiate
  |integrate|intensify|introduce|invest|investigate|invite|issue|join|keep|launch|lead|liaise|lift|maintain
  |mainstream|make|manage|map|meet|mitigate|mobili[sz]e|monitor|observe|offer|operate|organi[sz]e|oversee
  |participate|pay|perform|permit|prepare|present|preserve|prevent|prioriti[sz]e|proceed|produce|prohibit|promote
  |propose|protect|provide|publish|pursue|put|raise|ratify|reach|reaffirm|recogni[sz]e|recommend|reconfigure
  |recover|reduce|reestablish|re-establish|refrain|regulate|reinforce|reinstitute|release|remain|remove|render
  |repeal|replace|report|request|resolve|respect|respond|restore|resume|return|review|revise|safeguard|scale|secure
  |seek|send|serve|set|share|sign|simplify|speed|stop|streamline|strengthen|strive|submit|support(?! to)|suspend
  |sustain|tackle|take|target|train|transfer|transmit|undertake|update|upgrade|uphold|urge|use|utili[sz]e|verify
  |widen|withdraw|work
`
/** Those of them that are as often nouns in a name: `the United Nations support mission`. */
const NOUNS_TOO = unfold`
  call|combat|conduct|counter|design|draft|draw|exchange|exercise|fight|focus|follow|host|increase|issue|launch
  |lead|lift|map|meet|monitor|offer|plan|raise|reach|request|scale|set|speed|support|target|train|transfer|update
`

/** Words behind which `to` leads to no task: `States parties to`, `able to`. */
const NO_LINK = unfold`
  (?:
    signator(?:y|ies)|contributors?|acced\p{Alphabetic}*|position|able|wish\p{Alphabetic}*|willing|yet
    |desir\p{Alphabetic}*|continu\p{Alphabetic}*|fail\p{Alphabetic}*|committed|relat\p{Alphabetic}*|pursuant
    |according|subject|due|access|addressed|belong\p{Alphabetic}*|contribut\p{Alphabetic}*|intend\p{Alphabetic}*
    |need|seeking|ability|capacity|competence|order|so as|as|regard|respect|reference|adhere\p{Alphabetic}*|prior
    |attention|opportunity|rights?|threat\p{Alphabetic}*|vulnerable|open|limited|entitled|not
  )$
`

export const englishDecisions = (): DecisionWords => ({
  clause: {
    verbs: new RegExp(
      `(?<!\\p{Alphabetic})(?:(${ASK})|(extends its|renews its)|(${DECIDE})|(${STATE}))(?!\\p{Alphabetic})`,
      'giu',
    ),
    before: pattern('iu')`
      (?:
        (?:
          also|further|once again|again|strongly|in particular|therefore|hence|thus|consequently|accordingly|hereby
          |further to this|(?<!\p{Alphabetic})(?!only )\p{Alphabetic}{2,20}ly
          |(?:in|to|for|at|with|by) (?:this|that|the|these|those|view)(?: \p{Alphabetic}+){1,3}
        ),?[ ]
      )$
    `,
    boundary: /(?:^|[,;:] |(?:^|[ ,])(?:and|but|while),? )$/iu,
    behind: pattern('iu')`
      ^(?:
        [ ](?:
          in this regard|in this respect|to this end|also|further|once again|again|strongly|in particular|urgently
        )
      )*
    `,
    object: /^ (?:upon |on |to |for )?/u,
    work: pattern('u')`
      ^ [^,;:]{0,70}(?<!\p{Alphabetic})(?:
        efforts?|work|steps|actions?|measures|support|progress
        |(?!consideration)\p{Alphabetic}{3,}(?:tion|ment|ance|ence|sion)
      ) by (?!the end)
    `,
    that: /^(?: in (?:its )?resolutions? [^;:,]{0,80})?(?:, [^;:]{0,200},|,)? that (?!\p{Alphabetic}+ to )/iu,
    infinitive: pattern('iu')`
      ^to (?:
        (request|invite|encourage|urge|call upon|ask|direct|instruct|authori[sz]e|mandate|task|entrust|recommend)
        |(?:approve|adopt|declare|establish|appoint|extend|renew|appropriate|designate|convene)
      )(?!\p{Alphabetic})
    `,
    link: pattern('gu')`
      (?:
        (?<!part(?:y|ies)),?(?: not)? to
        |(?<=part(?:y|ies)),? to(?!
          [ ](?:
            conflicts?|treaties|conventions|agreements|relevant|regional|multilateral|bilateral|instruments
            |disputes?|environmental|nuclear
          )(?!\p{Alphabetic})
        )
      )(?=
        :
        | (?:
          (?!
            (?:
              the|an?|its|their|this|that|those|these|his|her|which|whom|and|or|all|each|any|other|such|it|them
              |both|every|human|international|civil|national|armed
            )(?!\p{Alphabetic})
          )\p{Lowercase}
        )
      )| the (?=adoption |approval )| that (?=(?:he|she|it|they) )
    `,
    entrustVerb: /(?:entrust|task|charg)/iu,
    entrustLink: / with (?=(?:the |an? |its )?\p{Lowercase})/u,
    strongLinkVerb: /$^/u,
    notAhead: /$^/u,
    // linear: thirty characters are looked at
    noLink: new RegExp(NO_LINK, 'u'),
    afterSubject: pattern('u')`
      [ ](?:
        (?:is|are) (?:hereby )?(?:directed|authori[sz]ed|requested|instructed|urged|encouraged|asked|called upon)
        |shall|should|must|will|may|not|fully|immediately|also
        |be(?! (?:provided|given|allocated|accorded|granted|afforded|informed|kept)(?!\p{Alphabetic}))|have|cease
        |desist|report|review
        |(?:${NOUNS_TOO})(?= (?:the|its|their|all|each|every|and (?:${BARE_VERB}))(?!\p{Alphabetic}))
        |(?!(?:${NOUNS_TOO})(?!\p{Alphabetic}))(?:${BARE_VERB})|\p{Lowercase}{4,}ly
      )(?!\p{Alphabetic})
    `,
    afterBound: pattern('u')`
      [ ](?:shall|should|must|will|is to|are to)(?=
        [ ]be (?:authori[sz]ed|requested|required|responsible|mandated|tasked)[ ]
        |(?!
          [ ](?:not )?(?:
            be|have|include|consist|comprise|remain|apply|come|enter|expire|address|also apply|take place
          )
        )(?!\p{Alphabetic})
      )
    `,
    item: pattern('iu')`
      ^(?:
        (?:to|that)(?!\p{Alphabetic})
        |(?:\p{Alphabetic}+ly )?(?:
          not |(?:${BARE_VERB})(?!\p{Alphabetic})(?!,? (?:of|for|from|by)(?!\p{Alphabetic}))
        )
      )
    `,
    thatItem: /^that(?!\p{Alphabetic})/iu,
    openWho: /(?:^| )(?:who|which)(?:,[^,]{0,40},?)?$/u,
    openThat: /^to(?:, [^,;:]{3,60})?$|(?:^| )(?:shall|should|will)$/u,
    leads: /^(?:to|that|for)$/u,
    itemAfterThat: /^\p{Alphabetic}/u,
    itemVerb: / (?:shall|will) /u,
  },
  names: {
    article: /^(?:(?:to|upon|on|for) )?(?:all (?:of )?(?:the )?|the |an? )?/iu,
    separator: /, as well as |, and |, or |, | and | or /gu,
    actor: pattern('iu')`
      (?<!\p{Alphabetic})(?:
        states?|part(?:y|ies)|governments?|secretary[- ]general|secretariats?|councils?|committees?
        |commission(?:s|ers?)?|assembl(?:y|ies)|groups?|teams?|panels?|missions?|offices?|forces?|forums?|boards?
        |bureaus?|rapporteurs?|representatives?|envoys?|advis[eo]rs?|experts?|mechanisms?|organi[sz]ations?
        |agenc(?:y|ies)|entit(?:y|ies)|bod(?:y|ies)|organs?|authorit(?:y|ies)|chairs?|chairpersons?|co-chairs
        |presidents?|members?|communit(?:y|ies)|actors?|stakeholders?|conferences?|units?|cent(?:re|er)s?
        |institut(?:e|es|ions?)|programmes?|operations?|societ(?:y|ies)|sectors?|countr(?:y|ies)|donors?|partners?
        |academia|territor(?:y|ies)|universities|compan(?:y|ies)|business(?:es)?|enterprises?|industry|media
        |holders?|coordinators?|directors?|administrators?|secretar(?:y|ies)|college|departments?|services?
        |tribunals?|courts?|parliaments?|parliamentarians|leaders?
        |(?<!(?:sufficient|adequate|travel|additional|necessary) )funds?|banks?|individuals|persons|people|system
        |union|procedures?|contributors?|police|troops|elements|militias|ministers?|investors?|leadership|network
        |court|ombuds\p{Alphabetic}+|board|investigators?|judges|observers?|delegations?|creditors?|powers?|heads?
        |campaigns?|divisions?|unions|foundations?|sponsors|republic|federation|alliance|kingdom|taliban
        |united nations$|negotiators|facilitators?|sides|participants|coalitions?|hosts|parts|fighters
        |librar(?:y|ies)
      )(?!\p{Alphabetic})(?!
        [ ](?:(?!\p{Alphabetic}+ing )\p{Alphabetic}+ )?(?:
          collaboration|cooperation|coordination|partnerships?|support|assistance|efforts?|dialogue|engagement
          |participation|contributions?|investments?
        )$
      )
    `,
    proper: pattern('u')`
      ^(?:
        those (?:who|that)[ ]
        |(?!COVID)\p{Uppercase}[\p{Alphabetic}'-]*(?: (?:\p{Uppercase}[\p{Alphabetic}'-]*|of|the|and))*$
      )
    `,
    preposition: / (?:of|for|in|on|to|that|which|who|with|within|at|from|against|under|by|as|whose|between|among) /u,
    aside: pattern('iu')`
      ^(?:and )?(?:
        within|in |through|as (?!well as)|if |on |subject|taking|acting|working(?! group)|upon|where|when|with
        |without|under|pursuant|consistent|consisting|including|such as|notably|particularly|especially|inter alia
        |by |building|bearing|especially|according|following|drawing|aiming|while|after|before|whenever|during|at[ ]
        |mindful|for |until|should|using|having|based|not later|no later|headed|recalling|noting|recognizing|making
        |headquartered|established|created|comprising|led by|represented|the occupying|individually|jointly
        |collectively|pending|reaffirming|deeply|acting|alone|also |supported|either|over its|who |which |whose[ ]
        |both (?=in |within |at |by |through |on |for |to |as )
      )
    `,
    inlineAside: pattern('u')`
      [ ](?:
        within (?:existing|their|its|his|her|the)
        |in (?:close )?(?:consultation|cooperation|collaboration|coordination|accordance|line|conformity)
        |as appropriate|as necessary|through|inter alia|including|upon|on behalf|without|at (?:its|their)
        |during (?:its|their)
      )(?!\p{Alphabetic})
    `,
    resume: /^(?:and |as well as )/iu,
    closedAside: /^(?:within|as (?:appropriate|necessary|applicable)|where (?:appropriate|applicable)|if )/iu,
    marker: /$^/u,
    goesOn: /^(?:of|for|on|in) /iu,
    unfinished: pattern('iu')`
      (?<!\p{Alphabetic})(?:
        international|regional|subregional|national|local|global|public|private|bilateral|multilateral
        |(?:inter|non-)?governmental|developing|developed|relevant|technical|financial|civil|military|social
        |economic|political|humanitarian|legal|academic|scientific|domestic|foreign|federal|interregional
        |individual|natural|religious|traditional|current|former|new|future|development|other|\p{Lowercase}{4,}ing
      )$
    `,
    whole: pattern('gu')`
      (?:
        Bosnia|Trinidad|Antigua|Kitts|Tome|Bosnie|Trinité|Antigua|Tomé
      )(?:[ -]\p{Alphabetic}+)? (?:and|y|et)[ -](?:Herzegovina|Tobago|Barbuda|Nevis|Principe|Herzégovine)
      |(?:agencies, )?funds and programmes|funds, programmes and (?:specialized )?agencies
      |Humanitarian Affairs and Emergency Relief Coordinator|Educational, Scientific and Cultural Organization
      |agencies, funds and programmes|(?<!\p{Alphabetic})\p{Alphabetic}{2,20}-(?:,| and| or) \p{Alphabetic}{2,20}-
    `,
  },
  due: {
    session: pattern('gu')`
      (?<!\p{Alphabetic})(?:
        (?:(?:starting|beginning) )?(?:at|with)|before|for|during|by|until|from|than|to|(?<=agenda )of|prior to|in
      ) (?:
        the resumed part of |the (?:first|second|main|resumed) part of |both |the (?:end|conclusion) of[ ]
      )?(?:its|the|their) (?:resumed |next )?(
        (?:\p{Lowercase}+-)?(?:\p{Lowercase}+(?:st|nd|rd|th)|\d{1,3}(?:st|nd|rd|th))(?:
          (?:, | and |, and | to )(?:the )?(?:(?:\p{Lowercase}+-)?\p{Lowercase}+(?:st|nd|rd|th))
        )*
      ) (?:\p{Lowercase}+ )?sessions?(?!\p{Alphabetic})(?!
        [ ]of the (?:commission|committee|conference|council), (?:which|held)
      )
    `,
    forSession: /^for /u,
    resumed: /resumed|^from|^starting|^beginning|main part|second part/u,
    sessionYear: pattern('gu')`
      (?<!\p{Alphabetic})(?:
        (?:
          at|before|during|by|in|until|to|(?<=agenda )of
        ) (?:the (?:conclusion|end|beginning) of )?(?:its|the) (20\d\d) (?:\p{Lowercase}+ ){0,2}(?:session|segment)
        |(?<!(?:st|nd|rd|th) )session in (20\d\d)|provisional agenda of its (20\d\d)
      )
    `,
    by: pattern('u')`
      (?<!\p{Alphabetic})(?:
        by|until|before|than|on|from|to|through|till|beginning|starting|ending|ends|end|expiring|expires|expire|of
        |and|at the latest
      )(?: the)?(?: \p{Uppercase}\p{Lowercase}+day,?)? $
    `,
    limit: /(?<!\p{Alphabetic})(?:by|before|until|till|than)(?: the)? $/u,
    latest: /^,? at the latest/u,
    past: pattern('u')`
      (?<!be |to )(?:
        held|adopted|signed|issued|established|launched|convened|concluded|made|dated|submitted|considered|ended
        |endorsed|approved|presented|decided|requested|taken|agreed|opened|elaborated|contained
        |(?<!present |this )resolution|(?<=its |the )decision|statement|letter|created|imposed|set out|designated
        |starting point|prepared|introduced|outlined|document|published|entered into force|occurred|took place
        |happened|began|since
      )(?: \p{Alphabetic}+){0,4}(?:,? (?:at|on|of|by|in|from|during|dated|to))? ?(?:its|the)?$
    `,
    monthFirst: new RegExp(`(?<!\\p{Alphabetic})(?:${MONTH}) \\d{1,2},? \\d{4}`, 'gu'),
    span: pattern('gu')`
      (period )?(?:
        from|(?<=week |weeks |days )of
      ) ${WEEKDAY}(\d{1,2})(?: (${MONTH}))?(?: (\d{4}))?,? (?:to|until|through) ${WEEKDAY}(\d{1,2}) (${MONTH})(?: (\d{4}))?
    `,
    yearly: /^ of (?:each|every) year/u,
    days: new RegExp(`(\\d{1,2})(?: (${MONTH}))?,? (?:and|or) ${WEEKDAY}(\\d{1,2}) (${MONTH})(?: (\\d{4}))?`, 'gu'),
    proclaimed: pattern('giu')`
      (?:proclaim|declare|designate|observe|commemorate)s? (?:the )?(
        (?:\d{1,2} to )?\d{1,2} (?:${MONTH})(?!,? \d{4})(?: of (?:each|every) year)?
        |the \p{Lowercase}+ \p{Uppercase}\p{Lowercase}+day (?:of|in) (?:${MONTH})
      )
    `,
    ofYear: /$^/u,
    year: pattern('gu')`
      (?<!\p{Alphabetic}|session )(
        by|before|until|than|(?<!\d )to|in|during|throughout|beginning in|starting in|from|year|proclaim|declare
      ) (20\d\d)(?![\d–/,-]*\d| Agenda| \(|\p{Alphabetic})
    `,
    end: new RegExp(`end of (?:(${MONTH}) )?(20\\d\\d)|(?:by|before|until|than|in) (${MONTH}) (20\\d\\d)`, 'gu'),
    words: wholeWords('giu')`
      annually|biennially|triennially|quadrennially|quarterly|monthly|weekly|biannually|semi-?annually|bimonthly
      |twice a year|(?:on a )?twice[ -]annual basis|once a year
      |(?:on an? )?(?:annual|biennial|triennial|quarterly|monthly) basis
      |(?:each|every) (?:other )?(?:year|month|quarter|week)|every (?:${COUNT}) (?:days|weeks|months|years)
      |within (?:
        a period of |the next |the first[ ]
      )?(?:${COUNT}) (?:calendar |working )?(?:days?|weeks?|months?|years?)
      |no later than (?:${COUNT}) (?:days|weeks|months)(?:
        [ ](?:after|before) (?:
          the adoption of (?:the present|this) (?:resolution|decision)|\p{Alphabetic}+(?: \p{Alphabetic}+){0,3}(?<! (?:of|the|an?|any|its|this))
        )
      )?
      |(?:${COUNT}) (?:days|weeks|months?|years) (?:before|prior to|after|following|from) (?:
        the (?:
          adoption|date|expiry|expiration|end|start|delivery|entry into force
        )(?: of (?:the present|this) (?:resolution|decision))?|(?:its|this)(?: \p{Alphabetic}+){1,2}
        |the(?: \p{Alphabetic}+){1,3}
      )
    `,
    annual: pattern('gu')`
      (?<!\p{Alphabetic})(
        annual|biennial|quarterly|monthly
      ) (?:\p{Lowercase}+ ){0,3}(?:reports?|briefings?|updates?)(?!\p{Alphabetic})
    `,
    term: pattern('gu')`
      (?<!\p{Alphabetic})for (?:an? )?(?:
        further |additional |new |another |renewable |non-renewable |initial[ ]
      )?(?:period of |term of )?(?:
        (?:a further |an additional |another )?(?:${COUNT})(?: \(\d+\))?[ -](?:days?|weeks?|months?|years?)(?! old)
        |one year
      )(?: period| term)?
    `,
  },
  report: {
    asked: pattern('iu')`
      (?:
        (?<!\p{Alphabetic})(?:
          to|and|or|also|shall|should|,|continue to|regularly|annually|orally
        ) report(?! of)(?!\p{Alphabetic})|(?<!\p{Alphabetic})report (?:to|back|on)(?!\p{Alphabetic})|^report (?:by|no later|before|annually|every)(?!\p{Alphabetic})
        |(?<!\p{Alphabetic})(?:submit|submitting|brief|briefing)(?!\p{Alphabetic})
        |(?<!\p{Alphabetic})inform (?:
          it|the|them|member|states|members|on|about|regularly
        )(?! (?:public|population|foreign))
        |(?<!\p{Alphabetic})(?:update|advise|notify|apprise) (?:
          it|the (?:\p{Alphabetic}+ ){0,4}(?:council|committee|assembly|commission|secretary-general|board)
        )|(?<!\p{Alphabetic})keep (?:\p{Alphabetic}+ ){1,8}(?:informed|apprised|updated)
        |(?<!\p{Alphabetic})(?:
          present|provide|prepare|produce|include|deliver|make|give|issue|transmit
        )(?!\p{Alphabetic})[^;]{0,320}?(?<!\p{Alphabetic})(?:
          reports?|reporting|updates?|briefings?|assessments?|recommendations to|information to the|it to the
          |findings
        )(?!\p{Alphabetic})
        |in (?:his|her|its|their|the) (?:\p{Alphabetic}+ ){0,2}report(?:s|ing)?(?: \p{Alphabetic}+){0,2} to the
      )
    `,
    to: pattern('giu')`
      (?<!
        support |assistance |access |according |contribution |contributions |threat |resources |annex |related[ ]
        |relating |pursuant |contribute |accordance |referred |prior |addition |with regard |having regard[ ]
        |with respect |independence |provided |available |relevant |applicable[ ]
      )(?:
        (?<!\p{Alphabetic})to (?:the |its |all )?
        |(?<=(?:Council|Assembly|Committee|Commission|Secretary-General|Conference|Board)),? and the[ ]
        |(?<!\p{Alphabetic})(?:brief|inform|update|advise|notify) (?:the |its )?
        |(?<!\p{Alphabetic})keep (?:the |its )
      )
    `,
    own: pattern('iu')`
      (?<!\p{Alphabetic})(?:
        report (?:back )?to|submit to|present to|provide|provide to|inform|brief|update|keep|available to
        |transmit to|apprise
      ) it(?!\p{Alphabetic})
    `,
    body: pattern('uy')`
      (?:
        General Assembly|Assembly|(?:(?:Security|Human Rights|Economic and Social) )?Council(?! of)(?:'s)?
        |\p{Uppercase}[\p{Alphabetic}-]*(?:
          (?:,? (?:and|of|on|for|to|in|against|with)(?: the)?)? \p{Uppercase}[\p{Alphabetic}'-]*
        )*
      )
    `,
    ownSession: pattern('u')`
      (?<!\p{Alphabetic})(?:at|during|before) its (?:\p{Lowercase}+-)?(?:
        \p{Lowercase}+|\d{1,4}\p{Alphabetic}{0,2}
      ) (?:\p{Lowercase}+ )?session
    `,
  },
  kinds: {
    renews: wholeWords('iu')`
      extend|extends|renew|renews|prolong|re-?establish|terminate|discontinue|dissolve|rollover|continue to support
    `,
    renewed: wholeWords('iu')`
      mandates?|terms?|tasks|authori[sz]ations?|measures|decisions in paragraphs?|exemptions?|requirement
      |arrangements?|request|group|team|panel|mission|commission|provisions (?:of|in|set)|committee
      |for (?:a|an) (?:\p{Lowercase}+ )?period of
    `,
    makes:
      /(?<!\p{Alphabetic})(?:establish|establishes|re-?establish|create|set up|appoint|reappoint)(?!\p{Alphabetic})/iu,
    made: wholeWords('iu')`
      working group|panel of experts|group of (?:governmental )?experts|group of eminent|commission of inquiry
      |fact-finding mission|investigati(?:ve|on) (?:mechanism|team|mission)|committee
      |special (?:rapporteur|envoy|representative|adviser|coordinator)|independent expert|mechanism|(?<!of )mission
      |monitoring team|task force|advisory (?:group|board)|expert group|ad hoc group|multinational force
      |stabilization force|stand-alone mandate|trust fund|board|bureau|office|forum
    `,
    mandated: wholeWords('iu')`
      continue to (?:operate|function) |following mandate
      |mandate (?:of (?:the )?\p{Alphabetic}+ )?(?:shall|will) (?:be|include|comprise|have)
      |mandated? (?:shall be )?as follows
    `,
    condition: /(?<!\p{Alphabetic})(?:subject to|provided that|should the)(?!\p{Alphabetic})/iu,
    itself: /agenda|item/iu,
    authorizes: /(?<!\p{Alphabetic})(?:authori[sz]es?)(?!\p{Alphabetic})/iu,
    state: /^(?:.*(?<!\p{Alphabetic})(?:states?|governments?|countries|parties|authorities))(?!\p{Alphabetic})/iu,
    budget: wholeWords('iu')`
      (?:
        existing|available|financial(?! assets)|extrabudgetary|extra-budgetary|budgetary|additional|adequate
        |sufficient|necessary|predictable|human|required|requisite|appropriate|regular budget|core|earmarked
      ) (?:\p{Alphabetic}+ (?:and |or )?){0,3}resources
      |resources (?:necessary|required|needed|available|to enable|for the (?:effective|implementation|fulfil))
      |voluntary (?:and \p{Alphabetic}+ )?contributions?|voluntary fund(?:ing|s)?
      |financial (?:contributions?|support|assistance|implications|requirements?|situation|regulations|means)
      |technical and financial
      |contributions? (?:to|in full|for) (?:the )?(?:\p{Alphabetic}+ ){0,5}(?:trust |voluntary )?funds?
      |(?:programme|regular|peacekeeping|proposed|biennial) budgets?|budgets?|budgetary(?! questions)
      |budget performance|trust funds?|(?:to )appropriate(?= (?:the|an|to) )|appropriates|appropriations?
      |apportion\p{Alphabetic}*|assess(?:ed|ments?) (?:contributions?|on|the amount|among|of the amount|income)
      |staff assessment|dollars|(?:reduce|increase) (?:\p{Alphabetic}+ )?resources
      |costs? (?:of|arising|associated|necessary|related|and)|costs|full funding|funding(?! gaps)
      |financing of(?! (?:terror|mercenar|prolif))|financed|fundrais\p{Alphabetic}+|fund-raising
      |subject to the availability|resource mobilization|mobilize (?:\p{Alphabetic}+ ){0,3}resources
      |unencumbered balance|donor support|donors? to (?:\p{Alphabetic}+ ){0,3}(?:fund|contribute)
      |adequately (?:funded|resourced)|provide (?:\p{Alphabetic}+ ){0,3}resources|grants? for
    `,
    eventVerb: wholeWords('iu')`
      convene|convenes|hold|held|organize|organise|organized|host|proclaim|proclaims|declare|declares|designate
      |designates|observe|observed|observance|commemorate|celebrate|meet|schedule|scheduled|arrange|facilitate
      |propose|mark|launch|take place|invite experts
    `,
    eventObject: wholeWords('iu')`
      conferences?|meetings?|summit|international day|world day|world \p{Alphabetic}+ day|day of|day|decade
      |international year|year of|anniversary|panel discussions?|discussions?|workshops?|seminars?|dialogues?
      |symposium|forum|sessions?(?= (?:of|in|from|at|on|for) )|debate|working days|events?|congress
      |review conference
    `,
    eventHeld: wholeWords('iu')`
      (?:shall|will|to) (?:be (?:held|convened|organi[sz]ed)|take place|meet)
    `,
    agenda: wholeWords('iu')`
      provisional agenda|(?:include|inscribe)[^;]{0,80} agenda|seized of|(?:agenda )?item entitled|sub-item
      |item on its agenda|agenda item
      |(?:continue|resume|revert|keep) (?:its |the |to )?(?:
        consideration|examination|examine|consider|consideration of
      )|continue (?:to consider|considering|its consideration|consideration)|revert to
      |(?:consider|examine|review|take up) (?:at|in|during) its
      |(?:to )?consider (?:this|the) (?:matter|question|issue|item)
      |keep (?:the|this) (?:
        matter|question|issue|situation|item
      ) under (?:\p{Alphabetic}+ )?(?:review|consideration)|under the item
    `,
  },
})
