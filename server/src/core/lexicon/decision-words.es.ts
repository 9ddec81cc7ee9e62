/** Spanish: see `decision-words.ts`. */
import { pattern, unfold, wholeWords } from '../text/pattern.ts'
import type { DecisionWords } from './decision-words.ts'
import { MONTHS } from './months.ts'

const MONTH = MONTHS.es.join('|')
const COUNT = unfold`
  \d{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|dieciocho|veinticuatro|treinta|sesenta
  |noventa
`
const WEEKDAY = '(?:(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) )?'
const NOUN_OF_ASKING = unfold`
  (?:
    solicitud(?:es)?|llamamientos?|petici(?:ón|ones)|invitaci(?:ón|ones)|exhortaci(?:ón|ones)
    |recomendaci(?:ón|ones)|exigencias?|ruegos?|llamados?
  )
`
const ASK = unfold`
  (?:
    reitera|renueva|repite|reafirma|recuerda|hace|dirige|formula
  ) (?:también |además |asimismo )?(?:su|sus|un) (?:\p{Lowercase}+ )?${NOUN_OF_ASKING}
  |(?:reitera|renueva|repite) (?:el|la) ${NOUN_OF_ASKING}
  |decide (?:también |además )?(?:autorizar|solicitar|pedir|invitar|encomendar|encargar|exhortar|instar)|solicita
  |invita|exhorta|alienta|insta|pide|ruega|encarga|encomienda|autoriza|recomienda|exige|conmina|faculta|requiere
  |insiste en que|anima|apela
`
const DECIDE = unfold`
  decide|resuelve|acuerda|conviene|aprueba|adopta|proclama|declara|establece|prorroga|renueva|nombra|consigna
  |expresa (?:también |además )?su intención|tiene la intención|designa
`
const STATE = unfold`
  observa|toma nota|acoge|recuerda|reafirma|reconoce|destaca|subraya|pone de relieve|expresa|reitera|encomia
  |condena|afirma|deplora|lamenta|agradece|confirma|considera|hace notar|señala|hace suyas?|felicita|elogia
`

