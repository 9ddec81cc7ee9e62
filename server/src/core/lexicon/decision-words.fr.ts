/** French: see `decision-words.ts`. */
import { pattern, unfold, wholeWords } from '../text/pattern.ts'
import type { DecisionWords } from './decision-words.ts'
import { MONTHS } from './months.ts'

const MONTH = MONTHS.fr.join('|')
const COUNT = unfold`
  \d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|dix-huit|vingt-quatre|trente|soixante
  |quatre-vingt-dix
`
const WEEKDAY = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?'
const NOUN_OF_ASKING = '(?:demande|appel|invitation|exhortation|recommandation|exigence|requête)s?'
const ASK = unfold`
  (?:
    réitère|renouvelle|lance|adresse|réaffirme
  )(?: également| de nouveau| en outre)? (?:sa|son|ses|un|l') ?(?:\p{Lowercase}+ )?${NOUN_OF_ASKING}
  |décide (?:également |en outre )?(?:d'autoriser|de prier|d'inviter|de charger|de demander|d'engager|de confier)
  |prie|(?<!(?<!\p{Alphabetic})la )demande|invite|exhorte|engage|encourage|donne (?:pour )?(?:instruction|mandat)
  |autorise|recommande|charge|exige|enjoint|conseille|incite|somme|en appelle|appelle|mande
`
const DECIDE = unfold`
  décide|convient|approuve|adopte|proclame|déclare(?! (?:satisfait|de nouveau|préoccup))|crée|proroge|renouvelle
  |reconduit|nomme|ouvre un crédit
  |(?:exprime|déclare|annonce|réaffirme) (?:son intention|l'intention|qu'il a l'intention|qu'elle a l'intention)
  |entend|a l'intention|désigne
`
const STATE = unfold`
  (?<!(?<!\p{Alphabetic})la )note|prend note|prend acte|se félicite|accueille|rappelle|réaffirme|est conscient
  |reconnaît|constate|considère|souligne|insiste|exprime|se déclare|réitère|félicite|condamne|affirme|déplore
  |regrette|remercie|salue|confirme|estime|appuie|fait siennes?|loue|mesure|sait gré|souscrit|préconise
`