export const spanishDecisions = (): DecisionWords => ({
  clause: {
    verbs: new RegExp(
      `(?<!\\p{Alphabetic})(?:(${ASK})|(expresa su agradecimiento)|(${DECIDE})|(${STATE}))(?!\\p{Alphabetic})`,
      'giu',
    ),
    before: pattern('iu')`
      (?:
        (?:
          también|además|asimismo|encarecidamente|l[aoe]s?|en particular|por (?:lo tanto|consiguiente|ello)
          |(?:a|en|con|para) (?:este|ese|tal|estos|esos|tales|esta|esa|dicho)(?: \p{Alphabetic}+){1,2}|al respecto
          |nuevamente|una vez más
        ),?[ ]
      )$
    `,
    boundary: /(?:^|[,;:] |(?:^|[ ,])(?:y|e|pero),? )$/iu,
    behind: pattern('iu')`
      ^(?:
        [ ](?:
          a este respecto|a ese respecto|a tal fin|en este sentido|también|además|asimismo|encarecidamente
          |nuevamente|una vez más|de nuevo|enérgicamente|firmemente|vivamente|urgentemente|con urgencia
          |en particular|específicamente
        )
      )*
    `,
    object: /^ (?=(?:al?|en) (?!que )\p{Alphabetic})/iu,
    work: /$^/u,
    that: /^(?:, [^;:]{0,200},)? (?:de )?que /u,
    infinitive: pattern('iu')`
      ^(?:
        (
          solicitar|pedir|invitar|exhortar|alentar|instar|encargar|encomendar|autorizar|facultar|recomendar|exigir
          |requerir|rogar|ordenar
        )|(?:aprobar|adoptar|declarar|establecer|crear|designar|nombrar|prorrogar|convocar|fijar|decidir)
      )(?!\p{Alphabetic})
    `,
    link: pattern('gu')`
      ,? (?:
        a(?=:)|a que|para que|a fin de que|de que|que
        |a(?=
          [ ](?:no |seguir )?(?!
            lugar|mujer|hogar|militar|nuclear|familiar|particular|mar[ ]
          )\p{Lowercase}+(?:ar|er|ir)(?:se|l[aeo]s?|les)?(?!\p{Alphabetic})
        )
      )(?=[ :,])
    `,
    entrustVerb: /(?:encom|encarg|confi|confí)/iu,
    entrustLink:
      /(?<! (?:de|del|sobre|para|en|con|por|y|e|contra|entre|ante|a)) (?:la|el|los|las|una?)(?= \p{Lowercase})/u,
    strongLinkVerb: /(?:exhorta|alienta|insta|invita|autoriza|anima|conmina|faculta)/iu,
    noLink: /(?:pid[ea]n? a los Estados Miembros)$/u,
    notAhead: pattern('u')`
      ^,? que (?:
        aún|todavía|ya|no l|no han|no hayan|han|hayan|est[áé]n|tengan|tienen|sean|son|act[úu]|participan|forman
        |poseen|puedan|pueden|deseen|dispongan|corresponda|se encuentr|figuran
      )
    `,
    afterSubject: pattern('u')`
      (?<! que) (?:les? )?(?:
        se|no|también|inmediatamente|plenamente|cumpla|ponga|preste|permita|cese|adopte|respete|garantice|asegure
        |vele|coopere|facilite|tome|haga|retire|aplique|presente|siga|continúe|mantenga|celebre|prosiga|confirme
        |examine|convoque|elabore|prepare|establezca|incluya|informe|realice|lleve|dé|rinda|estudie|considere
        |(?!orden|origen|examen|crimen|imagen|virgen|joven)\p{Lowercase}{3,}[ae]n
      )(?!\p{Alphabetic})
    `,
    afterBound: pattern('u')`
      [ ](?:
        debe|deben|deberá|deberán|ha de|han de|seguirá|seguirán|continuará|continuarán|presentará|presentarán
        |examinará|elaborará|\p{Lowercase}{3,}(?:ará|arán|erá|erán|irá|irán)
      )(?! (?:ser|estar|incluir|entrar|aplicarse|tener|haber))(?!\p{Alphabetic})
    `,
    item: /^(?:que|(?:no |se )?\p{Alphabetic}+(?:ar|er|ir)(?:se|l[aeo]s?|les)?)(?!\p{Alphabetic})/iu,
    thatItem: /^que(?!\p{Alphabetic})/iu,
    openWho: /(?:^| )(?:quien|quienes|(?:l[ao]s|aquell[ao]s) que)(?:,[^,]{0,40},?)?$/u,
    openThat: pattern('u')`
      (?:^| )que(?: \p{Alphabetic}+mente)?(?:
        , (?:con|de|en|por|entre|según|sin|mediante|incluso|dentro|cuando|si|a fin) [^,;:]{1,200}
      ){0,3}$
    `,
    leads: /^(?:a|al|de|que|a que|para|para que|a fin de|a fin de que)$/u,
    itemAfterThat:
      /^(?!(?:L[ao]s?|El|Un[ao]?s?|Cada|Tod[oa]s?)(?!\p{Alphabetic}))\p{Alphabetic}+[ae]n?(?!\p{Alphabetic})/u,
    itemVerb:
      / (?:se )?(?:celebrará|celebrarán|tendrá|tendrán|deberá|deberán|será|serán|podrá|podrán)(?!\p{Alphabetic})/u,
  },
  names: {
    article: /^(?:(?:y|e) )?(?:al? |en )?(?:tod[oa]s? )?(?:el |las? |los |l[oa]s )?/iu,
    separator: /, así como |, y |, o |, | y | e | o | u /gu,
    actor: wholeWords('iu')`
      estados?|partes?|gobiernos?|secretari[oa]s?|secretarías?|consejos?|comités?|comisión|comisiones|asambleas?
      |grupos?|equipos?|misión|misiones|oficinas?|fuerzas?|foros?|juntas?|mesa|relator(?:es|as?)?|relatorías?
      |representantes?|enviad[oa]s?|asesor(?:es|as?)?|expert[oa]s?|mecanismos?|organización|organizaciones
      |organismos?|entidad|entidades|órganos?|autoridad|autoridades|president[ea]s?|presidencia|miembros?|comunidad
      |comunidades|actores|agentes|interesad[oa]s|conferencias?|dependencias?|centros?|institutos?|institución
      |instituciones|programas?|operación|operaciones|sociedad|sector|países|donantes|asociad[oa]s|académic[oa]s?
      |universidades|empresas|industria|medios|titulares|coordinador(?:es|as?)?|director(?:es|as?)?
      |administrador(?:es|as?)?|escuela|departamentos?|servicios?|tribunal(?:es)?|corte|parlamentos?|parlamentarios
      |dirigentes|líderes|fondos?|bancos?|alt[oa] comisionad[oa]|comisionad[oa]|personas?|unión|procedimientos
      |policía|ministros?|inversores|dirección|red|colaboradores|contribuyentes|proveedores|acreedores|observadores
      |demás$|otr[oa]s$|sistemas?|sectores|territorios?|potencias?|fundaciones|jefaturas|jefes|patrocinadores
      |campañas?|instancias|interlocutores|participantes|particulares|bibliotecas?|sindicatos|coalición|división
      |alcald(?:e|esa|ía)s?|rector(?:a|es)?|decan[oa]s?|intendentes?|tesorer[oa]|gobernador(?:a|es)?|legislatura
      |ayuntamiento|concejo|gerentes?|gerencia|presidencias|república|federación|alianza|talibanes|naciones unidas$
    `,
    proper: /^(?!COVID)\p{Uppercase}/u,
    preposition: / (?:de|del|entre|para|en|sobre|a|al|que|con|contra|por|entre|como|cuy[oa]s?|desde|hasta|ante|bajo) /u,
    aside: pattern('iu')`
      ^(?:[ye] )?(?:
        según|cuando|si |dentro|por conducto|por intermedio|en (?!otr)|con |sin |de conformidad|de acuerdo|conforme
        |incluid[oa]s?|inclusive|entre (?:otr|ell)|como |mediante|a través|teniendo|actuando|trabajando|basándose
        |tras |previa|así como en|además de|especialmente|particularmente|sobre todo|a la luz|a más tardar|antes
        |después|durante|para |con miras|sujet|a reserva|por |bajo|habida cuenta|a fin|siempre|recordando|velando
        |tal|tales|a petición|utilizando|de ser|de manera|hasta|desde|y en particular|es decir|establecid|cread
        |integrad|encabezad|representad|la potencia|a quienes|junto|conjuntamente|individual|colectiva|reafirmando
        |dirigid|incluso|tanto |que[ ]
      )
    `,
    inlineAside: pattern('u')`
      [ ](?:
        según proceda|según corresponda|dentro de|por conducto de
        |en (?:estrecha )?(?:consulta|cooperación|colaboración|coordinación|consonancia)|con sujeción
        |en el marco de sus?|de conformidad con|cuando proceda|incluid[oa]s?|sin |en sus? |durante sus?[ ]
      )(?!\p{Alphabetic})
    `,
    resume: /^(?:[ye] |así como )/iu,
    closedAside: pattern('iu')`
      ^(?:
        según (?:proceda|corresponda)|cuando (?:proceda|corresponda)|si (?:procede|corresponde)|dentro de
        |con (?:la|los) (?:capacidad|recursos)
      )
    `,
    marker: /^al? /iu,
    goesOn: /^(?:de|del|para|en|sobre) /iu,
    unfinished: /$^/u,
    whole: pattern('gu')`
      (?:
        Bosnia|Trinidad|Antigua|Kitts|Tome|Bosnie|Trinité|Antigua|Tomé
      )(?:[ -]\p{Alphabetic}+)? (?:and|y|et)[ -](?:Herzegovina|Tobago|Barbuda|Nevis|Principe|Herzégovine)
      |para la Educación, la Ciencia y la Cultura|fondos y programas
      |contingentes y (?:fuerzas de policía|personal de policía)|fondos, programas y organismos(?: especializados)?
      |organismos, fondos y programas|Igualdad de Género y el Empoderamiento|Asuntos Humanitarios y Coordinador
    `,
  },
  due: {
    session: pattern('gu')`
      (?<!\p{Alphabetic})(?:
        en|antes de|durante|(?<=(?:provisional|programa|temario) )de|hasta|desde|a partir de|a|para
      ) (?:
        la (?:
          continuación|primera parte|segunda parte|primera parte de la continuación|parte principal
        ) de(?:l| su| la)[ ]
      )?(?:su |el |sus |los )?(?:
        (
          (?:\p{Lowercase}+ )?\p{Lowercase}+(?:o|er)|\d{1,3}(?:[ºo]|er)
          |(?:\p{Lowercase}+ )?\p{Lowercase}+o y (?:\p{Lowercase}+ )?\p{Lowercase}+o|\d{1,3}[ºo] y \d{1,3}[ºo]
        ) períodos? (?:ordinarios? )?de sesiones
        |períodos? (?:ordinarios? )?de sesiones (
          (?:\d{1,3}[ºo]|\p{Lowercase}+o)(?: \p{Lowercase}+o(?!\p{Alphabetic}))?(?:
            (?:, | y | al? )(?:\d{1,3}[ºo]|\p{Lowercase}+o)(?: \p{Lowercase}+o(?!\p{Alphabetic}))?
          )*
        )
      )(?!\p{Alphabetic})
    `,
    forSession: /^para /u,
    resumed: /continuación|partir|primera parte|segunda parte/u,
    sessionYear: pattern('gu')`
      (?<!\p{Alphabetic})(?:
        en|durante|antes de|hasta|hasta la conclusión del|(?<=(?:provisional|programa|temario) )de
      ) (?:su |el |la conclusión del |la conclusión de su )?(?:
        período de sesiones|serie de sesiones(?: de \p{Alphabetic}+){0,3}
      ) (?:de|en|correspondiente a) (20\d\d)
    `,
    by: pattern('iu')`
      (?<!\p{Alphabetic})(?:
        hasta|antes|tardar|tarde|partir|desde|para|expira|expirar|vence|vencer|terminará|finalizará|concluirá
        |expirará|del?|en|al?|y|durante|fecha
      )(?: (?:del?|el|al?|en|las?)){0,3}(?: (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))? $
      |(?:^|(?<!\p{Alphabetic}))(?:el|los)(?: días?)?(?:
        [ ](?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)
      )? $|^$
    `,
    limit: /(?<!\p{Alphabetic})(?:hasta|antes|tardar|tarde)(?: (?:del?|el|en)){0,3} $/u,
    latest: /^,? a más tardar/u,
    past: pattern('u')`
      (?<!\p{Alphabetic}|(?:será|serán|sea|sean|ser) )(?:
        celebrad[oa]s?|aprobad[oa]s?|firmad[oa]s?|establecid[oa]s?|iniciad[oa]s?|adoptad[oa]s?|fecha
        |presentad[oa]s?|examinad[oa]s?|terminad[oa]s?|decidid[oa]s?|solicitad[oa]s?|tomad[oa]s?|formulad[oa]s?
        |contenid[oa]s?|figuran|(?<!presente )resolución|(?<=(?<!\p{Alphabetic})(?:su|la) )decisión|resoluciones
        |declaración|carta|publicad[oa]s?|cread[oa]s?|impuest[oa]s?|hech[oa]s?|designad[oa]s?|presentó|aprobó
        |decidió|celebró|entrada en vigor|suscrito|abierto|ocurrid[oa]s?|producid[oa]s?|produjeron|acaecid[oa]s?
      )(?: [\p{Alphabetic}()]+){0,4},? ?(?:de|el|en|del|a)?(?: (?:su|fecha))?$
    `,
    monthFirst: /$^/gu,
    span: pattern('gu')`
      (
        comprendido |período (?:comprendido )?
      )?(?:del|desde el|entre el) ${WEEKDAY}(\d{1,2})(?: de (${MONTH}))?(?: de (\d{4}))? (?:
        al|hasta el|(?<=entre el [^,;]{1,45} )y el
      ) ${WEEKDAY}(\d{1,2}) de (${MONTH})(?: de (\d{4}))?
    `,
    yearly: /^ de cada año/u,
    days: new RegExp(
      `(\\d{1,2})(?: de (${MONTH}))?,? (?:y|o) (?:el )?${WEEKDAY}(\\d{1,2}) de (${MONTH})(?: de (\\d{4}))?`,
      'gu',
    ),
    proclaimed: pattern('giu')`
      (?:
        proclamar|declarar|designar|proclama|declara|designa|observar|celebrar|conmemorar
      )(?: también)? (?:que )?(?:el (?:día )?)?(\d{1,2} de (?:${MONTH})(?! de \d{4})(?: de cada año)?)
    `,
    ofYear: pattern('u')`
      (?:
        presupuest|calendario|cuotas|plantilla|entregables|programas?|planes|Plan|suma|dólares|gastos|crédito
        |estimaciones|prorrateo|contribuciones|(?:fijad|previst)[oa]s
      )(?!\p{Alphabetic}{4})[^;]{0,60} (?:para|(?<!tardar )en)(?: el)?(?: año)? $
    `,
    year: pattern('gu')`
      (?<!\p{Alphabetic}|cuotas |presupuestos? |programas )(
        antes de|de aquí a|para|hasta|en|a partir de|(?<!\d |correspondientes? )a|desde|tardar en|durante|año
        |proclamar|proclama|declarar
      ) (?:el )?(?:año )?(20\d\d)(?![\d–/,-]*\d| \(|\p{Alphabetic})
    `,
    end: pattern('gu')`
      (?:fin|fines|final|finales|antes de que (?:finalice|termine|acabe|concluya)) (?:
        de |del mes de |del año |el año |el mes de
      )?(?:(${MONTH}) de )?(20\d\d)
      |(?:antes de|para|hasta|tardar en|en|(?:sesión|reunión) de) (${MONTH}) de (20\d\d)
    `,
    words: wholeWords('giu')`
      anualmente|bienalmente|trienalmente|trimestralmente|semestralmente|mensualmente|semanalmente
      |con (?:carácter|una periodicidad|periodicidad) (?:anual|bienal|trienal|trimestral|semestral|mensual)
      |de forma (?:anual|trimestral|mensual)
      |(?:cada|todos los) (?:(?:${COUNT}) )?(?:años?|mes(?:es)?|trimestres?|semestres?|semanas?|días)
      |en (?:un|el) plazo (?:máximo )?de (?:${COUNT}) (?:días|meses|semanas|años?|mes)
      |dentro de los (?:siguientes )?(?:${COUNT}) (?:días|meses|semanas|años) siguientes
      |dentro de (?:${COUNT}) (?:días|meses|semanas|años)
      |en los (?:próximos )?(?:${COUNT}) (?:días|meses)(?: siguientes)?
      |(?:a más tardar |en (?:el|un) plazo de |dentro de )?(?:${COUNT}) (?:días|meses|mes|semanas) (?:
        antes de|después de|contados a partir de|a partir de
      ) (?:
        la (?:aprobación|adopción) de (?:la presente|esta) (?:resolución|decisión)
        |\p{Alphabetic}+(?: \p{Alphabetic}+){0,3}(?<! (?:de|del|la|el|las?|los|un|una|su|sus|que))
      )
      |a los (?:${COUNT}) (?:días|meses)
    `,
    annual: pattern('gu')`
      (?<!\p{Alphabetic})(?:informes?|exposición|exposiciones|actualización|información)(?: \p{Lowercase}+){0,2} (
        anual|anuales|bienal|bienales|trimestral|trimestrales|mensual|mensuales|semestrales|semestral
      )(?!\p{Alphabetic})
    `,
    term: pattern('gu')`
      (?<!\p{Alphabetic})(?:por|durante) (?:un |otros? |otras? )?(?:nuevo |último )?(?:
        período (?:adicional |más |inicial |renovable )?de[ ]
      )?(?:(?:otros|otras) )?(?:${COUNT}) (?:días|mes(?:es)?|semanas|años?)(?: más| adicionales)?
    `,
  },
  report: {
    asked: pattern('iu')`
      (?<!\p{Alphabetic})(?:
        (?:
          presente|presenten|presentar|presentando|prepare|preparen|someta|rinda|elabore|proporcione|proporcionar
          |facilite|incluya|incluyan|ofrezca|suministre|transmita|comunique|formule|realice y le proporcione
          |aporten
        )(?!\p{Alphabetic})[^;]{0,240}?(?<!\p{Alphabetic})(?:
          informes?|información al respecto|información actualizada|actualizaciones|exposición|exposiciones
          |propuestas|recomendaciones al|recomendaciones a la|evaluación|examen estratégico|resultados al
          |conclusiones al|informaciones|datos al|esa información
        )|(?:presenten|presente|sometan) (?:esa |sus |a |al |antes)
        |(?:la|lo|le|les|que|y|e|a) informen?(?!\p{Alphabetic})|informen
        |(?<!un |el |su |del |al |último |próximo |dicho |este )informe (?:
          al|a la|periódicamente|anualmente|oralmente|sobre|verbalmente
        )|informar(?=,? (?:al|a la|a los|sobre|a más tardar|antes|cada|anualmente|periódicamente|regularmente))
        |(?:presente|presenten|presentar|sometan?)(?!\p{Alphabetic})(?:, [^,;]{1,90},)? sus (?:
          \p{Lowercase}+[ ]
        )?(?:planes|informes|respuestas|comunicaciones|observaciones|opiniones)
        |(?:la|lo|le) (?:siga|sigan|mantenga|mantengan) (?:informand[oa]|informad[oa]|presentando)
        |siga (?:informando|presentando)|(?:dando|dé|den|dar) a conocer (?:al|a la)
        |mantenga[n]? (?:plenamente |periódicamente )?informad[oa]s? (?:al|a la)
        |mantenga[n]? al (?:corriente|tanto)|(?:le )?siga presentando|rinda[n]? (?:cuentas|informe)
        |(?:organice|celebre|convoque|ofrezca)(?!\p{Alphabetic})[^;]{0,120}reunión informativa
        |en (?:el|su|sus|los|dichos?) (?:\p{Lowercase}+ ){0,2}informes?(?!\p{Alphabetic})[^;]{0,160}?(?<!\p{Alphabetic})(?:
          incluyan?|ofrezcan?|proporcionen?|faciliten?
        )(?!\p{Alphabetic})
      )
    `,
    to: pattern('giu')`
      (?<!
        apoyo |asistencia |acceso |contribución |contribuciones |anexo |relativ[oa] |relativ[oa]s |conforme[ ]
        |respecto |ayuda |solicita |solicita también |exhorta |insta |invita |alienta |pide |solicitud[ ]
        |llamamiento |adjunt[oa] |frente |amenaza |agradecimiento |recomienda[ ]
      )(?<!\p{Alphabetic})(?:al |a la |a los (?=Estados)|ante el |ante la )
    `,
    own: pattern('iu')`
      (?<!\p{Alphabetic})(?:
        (?:le|la|lo) (?!presente (?:resolución|decisión|declaración))(?:siga[n]? |mantenga[n]? |vuelva[n]? a )?(?:
          presente|presenten|presentando|informe|informen|informando|informad[oa]|proporcione|someta|rinda|facilite
          |transmita|formule|haga
        )(?!\p{Alphabetic})|(?:presentarle|informarl[ae]|proporcionarle)(?!\p{Alphabetic})
      )
    `,
    body: pattern('uy')`
      (?:
        \p{Uppercase}[\p{Alphabetic}-]*(?:
          (?: (?:de|del|para|sobre|en|contra|y|e)(?: (?:el|la|los|las))?)? \p{Uppercase}[\p{Alphabetic}-]*
        )*(?: establecido en virtud de la resolución \d+ \(\d+\))?
      )
    `,
    ownSession:
      /(?<!\p{Alphabetic})(?:en|durante|antes de) su (?:\p{Lowercase}+ ){1,2}período (?:ordinario )?de sesiones/u,
  },
  kinds: {
    renews: wholeWords('iu')`
      prorrogar|prorroga|prorrogue|renovar|renueva|renueve
      |ampliar(?= (?:el|la|los|las|sus?) (?:mandato|plazo|período|autorizaci|exenci|medidas|tareas))|poner fin
      |dar por terminad[oa]|suprimir|disolver|restablecer|prolongar|siga prestando apoyo
    `,
    renewed: wholeWords('iu')`
      mandatos?|tareas|autorización|autorizaciones|medidas|decisiones|decisión|exenciones|exención|disposiciones
      |solicitud|grupo|equipo|misión|comisión|comité|arreglos|por un (?:nuevo |último )?período de
    `,
    makes: wholeWords('iu')`
      establecer|establece|establezca|crear|cree|nombrar|nombre|restablecer
    `,
    made: wholeWords('iu')`
      grupo de trabajo|grupo de expertos|comisión de investigación|misión|comité|relator(?:a|ía)? especial
      |enviad[oa] especial|asesor[a]? especial|expert[oa] independiente|mecanismo
      |equipo de (?:vigilancia|tareas|investigaciones)|grupo asesor|fuerza multinacional|junta|oficina|foro
      |fondo fiduciario|mandato
    `,
    mandated: wholeWords('iu')`
      (?:siga|seguirá|continuará|continúe) funcionando|mandato siguiente|siguiente mandato
      |mandato (?:de (?:la )?\p{Alphabetic}+ )?(?:será|incluirá|comprenderá|consistirá)
    `,
    condition: /(?<!\p{Alphabetic})(?:siempre que|a reserva de|con sujeción a)(?!\p{Alphabetic})/iu,
    itself: /programa|temario|agenda|orden del día|tema/iu,
    authorizes: /(?<!\p{Alphabetic})(?:autoriza|autorizar)(?!\p{Alphabetic})/iu,
    state: /(?<!\p{Alphabetic})(?:estados?|gobiernos?|países|partes|autoridades)(?!\p{Alphabetic})/iu,
    budget: wholeWords('iu')`
      recursos (?!judiciales)(?:\p{Alphabetic}+ (?:y |o |e )?){0,3}(?:
        existentes|disponibles|financieros|extrapresupuestarios|presupuestarios|adicionales|adecuados|suficientes
        |necesarios|previsibles|humanos
      )|recursos que sean necesarios|todos los recursos|movilicen recursos|movilizar recursos
      |movilización de recursos|contribuciones (?:\p{Alphabetic}+ )?voluntarias?
      |(?:promesas de )?contribuciones (?:al|para el|a los) fondos?
      |(?:
        asistencia|apoyo|ayuda|medios|contribuciones|contribución
      ) (?:\p{Alphabetic}+, )?(?:\p{Alphabetic}+ y )?(?:financier[oa]s?)|humana, técnica y financiera
      |humanos, técnicos y financieros|técnica y financiera|situación financiera|consecuencias financieras
      |(?<!administrativos y de )presupuest(?:o|os|ario|aria|arios|arias)|fondo fiduciario|fondos fiduciarios
      |fondos (?:suficientes|necesarios|adicionales)|fondo de contribuciones|consigna\p{Alphabetic}*
      |prorrate\p{Alphabetic}*|cuotas|dólares|costos?|gastos|sufrag\p{Alphabetic}+
      |financiación(?! (?:para el desarrollo|de mercenarios|del terrorismo|de la proliferación))
      |financiar\p{Alphabetic}*|financien|con cargo a|con sujeción a la disponibilidad|aportar fondos|donaciones
    `,
    eventVerb: wholeWords('iu')`
      convocar|convoque|celebrar|celebre|celebren|celebrará|celebrarán|organizar|organice|organicen|acoger
      |proclamar|proclama|declarar|declara|designar|designa|observar|observen|conmemorar|conmemoren|reunirse|reúna
      |tendrá lugar|tendrán lugar|observancia|celebración
    `,
    eventObject: wholeWords('iu')`
      conferencias?|reunión|reuniones|cumbre|día|decenio|año internacional|aniversario|mesas? redondas?|debates?
      |talleres?|taller|seminarios?|diálogos?|simposio|foro|serie de sesiones|sesión|consultas|eventos?|congreso
      |jornada
    `,
    eventHeld: wholeWords('iu')`
      (?:se )?(?:celebrará|celebrarán|reunirá|reunirán)|(?:tendrá|tendrán) lugar
    `,
    agenda: wholeWords('iu')`
      (?:programa|temario|orden del día|agenda) provisional
      |(?:incluir|inscribir)[^;]{0,80} (?:programa|temario|agenda|orden del día)|seguir ocupándose|tema titulado
      |subtema titulado|tema (?:permanente )?de(?:l| su| la) (?:programa|agenda|temario)|mismo tema
      |(?:seguir|continuar|continúe|siga|volver a|reanudar) (?:
        examinando|examinar|su examen|el examen|estudiando|considerando
      )|examinar (?:la|esta|esa|dicha) (?:cuestión|situación)
      |(?:mantener|permanecer)(?: \p{Alphabetic}+){0,4} (?:en examen|sometida a examen)
    `,
  },
})