export const frenchDecisions = (): DecisionWords => ({
  clause: {
    verbs: new RegExp(
      `(?<!\\p{Alphabetic})(?:(${ASK})|(étend ses remerciements)|(${DECIDE})|(${STATE}))(?!\\p{Alphabetic})`,
      'giu',
    ),
    before: pattern('iu')`
      (?:
        (?:
          également|en outre|aussi|en particulier|par ailleurs|par conséquent|en conséquence|les? |la |à nouveau
          |de nouveau|l[ae]s?|lui|leur|l'|(?:à|en|dans|pour|sur) (?:cet|ce|cette|ces|cela)(?: \p{Alphabetic}+){0,2}
          |à cet égard|à cette fin|donc
        ),? ?
      )$
    `,
    boundary: /(?:^|[,;:] |(?:^|[ ,])(?:et|mais),? )$/iu,
    behind: pattern('iu')`
      ^(?:
        [ ](?:
          à cet égard|à cette fin|dans ce contexte|également|en outre|aussi|instamment|vivement|fermement
          |de nouveau|à nouveau|une fois encore|une fois de plus|par ailleurs|en particulier|encore|donc
          |par conséquent|d'urgence|expressément|énergiquement
        )
      )*
    `,
    object: pattern('u')`
      ^ (?:de (?=tout))?(?=
        (?:à|aux?|les?|la|l'|tou(?:te)?s?|son|sa|ses|leurs?|chaque|tous|ceux|celles|de tout|[A-ZÉ])
      )
    `,
    work: /$^/u,
    that: /^(?:, [^;:]{0,200},)? qu(?:e |e, |')/u,
    infinitive: pattern('iu')`
      ^(?:de |d')?(?:
        (
          prier|demander|inviter|exhorter|engager|encourager|autoriser|recommander|charger|exiger|enjoindre
          |mandater|habiliter
        )|(?:approuver|adopter|déclarer|créer|désigner|nommer|proroger|fixer|décider|convoquer)
      )(?!\p{Alphabetic})
    `,
    link: pattern('gu')`
      ,? (?:
        (?:de |d'|à )(?=
          (?:
            tout |ne pas (?:les? |la |l'|se |s'|y |en )?|ne |n'|y |en |lui |leur |se |s'|le |la |les |l'|bien[ ]
            |mieux |lui en |le lui |la lui |les lui[ ]
          )?(?!
            guerre|terre|genre|titre|nature|ordre|lettre|mer |avenir|cadre|membre|ministre|autre|quatre|caractère
            |fer |hiver|air|ombre|centre|nombre|chiffre|père|mère|frontière|matière|manière|lumière|carrière
            |moindre|part entière|partenaire|terroir|pouvoir public|destinataire|commentaire|l'ordre|le cadre
            |la matière|la manière|l'avenir|l'air|le genre|la guerre|la terre|le ministre|la nature|l'autre
            |le nombre|le centre|le titre|le caractère|la mer|la lumière|les membre|les ministre|le secrétaire
            |la secrétaire|l'annuaire|le territoire|l'histoire|le pouvoir|le lier|la mémoire|le maire|le terrain
            |le commentaire|le janvier|le premier|la première|le dernier|la dernière|le secrétaire|janvier|février
            |premier|dernier|court terme|l'amer
          )\p{Lowercase}+(?:er|ir|re|oir)(?!\p{Alphabetic})
        )|pour qu|(?:de|à)(?= ?:)|qu(?=e chac|'ils? |'elles? )
      )
    `,
    entrustVerb: /(?:confi)/iu,
    entrustLink: / le soin (?=de |d')/u,
    strongLinkVerb: /$^/u,
    notAhead: /$^/u,
    noLink: pattern('u')`
      (?:
        chargée?s?|désireu(?:x|ses)|mesure|position|afin|tenue?s?|appelée?s?|visant|aptes?|prêts?|invitée?s?
        |manière|façon|lieu|avant|pour|susceptibles?|aidant|consistant|cherchant|continuent|intention|capables?
        |soucieu(?:x|ses)|besoin|moyens?|droit|possibilité|tendant|destinée?s?|habilitée?s?|ainsi que|permettant
        |envisagent|envisageant|encore|refusent
      )$
    `,
    afterSubject: pattern('u')`
      (?:
        ,? (?:lui |leur |en )?(?:
          s'|se |n'|ne |cessent|soi(?:en)?t (?!dotée?s? |informée?s? )
          |(?:
            poursuive|présente|fasse|prenne|soumette|continue|veille|examine|établisse|mette|tienne|rende|adopte
            |envisage|élabore|procède|assure|coopère|facilite|organise|fournisse|apporte|communique|informe
            |transmette|convoque|désigne|applique|respecte|maintienne|garantisse|renforce|permette|accorde|étudie
            |participe|contribue|réponde|publie|favorise
          )(?!\p{Alphabetic})
          |(?!(?:gouvern|élém|instrum|parlem)ents? )(?!
            (?:compét|pertin|perman|prés|équival|urg|réc|cli|ag|arg|différ|exist|concern|relev)ent
          )\p{Lowercase}{2,}(?<!m)ent(?!\p{Alphabetic})
        )
      )
    `,
    afterBound: pattern('u')`
      [ ](?:lui |leur |s'|se |en )?(?:
        doit|doivent|devra|devront|devrait|devraient|continuera|continueront|poursuivra|fera|feront
        |(?!
          sera|aura|portera|comprendra|prendra|restera|entrera
        )\p{Lowercase}{3,}(?:era|eront|ira|iront|dra|dront|tra|tront)
      )(?! (?:être|avoir|en vigueur|effet|de mettre l'accent))(?!\p{Alphabetic})
    `,
    item: pattern('iu')`
      ^(?:
        qu[e']
        |(?:de |d'|à )?(?:ne pas )?(?:se |s')?\p{Alphabetic}+(?:er|ir|re|oir)(?!\p{Alphabetic})
        |(?:de |d'|à )(?:ne pas )?(?:(?:le|les|lui|leur|en|y|nous|vous) ){1,2}\p{Alphabetic}+(?:er|ir|re|oir)(?!\p{Alphabetic})
        |de l(?:a |')(?:tenir|informer|aviser|aider|appuyer|assister|conseiller|consulter|saisir)(?!\p{Alphabetic})
      )
    `,
    thatItem: /^qu[e'](?!\p{Alphabetic})/iu,
    openWho: /(?:^| )(?:qui)(?:,[^,]{0,40},?)?$/u,
    openThat: /$^/u,
    leads: /^(?:à|de|d'|que|qu'|à ce que|pour que|pour|afin de|afin que)$/u,
    itemAfterThat: /$^/u,
    itemVerb:
      / (?:(?:se )?(?:tiendra|tiendront)|(?:sera|seront|aura|auront|devra|devront|pourra|pourront))(?!\p{Alphabetic})/u,
  },
  names: {
    article: /^(?:(?:et|de) |d')?(?:à |audit |aux? )?(?:(?:tou(?:te)?s?|tout) )?(?:le |la |les |l')?/iu,
    separator: /, ainsi que |, ainsi qu'(?=aux?)| ainsi qu'(?=aux?)|, et |, ou |, | et | ou | ainsi que (?=l|a|à|d)/gu,
    actor: wholeWords('iu')`
      états?|parties?|gouvernements?|secrétaires?|secrétariats?|conseils?|comités?|commissions?|assemblées?
      |groupes?|équipes?|missions?|bureaux?|forces?|forums?|instances?|rapporteu(?:r|rs|se|ses)|représentante?s?
      |envoyée?s?|conseill(?:er|ère)s?|experte?s?|mécanismes?|organisations?|organismes?|entités?|organes?
      |autorités?|présidente?s?|présidence|membres?|communautés?|acteurs?|agents|bibliothèques?|intervenants?
      |conférences?|services?|centres?|instituts?|institutions?|programmes?|opérations?|sociétés?|secteurs?
      |territoires?|pays|donateurs?|bailleurs|partenaires?|milieux|universités?|entreprises?|fédérations?|industrie
      |médias?|titulaires?|coordonnat(?:eur|rice)s?|direct(?:eur|rice)s?|administrat(?:eur|rice)s?|école
      |départements?|tribuna(?:l|ux)|cours?|parlements?|parlementaires|dirigeants|fonds|banques?|haut-commissaires?
      |haute-commissaire|haut-commissariat|commissaires?|personnes?|union|procédures|police|ministres?
      |investisseurs?|direction|réseaux?|contributeurs|fournisseurs|créanciers|observateurs|offices?|ensemble
      |système|autres$|(?:celles|ceux)(?!-)|puissances?|systèmes?|fondations?|auteurs|campagnes?|responsables|chefs
      |participants|coparrains|parrains|armée|facilité|partenariats|divisions?|maires?|préfets?|préfètes?|recteurs?
      |rectrices?|doyens?|doyennes?|trésori(?:er|ère)s?|greffi(?:er|ère)s?|gouverneure?s?|ministères?|gérante?s?
      |république|fédération|alliance|taliban|nations unies$|institut|associations?
    `,
    proper: /^(?!COVID)\p{Uppercase}/u,
    preposition: pattern('u')`
      [ ](?:de|du|des|pour|en|entre|sur|à|aux?|qui|que|avec|contre|par|dans|comme|dont|depuis|sous|chargée?s?)(?= )
      | (?:d|qu)'
    `,
    aside: pattern('iu')`
      ^(?:et )?(?:
        principale? |selon|lorsque|s'il|s'ils|si |dans |par |en (?!outre)|avec|sans|conformément|y compris
        |notamment|au besoin|le cas échéant|agissant|compte|tenant|sous |à titre|comme|tel|telle|après|avant
        |pendant|pour |afin|sur |à la lumière|à l'exception|d'ici|au plus tard|à cet|à cette|si possible|surtout
        |particulièrement|mais|dont|puissance|outre|à l'appui|grâce|sachant|rappelant|aux fins|eu égard|qui,[ ]
        |tout en|seule|établi|créé|composé|dirigé|présidé|représenté|aidé|ayant|chacun|collectivement
        |individuellement|conjointement|réaffirmant|jugeant|profondément|auxquels|lorsqu|travaillant|entre autres
        |indépendamment|là où|de même|jusqu'|à la reprise|à sa|à ses|au cas où|qui[ ]
      )
    `,
    inlineAside: pattern('u')`
      [ ](?:
        selon qu'il|selon que|dans (?:la limite|le cadre|les limites)|par l'intermédiaire|s'il y a lieu|agissant
        |compte tenu|le cas échéant|en (?:étroite )?(?:consultation|coopération|collaboration|coordination)
        |conformément|y compris|notamment|à (?:sa|ses)|lors de
      )(?!\p{Alphabetic})
    `,
    resume: /^(?:et |ainsi qu)/iu,
    closedAside:
      /^(?:selon qu'il conv|s'il y a lieu|le cas échéant|au besoin|si nécessaire|dans (?:la limite|les limites))/iu,
    marker: /^(?:à|aux?) /iu,
    goesOn: /^(?:de|du|des|pour|en|sur|sa|son) /iu,
    unfinished: /$^/u,
    whole: pattern('gu')`
      (?:
        Bosnia|Trinidad|Antigua|Kitts|Tome|Bosnie|Trinité|Antigua|Tomé
      )(?:[ -]\p{Alphabetic}+)? (?:and|y|et)[ -](?:Herzegovina|Tobago|Barbuda|Nevis|Principe|Herzégovine)
      |pour l'éducation, la science et la culture|fonds et programmes|organismes, fonds et programmes
      |fonds, programmes et organismes|affaires humanitaires et coordonnat\p{Alphabetic}+
    `,
  },
  due: {
    session: pattern('gu')`
      (?<!\p{Alphabetic})(?:
        à|avant|lors de|pendant|au cours de|durant|(?<=(?:provisoire|jour) )de|(?<=débat général )de|à compter de
        |pour|jusqu'à|dès|à partir de|à la reprise de|avant la fin de|dans
      ) (?:
        la (?:reprise|première partie|deuxième partie|première partie de la reprise|partie principale) de[ ]
      )?(?:sa|la|ses|leurs?) (
        [\p{Lowercase}-]+(?: et [\p{Lowercase}-]+ième)?(?:e|ème)(?: à [\p{Lowercase}-]+ième)?|\d{1,3}e
        |[\p{Lowercase}-]+ et [\p{Lowercase}-]+
      ) sessions?
    `,
    forSession: /^pour /u,
    resumed: /reprise|partie|partir|compter/u,
    sessionYear: pattern('gu')`
      (?<!\p{Alphabetic})(?:
        à|avant|lors de|pendant|durant|au cours de|jusqu'à|(?:à|jusqu'à) la (?:fin|conclusion) de
        |(?<=(?:provisoire|jour) )de
      ) (?:sa|la) session (?:de |de fond de |annuelle de )?(20\d\d)
      |débat (?:\p{Alphabetic}+ ){0,4}de sa session de (20\d\d)
    `,
    by: pattern('iu')`
      (?<!\p{Alphabetic})(?:
        jusqu'au|jusqu'à|avant|tard|partir|dès|d'ici|depuis|expire|expirer|expirera|expirant|fin|achèvera|tiendra
        |tiendront|organisées?|lieu|au|du|le|et|les|à|en
      )(?: (?:le|la|au|du|les|fin)){0,3}(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))? $
    `,
    limit: /(?<!\p{Alphabetic})(?:jusqu'au|avant|tard|d'ici)(?: (?:le|au|du|la)){0,2} $/u,
    latest: /^,? au plus tard/u,
    past: pattern('u')`
      (?<!\p{Alphabetic}|(?:sera|seront|soit|soient|être) )(?:
        tenue?s?|adoptée?s?|signée?s?|créée?s?|lancée?s?|établie?s?|date|datée?s?|présentée?s?|examinée?s?|close?s?
        |décidée?s?|demandée?s?|prise?s?|formulée?s?|contenue?s?|figurant|soumise?s?|soumis
        |(?<!présente )résolution|résolutions|décision|déclaration|lettre|lettres|publiée?s?|imposée?s?|faite?s?
        |désignée?s?|approuvée?s?|eu lieu|survenue?s?|produite?s?|entrée en vigueur|commencé|ouverte?|adressée?
      )(?: [\p{Alphabetic}()']+){0,4},? ?(?:le|du|à|en|au|lors de|en date du)?(?: (?:sa|ses))?$
    `,
    monthFirst: /$^/gu,
    span: pattern('gu')`
      (
        (?:période|exercice) (?:allant )?
      )?du ${WEEKDAY}(\d{1,2})(?:er)?(?: (${MONTH}))?(?: (\d{4}))? au ${WEEKDAY}(\d{1,2})(?:er)? (${MONTH})(?: (\d{4}))?
    `,
    yearly: /^ de chaque année/u,
    days: new RegExp(
      `(\\d{1,2})(?:er)?(?: (${MONTH}))? et (?:les? )?${WEEKDAY}(\\d{1,2}) (${MONTH})(?: (\\d{4}))?`,
      'gu',
    ),
    proclaimed: pattern('giu')`
      (?:
        proclamer|déclarer|désigner|proclame|déclare|désigne|célébrer|commémorer
      ) (?:que )?(?:le )?(\d{1,2}(?:er)? (?:${MONTH})(?! \d{4})(?: de chaque année)?)
    `,
    ofYear: /(?:dépenses|crédits?|budgets?|montants?)(?!\p{Alphabetic})[^;]{0,60} en $/u,
    year: pattern('gu')`
      (?<!\p{Alphabetic})(
        avant|d'ici à|d'ici|(?<!Programme de développement durable )à l'horizon|à l'échéance de|à compter de
        |(?<!\d )à|d'ici à la fin de|jusqu'en|en|à partir de|dès|tard en|pendant|année|proclamer|proclame
      ) (?:l'année )?(20\d\d)(?![\d–/,-]*\d| \(|\p{Alphabetic})
    `,
    end: pattern('gu')`
      fin (?:du mois )?(?:de |d')?(?:l'année )?(?:(${MONTH}) )?(20\d\d)
      |(?:avant|d'ici à|d'ici|jusqu'en|tard en|en|(?:séance|session|réunion) de) (${MONTH}) (20\d\d)
    `,
    words: wholeWords('giu')`
      annuellement|trimestriellement|semestriellement|mensuellement
      |tous les (?:(?:${COUNT}) )?(?:ans|mois|jours|semaines|trimestres)|toutes les (?:${COUNT}) semaines
      |chaque (?:année|mois|trimestre|semestre|semaine)|une fois par (?:an|mois|trimestre)|deux fois par an
      |dans (?:un|le) délai (?:maximum )?de (?:${COUNT}) (?:jours|mois|semaines|ans?)
      |dans les (?:${COUNT}) (?:jours|mois|semaines|ans)|sous (?:${COUNT}) jours
      |(?:au plus tard |dans un délai de |dans les )?(?:${COUNT}) (?:jours|mois|semaines) (?:
        avant|après|suivant|à compter de
      ) (?:
        l'adoption de (?:la présente|cette) (?:résolution|décision)
        |(?:la|l'|le)? ?\p{Alphabetic}+(?: \p{Alphabetic}+){0,2}(?<! (?:de|du|des|la|le|les|un|une|d|l|sa|son|ses))
      )
      |à intervalles? (?:annuels?|trimestriels?|mensuels?)|sur une base (?:annuelle|trimestrielle|mensuelle)
    `,
    annual: pattern('gu')`
      (?<!\p{Alphabetic})(?:rapports?|exposés?|points?|compte rendu)(?: \p{Lowercase}+){0,2} (
        annuels?|biennal|biennaux|trimestriels?|mensuels?|semestriels?|bisannuels?
      )(?!\p{Alphabetic})
    `,
    term: pattern('gu')`
      (?<!\p{Alphabetic})pour (?:une? )?(?:(?:nouvelle|dernière|autre) )?(?:
        (?:période|durée) (?:supplémentaire |initiale |renouvelable )?(?:de |d')
      )?(?:une? )?(?:${COUNT})(?: autres?)? (?:jours|mois|semaines|ans?|années?)(?: supplémentaires?| de plus)?
    `,
  },
  report: {
    asked: wholeWords('iu')`
      (?:faire|fasse|fassent|fera|feront) (?:
        régulièrement |oralement |également |\p{Alphabetic}+[ ]
      ){0,3}(?:rapport|part|un exposé)|lui (?:en )?faire(?: \p{Alphabetic}+){0,3} (?:le|un) point
      |dont il rendra compte|rapports? (?:\p{Alphabetic}+ ){0,3}qu'(?:il|elle) lui présent|lui soumettre
      |lui présenter|(?:soumettre|présenter) (?:ce|ces|cette|le|les)
      |(?:rendre|rende|rendra) (?:\p{Alphabetic}+ )?(?:compte|régulièrement compte)
      |(?:
        soumettre|soumette|soumettra|présenter|présente|présentera|établir|fournir|communiquer|inclure
        |faire figurer|adresser|transmettre|élaborer|remettre
      )(?!\p{Alphabetic})[^;]{0,260}?(?<!\p{Alphabetic})(?:
        rapports?|contributions qui seront|recommandations|propositions(?! qui seraient)|exposés?|conclusions à
        |bilan|ces informations|informations (?:à|au|aux)|mise à jour|ce supplément|évaluation|observations
        |données à
      )|le lui soumettre|les? lui présenter
      |indiquer dans (?:son|ses|le|les|leurs?) (?:\p{Alphabetic}+ ){0,2}rapports?
      |(?:informer|informe|informent|aviser)(?! sans délai)(?: \p{Alphabetic}+)? (?:
        (?:le|la) (?:
          conseil|comité|commission|conférence|secrétaire|président|présidente|haut-commissaire|direct(?:eur|rice)
          |groupe|parlement|congrès|bureau
        )|l'(?:assemblée|organe)|ces|les (?:états|membres)|régulièrement|périodiquement|par
      )|(?:soumettre|soumettent|présenter|présentent)(?: à \p{Alphabetic}[^,;]{1,60})? leurs (?:
        \p{Lowercase}+[ ]
      )?(?:plans|rapports|réponses|communications|observations|vues)
      |(?:l'|la |le )(?:informer|tenir (?:\p{Alphabetic}+ )?(?:informée?|au courant))
      |tenir [^;]{0,80}(?:informée?s?|au courant|au fait)
    `,
    to: pattern('giu')`
      (?<!
        appui |soutien |aide |assistance |accès |contribution |contributions |annexe |relati(?:f|ve|fs|ves)[ ]
        |conformément |par rapport |égard |suite |demande |demande également |recommande |appel |menace[ ]
        |appartient |apporter |participer |participation |jointe |face |quant |grâce |jusqu'
      )(?<!\p{Alphabetic})(?:
        à (?=Conseil)|à la (?=\p{Uppercase})|à l'(?=\p{Uppercase})|au (?=\p{Uppercase})|aux (?=États)
        |devant (?:le |la |l')|informer (?:le |la |l')|tenir (?:le |la |l')
      )
    `,
    own: wholeWords('iu')`
      lui (?:en )?(?:
        présenter|présentera|présente|soumettre|soumette|soumettra|rendre|faire|fasse|communiquer|fournir|adresser
        |remettre|transmettre
      )|à elle-même|à lui-même|l'informer|la tenir|le tenir|l'en informer|à lui faire|l'informe
    `,
    body: pattern('uy')`
      (?:
        Assemblée(?: générale| mondiale de la Santé)?
        |Conseil(?: de sécurité| économique et social| des droits de l'homme| du développement| d'administration)?
        |Secrétaire général|États Membres
        |\p{Uppercase}[\p{Alphabetic}-]*(?:
          (?!
            ,? (?:
              une?|sa|son|ses|leurs?|à sa|à ses|à jour|afin|avant|chaque|dans|au plus|au moyen|tous|toutes|par|lors
              |selon|qui|que|dont|ainsi|pour examen|les|deux|informée?s?|dûment|créée?|faisant|établie?|et de[ ]
              |et (?:à |aux? )|la possibilité|sur l'application|face|de tout(?:e|es)?[ ]
              |de (?:leurs?|ses|sa|son) |en (?:se |s')?\p{Lowercase}+ant(?!\p{Alphabetic})
              |des (?:
                renseignements|recommandations|mesures|informations|données|observations|propositions|rapports
                |progrès|faits|résultats|changements|pratiques|moyens
              )|d'inviter|de \p{Lowercase}+(?:er|ir|re)(?!\p{Alphabetic})
            )
          ) [\p{Alphabetic}'-]+
        )*
      )
    `,
    ownSession: /(?<!\p{Alphabetic})(?:à|lors de|avant) sa [\p{Lowercase}-]+(?: et [\p{Lowercase}-]+)? session/u,
  },
  kinds: {
    renews: wholeWords('iu')`
      proroger|proroge|prolonger|prolonge|renouveler|renouvelle|reconduire|reconduit|mettre fin|dissoudre|supprimer
      |rétablir|étendre|continuera d'appuyer
    `,
    renewed: wholeWords('iu')`
      mandats?|tâches|autorisations?|mesures|décisions?|dérogations?|exemptions?|dispositions|demande|groupe|équipe
      |mission|commission|comité|pour une (?:nouvelle |autre |dernière )?période de
    `,
    makes:
      /(?<!\p{Alphabetic})(?:établir|créer|crée|instituer|constituer|nommer|désigner|rétablir)(?!\p{Alphabetic})/iu,
    made: wholeWords('iu')`
      groupe de travail|groupe d'experts|commission d'enquête|mission|comité|rapporteu(?:r|se) spéciale?
      |envoyée? spéciale?|conseill(?:er|ère) spéciale?|experte? indépendante?|mécanisme
      |équipe (?:de surveillance|spéciale|d'enquête)|groupe consultatif|force multinationale|conseil consultatif
      |bureau|instance|fonds d'affectation|mandat
    `,
    mandated: wholeWords('iu')`
      continuera (?:de fonctionner|d'exercer ses activités)|mandat suivant|mandat ci-(?:après|dessous)
      |mandat (?:de (?:la |l')?\p{Alphabetic}+ )?(?:sera|comprendra|comportera|inclura|consistera)
    `,
    condition: /(?<!\p{Alphabetic})(?:sous réserve|si le Conseil|pour autant que)(?!\p{Alphabetic})/iu,
    itself: /ordre du jour|point/iu,
    authorizes: /(?<!\p{Alphabetic})(?:autorise|autoriser)(?!\p{Alphabetic})/iu,
    state: /(?<!\p{Alphabetic})(?:états?|gouvernements?|pays|parties|autorités)(?!\p{Alphabetic})/iu,
    budget: wholeWords('iu')`
      ressources (?:\p{Alphabetic}+ (?:et |ou )?){0,3}(?:
        existantes|disponibles|financières|extrabudgétaires|budgétaires|supplémentaires|adéquates|suffisantes
        |nécessaires|prévisibles|humaines|voulues|requises
      )|toutes les ressources|consacrer des ressources|mobiliser (?:des |les )?ressources
      |mobilisation de(?:s)? (?:ressources|fonds)|contributions (?:\p{Alphabetic}+ )?volontaires
      |contributions au fonds|verser (?:des |leurs |intégralement )?(?:contributions|\p{Alphabetic}+)
      |(?:
        aide|assistance|appui|soutien|contributions?|moyens|concours
      ) (?:\p{Alphabetic}+, )?(?:\p{Alphabetic}+ et )?financi(?:er|ère|ers|ères)|humaine, technique et financière
      |technique et financière|situation financière|incidences (?:financières|sur le budget)|budgets?|budgétaires?
      |fonds d'affectation spéciale|fonds de contributions|fonds (?:pour l'application|fiduciaires?)
      |crédits? (?:ouvert|d'un montant|de)|quotes-parts|dollars|coûts?|dépenses
      |financement(?! (?:du (?:développement|terrorisme)|de mercenaires|de la prolifération))|financer|financée?s?
      |imputer|sous réserve de la disponibilité|dans la limite des ressources|ressources disponibles
      |donateurs à (?:verser|fournir)
    `,
    eventVerb: wholeWords('iu')`
      convoquer|tenir(?= (?:une?|des|sa|ses|son|en|deux|trois|régulièrement|chaque) |,)|tiendra|tiendront|organiser
      |organisées?|organise|accueillir|proclamer|proclame|déclarer|déclare|désigner|désigne|célébrer|célèbrent|commémorer
      |réunir|réunira|aura lieu|auront lieu|célébration|observer
    `,
    eventObject: wholeWords('iu')`
      conférences?|réunions?|sommet|journée|décennie|année internationale|anniversaire|tables? rondes?
      |réunion-débat|débats?|ateliers?|séminaires?|dialogues?|colloque|forum
      |session(?= (?:extraordinaire|d'organisation|de fond))|discussions|consultations|manifestations?|congrès
      |tables rondes
    `,
    eventHeld: wholeWords('iu')`
      (?:se )?(?:tiendra|tiendront|réunira|réuniront)|(?:aura|auront) lieu
      |(?:sera|seront) (?:tenue?s?|organisée?s?|convoquée?s?)
    `,
    agenda: wholeWords('iu')`
      ordre du jour provisoire|inscrire[^;]{0,80}ordre du jour|saisie? de (?:la|cette) question
      |(?:rester|demeurer) (?:\p{Alphabetic}+ )?saisie?|point (?:permanent )?de (?:son |l')ordre du jour
      |même point de l'ordre du jour|(?:question|point|subdivision)s? intitulée?
      |(?:poursuivre|continuer|reprendre) (?:l'examen|son examen|d'examiner|à examiner)
      |d'examiner (?:cette|la) question|(?:maintenir|garder) (?:la|cette) question à l'(?:examen|étude)|revenir sur
    `,
  },
})
