/**
 * Words of seven letters and more that stand in twenty-five and more of the published resolutions of a language.
 * Source: United Nations, Department for General Assembly and Conference Management; counted in the Akoma Ntoso copies.
 */
import type { Language } from './languages.ts'

interface HouseWords {
  readonly words: string
  /** Those of them that have a capital within a sentence. */
  readonly names: string
  /**
   * Other words that are no slips, although one slip would make one of those of them. Source: spelling dictionaries.
   */
  readonly others: string
}

export const HOUSE_WORDS: Readonly<Record<Language, HouseWords>> = {
  en: {
    words: `
ability academia academic acceding accelerate accelerated accelerating acceptable acceptance accepted accessibility
accessible accession accordance according accordingly account accountability accountable accurate achieve achieved
achievement achievements achieving acknowledges acknowledging acquisition actions actively activities activity
adaptation addition additional address addressed addressing adequate adequately adherence administration
administrative adopted adopting adoption advance advancement advancing advantage adverse advisory advocacy affairs
affected affecting affirming affirms affordable aforementioned african against agencies agreement agreements
agricultural agriculture aligned alignment allegations alleged alliance allocation already alternative ambition
america ammunition analyse analysis annexed anniversary annually another appeals applicable application applying
appointed appointment appreciation approach approaches appropriate appropriately approval approved arbitrary
architecture arising arrangements article articles aspects aspirations assembly assessed assessment assessments
assistance assisting associated association attacks attainment attention auspices authorities authority authorized
availability available awareness balance balanced barriers bearing beginning beijing belonging benchmarks beneficial
benefit benefits between bilateral binding biodiversity biological borders bringing broader brought budgetary
budgets building business calling campaign campaigns capabilities capacities capacity capital caribbean carried
carrying causing ceasefire central centred centres certain cessation challenge challenges challenging changes
chapter character characteristics charter children circumstances citizens civilian civilians climate closely
coherence coherent cohesion collaborate collaboration collaborative collect collection collective colonial combating
commemoration commending commends commercial commission commissioner commissions commitment commitments committed
committee committees communication communications communiqué communities community competent complement
complementarity complementary complements complete completion complex compliance component components composition
comprehensive comprising concern concerned concerning concerns concerted conclusion conclusions concrete condemning
condemns conditions conducive conduct conducted conducting conference conferences confidence conflict conflicts
conformity connection connectivity conscious consensus consent consequences conservation consider consideration
considerations considered considering consistent consolidate constitute constitutes constitution constitutional
construction constructive consult consultation consultations consultative consumption contact contain contained
containing context contexts contextualize continuation continue continued continues continuing continuity continuous
contrary contribute contributed contributes contributing contribution contributions control controls convene
convened convening convention conventions convinced cooperate cooperation coordinate coordinated coordinating
coordination coordinator coronavirus corruption council counter countering countries country covenant coverage
creating creation credible criminal criteria critical crucial cultural culture current customs cutting decades
december decided decides decision decisions declaration declared decolonization dedicated defence defined
degradation degrading deliberations deliver delivering delivery demands democracy democratic department deployed
deployment deposit described desertification designated designed designing despite destruction detailed detention
deterioration determination determine determined determining devastating develop developed developing development
developments devices dialogue dialogues different difficult digital dignified dignity diligence dimension dimensions
directed directly director disabilities disability disaggregated disarmament disaster disasters discharge
discrimination discriminatory discuss discussion discussions disease diseases displaced displacement disposal
disproportionate disproportionately disputes disruption disseminate dissemination distribution diverse diversity
document documentation documents dollars domestic drawing drivers drought duplication durable eastern ecological
economic economies economy ecosystem ecosystems education educational effective effectively effectiveness effects
efficiency efficient efforts eighteenth elected election elections electoral element elements eliminate eliminating
elimination embargo emergencies emergency emerging emphasis emphasising emphasizes emphasizing employment empowering
empowerment enabled enabling encourage encouraged encourages encouraging endeavour endorsed endorsement endorses
enforcement engaged engagement engaging enhance enhanced enhancement enhancing enjoyment enshrined ensuring
enterprises entities entitled environment environmental environments equality equipment equitable eradicate
eradicating eradication escalation especially essential establish established establishing establishment estimated
estimates european evaluating evaluation everyone evidence evolving exacerbate exacerbated examine examined exchange
exclusively execution executive exercise exercises existing expanded expanding expansion expeditious expeditiously
experience experiences expertise experts exploitation explore explosive expressed expresses expressing expression
extended extending extension external extraordinary extreme extremism facilitate facilitates facilitating
facilitation facilities facility factors failure families feasible february federation fighting finance financial
financing finding findings flexible focused focusing following foreign formulating formulation forward fostering
foundations fourteenth framework frameworks freedom freedoms friendly fulfilling fulfilment function functioning
functions fundamental funding further general generations genocide geographical globally governance governing
government governmental governments granting greater greatest growing guarantee guidance guidelines guiding habitat
harassment hardest harmful headquarters healthy helping heritage highest highlighted highlighting highlights
historic historical history holders holding holistic hospitals hostilities hosting housing humanitarian humanity
humankind identification identified identify identifying identity illegal illicit immediate immediately impacts
impartial impartiality imperative implement implementation implemented implementing implications importance
important imposed improve improved improvement improvements improving impunity inalienable incentives incidents
incitement include included includes including inclusion inclusive incorporate increase increased increasing
increasingly independence independent indicators indigenous indispensable individual individuals indivisible
industry inequalities inequality informal information informed infrastructure inhuman initial initiative initiatives
innovation innovative insecurity instability instances institution institutional institutions instrument instruments
integral integrate integrated integrating integration integrity intended intensify intention interaction interactive
interest interested interests interference intergovernmental interim internal internally international
internationally internet interrelated interventions intolerance investigate investigating investigation
investigations investment investments invitation invited invites involve involved involvement involving islamic
january jointly journalists judicial judiciary jurisdiction justice keeping killing kingdom knowledge landlocked
language languages lasting launched laundering leaders leadership leading learned learning legally legislation
legislative legitimate lessons liaison lifelong limitations limited linkages livelihoods location logistical looking
mainstream mainstreaming maintain maintaining maintenance management managing mandate mandated mandates
manifestations marginalized maritime markets material materials matters maximum meaningful measure measures
mechanism mechanisms mediation medical medicines meeting meetings members membership memorandum mentioned
methodologies methods midterm migrants migration military millennium million millions mindful minimize minimizing
minimum ministerial ministers minorities mission missions mitigate mitigating mitigation mobilization mobilize
mobilizing modalities monitor monitoring morocco movement movements multidimensional multilateral multilateralism
multiple mutually national nationally nationals nations natural necessary necessity negative negatively negotiations
neighbouring network networks neutrality northern notably november nuclear nutrition objective objectives objects
obligation obligations observance observations observe observer observers obstacles occupation october officers
offices official officials ongoing opening operate operating operation operational operations opinion opportunities
opportunity optional options organisation organisations organization organizational organizations organize organized
oriented otherwise outcome outcomes outlined outreach outside outstanding overall overcome oversight overview
ownership pacific pandemic paragraph paragraphs participants participate participating participation particular
particularly parties partner partners partnership partnerships patterns payment peacebuilding peaceful peacekeepers
peacekeeping peoples perform performance periodic permanent perpetrated perpetrators persistent personal personnel
persons perspective perspectives pertaining physical pillars planned planning platform platforms plenary policies
policymaking political poorest population populations position positions positive possibility possible potential
poverty practical practice practices predictable prejudice premises preparation preparations preparatory prepare
prepared preparedness presence present presented preservation preserve president presidential prevailing prevent
preventing prevention preventive previous primary principle principles priorities prioritize prioritizing priority
prisoners private problem problems procedure procedures proceedings process processes proclaimed proclamation
procurement production productive products professional profound programme programmes progress progressive
prohibition project projects proliferation promote promoting promotion promptly property proposal proposals proposed
prosecute prosecution prosperity protect protected protecting protection protocol protocols provide provided
providers provides providing provision provisional provisions publication punishment purpose purposes pursuant
pursuit quality question questions raising rapidly rapporteur ratification ratifying reached reaching readiness
reaffirmed reaffirming reaffirms realization realize realizing reasonable recalling recalls receive received
recognising recognition recognize recognized recognizes recognizing recommendation recommendations recommended
recommends reconciliation reconstruction recover recovery recruitment reducing reduction reference referred reflect
reflected reforms refrain refugee refugees regarding regardless regards regional regions registration regular
regularly regulation regulations regulatory rehabilitation reinforce reinforcing reintegration reiterated reiterates
reiterating related relating relation relations relationship release relevance relevant reliable religion religious
remaining remains remedies removing renewed repatriation reported reporting reports representation representative
representatives representing republic request requested requests require required requirement requirements requires
research resident resilience resilient resolution resolutions resolve resource resources respect respected
respecting respective respectively respond responding response responses responsibilities responsibility responsible
responsive restoration restore restrictions resulted resulting results resumed retention revenue reviewing reviews
revised russian safeguard sanctions sanitation satisfaction schools science scientific secretariat secretary section
sectors securing security seeking segment segments selected seminars sensitive september serious service services
session sessions setting settlement settlements seventh seventy several sharing significance significant
significantly signing similar situation situations societies society socioeconomic solidarity solution solutions
somalia sources sovereign sovereignty special specialized specific specifically specified spheres stability staffing
stakeholder stakeholders standard standards standing statement statements statistical statistics statute storage
strategic strategies strategy strengthen strengthened strengthening stresses stressing strictly strongest strongly
structural structure structures subject submission submitted subnational subregional subsequent subsidiary
substantial substantive success successful suffering sufficient summary summits supplies support supported
supporting supports suppress surveillance survivors sustain sustainability sustainable sustained sustaining
synergies systematic systematically systemic systems tackling tangible targeted targeting targets technical
technological technologies technology temporary tensions territorial territories territory terrorism terrorist
terrorists thematic themselves thereby therefore therein thereof thereon thereto threaten threats through throughout
tirelessly together tolerance torture tourism towards tracking traditional trafficking training transfer
transformation transformative transforming transition transitional transnational transparency transparent transport
transportation treaties treatment twentieth ultimately underlines underlining underlying undermine underscores
underscoring understanding undertake undertaken undertaking unfinished unhindered unified uniformed unilateral
universal unlawful unprecedented upcoming updated updates upholding urgency urgently utilization utilize utilized
vaccines valuable various vehicles verification vetting victims violate violation violations violence violent
virtual voluntary vulnerabilities vulnerability vulnerable warning weapons welcomes welcoming welfare whether
widespread without workers working worldwide written xenophobia
`,
    names: `
advisory affairs african agreement agriculture alliance america assembly association beijing biological budgetary
caribbean central chapter charter colonial commission commissioner committee committees communiqué conference
constitution consultative convention coordinator council covenant december declaration democratic department
desertification director eastern educational elimination european executive experts extraordinary facility february
federation fourteenth framework general government governmental governments granting habitat headquarters housing
indigenous initiative internet islamic january kingdom maritime mechanism memorandum millennium ministerial
ministers mission morocco multidimensional nations network northern november observer october operation optional
organisation organization pacific peoples permanent platform president presidential programme prohibition protocol
protocols questions rapporteur representative republic resident russian sanctions scientific secretariat secretary
september service seventh somalia special standing statute strategy sustainable territories territory verification
`,
    others: `
addiction bushiness centered centers clement combatting commanding communique compliment complimentary compliments
concreted conduced conducing conductive constriction constrictive counties cremating cremation deigning deportment
descried economics economise economises equatable exorcises expeditions expending fallowing festering frighting
fulfillment harriers hearing hermitage impalement medication meditation minsters neighboring notionally observes
predicable preform prevision previsions prioritise prioritises readied redaction reediness reflating reflation
reflations regrading religions relivable secretory singing stranding strangest strategics stricture strictures treatise
treatises unclear underlies underling unformed uninformed versification
`,
  },
  es: {
    words: `
abierta abierto abordan abordando abordar aborden abstengan académicas académico acceder accesibilidad accesible
accesibles acciones acelerada acelerar aceleren aceptación acogiendo acontecimientos activamente actividad
actividades activos actuales actualización actualizada actualizados actualmente actuando acuerdo acuerdos adaptación
adecuada adecuadamente adecuadas adecuado adecuados adelantados adelante adherirse adhesión adicional adicionales
adiestramiento administración administrativas administrativos adopción adoptada adoptadas adoptado adoptando adoptar
adopten adquirida adquirir adquisiciones adquisición adversos afectadas afectados afectan afectar afirmando africana
africanos afrontan afrontar agentes agricultura aguarda ajusten alcance alcanzado alcanzados alcanzar alentando
alentar algunas algunos alianza alianzas alienta alimentación alimentaria alimentos aliviar almacenamiento ambiental
ambientales ambiente amenaza amenazas ampliación ampliando ampliar amplias amplios amplíen américa analizar
aniversario antecedentes anterior anteriores anuales análisis apertura aplicable aplicables aplicación aplicando
aplicar aplique apliquen aportaciones aportan aportando aportar aporten apoyando aprecio aprendizaje aprobación
aprobada aprobadas aprobado aprobados aprobar apropiada apropiadas apropiado apropiados aprovechando aprovechar
aprovecharán aprovechen aprueba apruebe aptitudes aquellos armadas armados armamentos armonización arreglo arreglos
artículo artículos asamblea asegurando asegurar asegure aseguren asentamientos asequible asequibles asesoramiento
asignación asimismo asistencia asociaciones asociación asociado asociados aspectos aspiraciones aspiración asumido
asumidos asuntos ataques atención atender aumentado aumentando aumentar aumente aumenten aumento auspicios autonomía
autores autoridad autoridades autoriza autónomos avances avanzando avanzar ayudando barreras basadas basados beijing
beneficio beneficios beneplácito bienestar bilateral bilaterales biodiversidad biológica blanqueo brindar básicas
básicos cadenas calendario calidad cambios campamentos campaña campañas capacidad capacidades capacitación capítulo
características carácter categoría categorías causado causados celebración celebrada celebradas celebrado celebrar
celebrará celebre celebren celebró centrado centrados central centros centrándose ciencia científica científico
científicos circulación circunstancias ciudadanos civiles claramente climático cobertura coherencia coherente
coherentes cohesión colaboración colaborando colaborar colaboren colectiva coloniales combatir comerciales comercio
cometidas cometido cometidos comisionado comisiones comisión compartan compartida compartir compatible compatibles
competencia competencias competentes complementa complemento completa completo componente componentes composición
comprender comprendido comprensión comprometido compromiso compromisos comunes comunicaciones comunicación
comunicado comunicados comunidad comunidades comunitaria comunitarias concepto concesión concibiendo conciencia
concienciación concienciar conclusiones conclusión concretamente concretas concretos condena condenando condiciones
condición conducta conducto conectividad conexas conexos conferencia conferencias confianza conflicto conflictos
conforme conformidad conjunta conjuntamente conjuntas conjunto conjuntos conocer conocido conocimiento conocimientos
consagrados consciente consecución consecuencia consecuencias conseguidos conseguir consejo consenso consentimiento
conservación considerable considerablemente considerables consideraciones consideración considerando considerar
considere consideren consiguiente consolidación consolidar consonancia constante constantes constitucional
constitucionales constitución constituir constituye constituyen constituyendo construcción constructiva constructivo
construir consulta consultas consultiva consumo contacto contactos contener contenidas contexto contextos
contextualizar contingentes continua continuación continuar continuidad continuo continúa continúe continúen
contraria contrarrestar contratación contravención contraídos contribuciones contribución contribuido contribuir
contribuirá contribuya contribuyan contribuye contribuyen contribuyendo control controles controversias convencida
convenciones convención convenidas convenidos convenio convenios conversaciones convocar cooperación cooperando
cooperar coopere cooperen coordinación coordinada coordinadas coordinado coordinador coordinar coordinen coronavirus
correctivas corresponda corresponde correspondiente correspondientes corrupción creación creados creando creciente
crecientes crecimiento credibilidad creencias criterios crucial crímenes cualquier cualquiera cuentas cuestiones
cuestión cultura cultural culturales culturas cumbres cumplan cumpliendo cumplimiento cumplir debates deberán
debería deberían debidamente decenio decente decidido decidió decisiones decisión declaraciones declaración dedicado
defensa deficiencias definidos degradación deliberaciones delictivas delincuencia delitos demanda democracia
democrática denuncias departamento depositen derecho derechos derivadas derivados desafío desafíos desarme
desarrollados desarrollando desarrollar desarrollen desarrollo desastres descanso descolonización desempeña
desempeñado desempeñan desempeñando desempeñar desempeño desertificación desglosados desigualdad desigualdades
desplazados desplazamiento desplazamientos desplegados despliegue desproporcionada después destaca destacando
destinada destinadas destinados destino destrucción detallada detección detectar detención deterioro determinación
determinado determinar devastadores diciembre diferentes dificultades difundir difusión difícil difíciles digital
digitales dignidad diligencia dimensiones dirección directa directamente directivo director directrices dirigentes
dirigida dirigidas dirigidos discapacidad discriminación discriminatorias discriminatorio discurso disfrute
disminución dispone disponer disponga disponibilidad disponibles disposiciones disposición dispuesto distintas
distintos distribución diversas diversidad diversos divulgación diálogo diálogos documento documentos donantes
dotación duración duradera duraderas durante dólares economía economías económica económicas económico económicos
ecosistemas educación educativas educativos efectiva efectivamente efectivas efectivo efectivos efectos eficaces
eficacia eficazmente eficiencia eficiente ejecución ejecutar ejecuten ejecutiva ejemplo ejercer ejercicio
elaboración elaborado elaborando elaborar elabore elaboren elecciones electoral elemento elementos elevado
eliminación eliminar eliminen embargo emergencia emergencias emergentes emplear empoderamiento emprender emprendidas
empresas empírica encaminada encaminadas encaminados encaminar encarecidamente encargada encargadas encargado
encargados encomia encomiando encontrar encuentran encuentren energía enfermedad enfermedades enfoque enfoques
enfrenta enfrentan enjuiciamiento enjuiciar enseñanza enseñanzas entendimiento entidad entidades entorno entornos
entrada entraña entrañan entrega enunciadas enunciado enunciados enviado enérgicamente enérgicos equidad equilibrada
equilibrio equipos equitativa equitativo erradicación erradicar escrito escuelas esencial esenciales esferas
esforzarse esforzándose esfuerzo esfuerzos espacio especial especiales especialización especializados especialmente
específica específicamente específicas específico específicos espíritu estabilidad estabilización estable establece
establecer establecida establecidas establecido establecidos estableciendo establecimiento estableció establezca
establezcan estados estadísticas estatales estatuto estigmatización estimaciones estrategia estrategias estratégica
estratégicas estratégico estratégicos estrecha estrechamente estrictamente estricto estructura estructurales
estructuras estudiando estudiar estudien estudio estudios europea evaluaciones evaluación evaluar evolución
examinado examinando examinar examine examinen excepcional exclusivamente exclusión exhaustiva exhaustivo exhorta
exhortación exhortando exhortó existan existen existencia existente existentes experiencia experiencias expertos
explosivos explotación exposición expresa expresado expresando expresión extensión extranjera extranjeros
extraordinario extraídas extrema extremismo exámenes fabricación facilita facilitación facilitando facilitar
facilite faciliten factores familia familiares familias favorables febrero federación fenómeno fenómenos fiables
fidedignas fiduciario figuran finales financiación financiar financiera financieras financiero financieros finanzas
firmado flexible fomentando fomentar fomenten fomento formación formato formulación formulada formuladas formular
formule formulen fortalecer fortaleciendo fortalecimiento fortalezcan forzado frecuencia fronteras fuentes fuerzas
funcionamiento funcionarios funciones función fundamental fundamentales futuras futuros garantice garanticen
garantizando garantizar garantías generaciones generación general generales generalizada generar genocidio
geográfica gestionar gestiones gestión ginebra gobernanza gobierno gobiernos grandes gravemente gubernamentales
géneros haberse habiendo hacerlo haciendo herramientas hincapié historia histórica hogares hombres hospitales
hostilidades humanidad humanitaria humanitarias humanitario humanitarios humanos hábitat identidad identificar
idiomas igualdad igualitaria ilegales ilícita ilícitas ilícito ilícitos impacto imparcial imparciales imparcialidad
impartir impedir imperante imperiosa impidan impiden implementación implementar implicación importancia importante
importantes imposición impuestas impuestos impulsar impunidad incentivos incidentes incitación incluida incluidas
incluido incluidos incluir inclusiva inclusivas inclusividad inclusivo inclusivos inclusión incluso incluya incluyan
incluye incluyen incluyendo incorporación incorporar incorporen incumbe incumben incumplimiento indebido
independencia independiente independientemente independientes indicadas indicadores indispensable individual
indígenas inestabilidad infancia infantil información informado informando informar informe informen informes
infraestructura infraestructuras ingresos inicial iniciar iniciativa iniciativas injerencia inmediata inmediatamente
inmediatas inmediato innovación innovadoras innovadores inseguridad instalaciones instancia instancias instando
institucional institucionales instituciones instrumento instrumentos insulares integración integrada integradas
integrado integrados integral integrales integrar integren integridad intención intensificación intensificando
intensificar intensifique intensifiquen interacción interactivo intercambiar intercambien intercambio interesadas
interesados intereses intergubernamental intergubernamentales interinstitucional interna internacional
internacionales internacionalmente internet interno internos intervenciones intervención interés intolerancia
inversiones inversión invertir investigaciones investigación investigar investiguen invitación involucrado islámico
judicial judiciales jurisdicción jurídica jurídicas jurídico jurídicos justicia juventud jóvenes legales legislación
legislativas legislativos levante liberación libertad libertades libremente liderazgo ligeras limitaciones limpias
litoral llamamiento llamamientos llevando locales logrado logrados logística logístico lugares líderes límites
mandato mandatos manifestaciones mantener mantenga mantengan manteniendo mantenimiento marruecos materia material
materiales mayores mayoría mecanismo mecanismos mediación mediano mediante medicamentos medidas mejorado mejorando
mejorar mejoras mejoren mejores memorando mencionadas mencionados menores menoscabar mercado mercados metodologías
miembro miembros mientras migración migrantes milenio militar militares millones ministerial ministros minorías
misiones mitigación mitigar modalidades momento motivos movilización movilizar movimiento muertes mujeres
multidimensional multilateral multilaterales multilateralismo mundial mundiales municiones mutuamente médicas
médicos métodos múltiples nacional nacionales naciones naturales naturaleza necesaria necesarias necesario
necesarios necesidad necesidades necesitadas necesitan negativamente negativas negativo negativos negociaciones
negociación neutralidad ninguna niveles nombramiento normativas normativo novedades noviembre nuclear nucleares
nuestro nuevamente numerosos nutrición objetivo objetivos obligaciones obligación observa observaciones observadores
observando obstaculizan obstaculizar obstáculos obtener occidental octubre ocupación ocupándose oficial oficiales
oficina oficinas oficios ofrecen ofrecer ofreciendo ofrezca ofrezcan opciones operacional operacionales operaciones
operación opiniones opinión oportuna oportunamente oportunidad oportunidades oportuno oportunos organismo organismos
organizaciones organización organizada organizado organizar orientaciones orientación orientadas oriental oriente
pacífica pacíficas pacífico pacíficos pandemia participación participan participando participantes participar
participe participen particular particulares particularmente parámetros patrimonio peligro peligros penales
pendientes pequeñas pequeños periodistas periódicamente periódicas periódico periódicos perjuicio permanente permita
permitan permitir persistencia persistente persistentes persona personal personas perspectiva perspectivas
pertenecientes pertinente pertinentes perturbaciones período períodos petición pidiendo pilares planificación
planificar plantea plantean plataforma plataformas plenamente plenaria poblaciones población pobreza podrían policía
política políticas político políticos poniendo posconflicto posibilidad posibilidades posible posibles positiva
positivas positivo posterior posteriores potencia potencial potenciar potencias precedentes preciso preocupaciones
preocupación preocupada preparación preparado preparar preparativos prepare presencia presentación presentado
presentando presentar presente presenten presentes preservar presidencia presidente prestación prestado prestan
prestando prestar presten presupuestarias presupuesto presupuestos prevención prevenir preventivas previsible
prevista previstas previsto previstos primera primero primordial principal principales principalmente principio
principios prioridad prioridades prioritarias prioritario privada privadas privado privados problema problemas
proceda procedentes procedimiento procedimientos proceso procesos proclamación proclamó procurando procurar
procurará procuren producción productos produzcan profesional profesionales profunda profundamente profundas
profundo programa programas progreso progresos prohibición proliferación promesa promoción promover promoviendo
promueva promuevan promueven prontitud propagación propias propicio propiedad proporcionando proporcionar
proporcione proporcionen propuesta propuestas propósito propósitos prorrogar prorrogó proseguir prosiga prosigan
prosperidad protección proteger protejan protocolo protocolos proveedores provisional proyecto proyectos pruebas
práctica prácticas prácticos prórroga próxima próximo publicación pueblos puestos párrafo párrafos pérdida pérdidas
pública públicas público públicos quienes racismo ratificación ratificar reafirma reafirmando reafirmó realice
realicen realidad realiza realización realizada realizadas realizado realizados realizan realizando realizar recalca
recalcando receptores reciban recibir reciente recientemente recientes reclutamiento recomendaciones recomendación
recomienda reconciliación reconoce reconocer reconocidas reconociendo reconocimiento reconoció reconozca
reconstrucción reconstruir recopilación recordando rectores recuerda recuperación recurso recursos redoblar redoblen
reducción reduciendo reducir referencia refiere reforma reformas reforzando reforzar refuerce refuercen refuerzan
refugiados regional regionales regiones registro reglamentación reglamento reglamentos regreso regular
rehabilitación reintegración reitera reiterando relacionada relacionadas relacionados relaciones relación relativa
relativas relativo relativos relator relieve religiosas religiosos religión rendición renovada renovar reparación
repatriación repercusiones repercusión representa representación representan representante representantes república
requiere requieren requisito requisitos resalta resaltando residentes resiliencia resiliente resilientes
resoluciones resolución resolver respaldar respaldo respecta respectivamente respectivas respectivos respecto
respetando respetar respete respeten respeto respondan responder responsabilidad responsabilidades responsable
responsables respuesta respuestas restablecer restauración restricciones resuelto resultado resultados resultantes
resumen reuniones reunión revisión riesgos rurales rápidamente régimen saludable salvaguardar sanciones saneamiento
sanitaria sanitarias sanitarios satisfacción satisfacer sección secretario secretaría sectores secuestros
seguimiento seguirá segunda segundo seguras seguridad seguros selectivas seminarios sensibilización sentido
septiembre septuagésimo servicio servicios sesiones sexuales siempre signatarios significativa significativamente
siguiente siguientes similares sinergias sistema sistemas sistemática sistemáticamente sistemáticos situaciones
situación soberanía sociales sociedad sociedades socioeconómica socioeconómicas socioeconómico socorro solicita
solicitar solicite soliciten solicitud solicitudes solicitó solidaridad soluciones solución somalia sostenibilidad
sostenible sostenibles sostenida sostenido subraya subrayando subregional subregionales subsanar subsidiarios
subsistencia subtema subyacentes suficiente suficientes sujeción sujetas suministro suministros superar superior
superiores supervisar supervisión supervivientes suponen sustantivo séptimo también tangibles tecnología tecnologías
temprana tendencias teniendo tensiones tercera terreno terrestres territorial territorio territorios terrorismo
terroristas testigos tierras titulada titulado titulares titularidad todavía tolerancia tomando tortura totalidad
trabaja trabajadores trabajan trabajando trabajar trabajen trabajo trabajos tradicionales transferencia transferir
transformación transformar transformativos transición transnacional transparencia transparente transparentes
transporte transversal trastornos tratado tratados tratamiento tribunal tribunales tráfico tránsito turismo técnica
técnicas técnico técnicos términos ulterior unidades uniformado universal universales urgencia urgente urgentemente
urgentes utilice utilicen utilización utilizados utilizan utilizando utilizar utilizarse vacunas valores vecinos
vehículos velando verificación vigentes vigilancia vigilar vinculados violaciones violación violencia violento
visitas vitales vivienda voluntad voluntaria voluntarias voluntario voluntarios votación vulnerabilidad
vulnerabilidades vulnerables víctimas vínculos xenofobia ámbitos étnicas íntegramente órganos últimos
`,
    names: `
abierta acelerada acuerdo administrativos adquisiciones africana agricultura alianza alimentación américa armadas
asamblea asociación asuntos autónomos beijing biológica capítulo central ciencia científico coloniales comisionado
comisión concesión conferencia consejo constitución consultiva convención convenio coordinador cultura decenio
declaración democrática departamento desertificación director económica ejecutiva eliminación enviado especial
estabilización estados estrategia europea expertos federación general ginebra gobierno gobiernos hábitat impuestos
independiente indígenas iniciativa intergubernamental interinstitucional internet islámico levante liberación
logística marruecos mecanismo miembro miembros milenio ministerial ministros movimiento multidimensional mundial
naciones objetivos occidental oficina operación organismo organización oriental oriente pacífico permanente
plataforma políticos potencia potencias presidencia presidente programa prohibición protocolo protocolos pueblos
reglamentación reglamento relator representante república secretario secretaría segunda somalia sostenible tercera
territorio territorios transnacional tratado tribunal tribunales ulterior vivienda
`,
    others: `
ablentando abordado académicos actualizadas adaptadas adaptando adecuando adelantadas adicionarles adoptados
afirmado africanas agricultora alanzado alanzados alcanzadas alcanzadnos alcanzando alentado alientos alimentaos
alimentara alimentaría alimentas alimentes ampliado amplías apartando aplacable aplacables aplacando aplicado
aportado apretura aproadas aproados aprobando apropiando aprovechado aprovechan aprovecharan aprovecharen
aprovecharon aquéllos arreglaos arruadas arruados articulo asegurado asentimientos asociadas asociando asumidlos
augmentar auspicias auspicies autónomas avanzado barrearas barrerlas barrerás barrerías barrieras beneficias
beneficies bogares campana campanas cansado cansados capitulo característicos carecimiento celebrados celebrando
celebrara celebro centradas centrando centraos champañas científicas circunstancies ciudadanas cobertera colaborado
colaboran comerciables comisionando comisionas comparan comparten compartible compartibles compartían competidas
competido competidos comportan compostición compresión comunicadas comunicadnos comunicando comunicaos comunitarios
concisión concretes condenado condensando condicionas condonando conferencies coniforme conjuntes consagradas
consciencia conseguidas conseguidnos considerado consideran consiente consoldar constate constates constituyan
constricción constrictiva constrictivo consultes contactas contactes contante contantes contender contendidas
contenidos continentes contingentas continúan continúo contraría contraídas controlas convencidas convencidos
convenida convenimos cooperado coordenada coordenadas coordenado coordinados coordinan coordinando correctivos
credencias cremación cubertura cuestionas cultuales cumplimento cunetas célebre dedicando deferentes definidas
delictivos demento denuncies depositan depostiten desarrolladas desarrollado desarrollan desatacando desatinada
desatinadas desatinados desempaña desempañado desempañan desempañando desempañar desempaño desempeñen desempuña
desempuñado desempuñan desempuñando desempuñar desempuño desglosadas desigualad deslastres deslazados deslazamiento
deslazamientos despegados desplazadas desplazaos desplegadas desrame destacado destallada desterminar destiño
destocando determinando devastadoras dialogo dificultadas dificultados dimensionas dirigios discriminatorios
disposticiones dispostición documentas documentes duraderos embrago empelar emprendidos emprestas encamonada
encamonadas encamonados encarada encaradas encarado encarados encargando encargaos encentran encentrar encentren
encomiado encomiendo enfosques enfrenan enfrenten enfrontan entrono enunciando enérgicas equilibro equipost escudas
esforzare esforzares esforzase esfuerzas espaciales especializadas especifica especificas especifico establee
estadísticos estantales estratega estrategas estructures estuchando estuchar estuchen estucho estudiado exhortado
exhorto explosivas expostición extradas extradías extrajera extranjeras extraías extraídos facilitado facilitan
fidedignos financiara financiaras financiaros fomentado formulados fronteros funcionarias funcionas garantizado
garantís generables generadles generalas generarles genérales gestionas gobiernas gobiernes graneles haberes
histérica impostición incentivas incentives incorporan indiadas indicadlas indicadoras indicados indiciadas
indiciadores infirmado infirmando iniciativos inmediatos insolares instrumentas instrumentes insuflares insultares
integrables integrando integrarles intensificado intercambian interesas interinos involucrando libertadas libertados
lideres limites logreados manutener manutenga manutengan manuteniendo marruecas maruecos medicación medicas medición
meditación memorado miliares militaras militarse militarás ministras ministres mistiones moniciones municionas
múltiplas múltiplos naturaliza necesitados necesiten nocionales normativos numerosas objetivas objetives observado
observadoras oficialas ofician oportunas organizando orientadlas orientados pacifica pacificas pacifico panificar
participado partícipe pasibilidad pasibilidades perdida perdidas periodo periodos permitían perspectivos pilarse
planeta plantificar positivos postconflicto postibilidad postibilidades postible postibles postitiva postitivas
postitivo postterior postteriores potencies practica practicas precios prejuicio premitir preparando preparativas
prepuesta prepuestas prepósito prepósitos presentan presentas presentido presentir presentís presiente presienten
presientes presupuestarais presupuestaras presupuestarios presupuestarías presupuestas presupuestes preventivos
primear principias principies prioritarios proclamo procurado procurara profundes profundos programes progresas
progreses proporcionado proporcionan propriedad propuestos prorroga prorrogo protocolas protocoles proveedoras
provistas provistos proyectas proyectes publica publicas publico quiénes reactores reafirmado reafirmo realzada
realzadas realzado realzados realzando recalando recalcado receptares receptoras recientas recodando reconocidos
recordado recuentes redacción rediciendo redición refirmando reforzado refugiadas refugiaos reglamentas reglamentes
reiterado relacionas representantas representen repuesta repuestas requiebre requiebren requieran resaltado
resaltados resientes respectando respectar respecten respetado responden respondían respondón resultadas resultando
resultandos revalidad saciedades sanaciones sancionas secretara secretaria secretearía secretorio secuestras
secuestres selectivos semanarios seminarias servicias servicies setiembre signatarias similores simulares
sistemáticas soberana soberanea sociables socioeconómicos solicitad solicitan solicito solucionas solícita
subministro subrayado subsidiarias substantivo suciedades suministras suministres superioras supervisor supriores
sustenida sustenido tendiendo tenencias tensones titilares titulando titularas titularse titularás tornando
trabajado trabajadoras trafico transformativas transito transparentas trasferencia trasferir trasformación
trasformar trasformativos trasición trasnacional trasparencia trasparente trasparentes trasporte trastornas
trastornes trasversal tratadnos tribuales uniformando utilizadas utilizadlos utilizado utilizare utilizares
utilizase versificación victimas vinculadas vinolento virolento
`,
  },
  fr: {
    words: `
abordable abordables aborder absence abstenir acceptation accessibilité accessible accessibles accompli accomplir
accomplis accomplissement accordant accorder accords accordée accroître accueil accueillant accueille accéder
accélérer acheminement achever achèvement acquisition acquitter acquérir acteurs actions activement activité
activités actualiser actualisées actuelle actuellement actuelles actuels adaptation adapter adaptées adaptés adhérer
adhésion administration administratives adoptant adopter adoption adoptée adoptées adoptés adressée adéquat adéquate
adéquates affaires affectation affirmant affirme afférents africaine afrique agissant agriculture ailleurs alignés
alimentaire alimentaires alimentation alliance allégations ambitieux ambition ampleur améliorant amélioration
améliorer amérique analyse analyser analyses anniversaire annuels antimines antécédents antérieures appartenance
appartenant appartient appelant appelle applicable applicables application appliquant appliquent appliquer appliqué
appliquées apportant apporte apportent apporter apporté apportée apportées apprentissage approbation approche
approches approfondie approfondir approprié appropriée appropriées appropriés approuve approuvé approvisionnement
appréciation apprécie appuyant appuyer aptitude armements arrangements arrêter arrêtées arrêtés article articles
aspects aspirations assainissement assemblée assistance associant association associations associer associé
associées associés assorti assumer assurant assurer assurée attachement attacher attachée attaquant attaquer
attaques atteindre atteinte atteintes attendant attention atténuation atténuer augmentation augmenter auraient
auspices auteurs autochtones autodétermination autonomes autonomie autonomisation autorise autoriser autorité
autorités auxquelles auxquels avaient avancement avancer avancés avantages beaucoup beijing besoins bilatéraux
biodiversité biologique blanchiment bouleversements budgets budgétaires bureaux bénéficient bénéficier calendrier
calibre campagne campagnes capacité capacités caractère caractéristiques caraïbes catastrophe catastrophes catégorie
catégories central centrale centres certain certaines certains cessation cessent chacune chances changement
changements chapitre chargée chargées chargés chaînes chercher ciblées cinquante cinquième circonstances circulation
citoyens civiles clairement claires climatiques clôture cohérence cohérente cohésion collaboration collaborer
collecte collective collectivement coloniaux combattre combien combler comités comment commerce commerciales
commerciaux commettre commises commissaire commissariat commission commissions communauté communautés commune
communes communication communications communiquer communiqué communs complet complexes complète complètes
complémentaires complémentarité compléter composante composantes composition comprend comprendre compris compromet
compromettent compromettre compréhension compter comptes compétence compétences compétentes compétents conception
concernant concerne concernent concerné concernées concernés concert concertation concertée concertées concevoir
conclus conclusion conclusions concourent concourir concours concrets concrètes concrétisation condamnant condamne
condition conditions conduire conduite confiance confiées conflit conflits conforme conformer conformes conformité
conformément conférence conférences conjoint conjointe conjointement conjointes connaissance connaissances connaître
connexes consacrer consacré consacrée consacrées consacrés conscience conscient consciente conseil conseils
consensus consentement consentis conservation conserver considère considérable considérablement considérables
considérant considération considérer consistant consiste consolidation consolider consommation constant constante
constatant constate constaté constitue constituent constituer constitution constitutionnel constructif construction
constructive consultatif consultation consultations consulter conséquence conséquences conséquent contact contacts
contenant contexte contextes contingents continu continue continuent continuer continuera continuité contraires
contrer contribuant contribue contribuent contribuer contribution contributions contribué contrôle contrôler
contrôles convaincue convention conventionnels conventions convenus conviction conviendra convient convoquer
coopèrent coopération coopérer coordination coordonnateur coordonner coordonné coordonnée coordonnées coronavirus
correspondant corruption coupables couverture criminalité criminelles criminels critères croissance croissant
croissante croissants crucial cruciale création crédibles crédits culture culturel culturelle culturels cultures
célébration célébrer davantage demandant demande demander demandes demandé demeure demeurent dernier derniers
dernière dernières destination destiné destinées destinés destruction deuxième devenir devraient devrait devront
dialogue difficiles difficultés diffuser diffusion différends différentes différents dignité diligence dimension
dimensions directement directeur directeurs direction directives directrices directs dirigeants dirigées dirigés
discours discrimination discriminatoires discussions dispenser disponibilité disponibles dispose disposent disposer
dispositif dispositifs disposition dispositions disproportionnée distinction distribution diverses diversité dixième
document documents doivent dollars domaine domaines dommages donateurs donnant donnent données douzième drogues
durable durablement durables dynamique décembre décennie décennies déchets décision décisions déclarant déclaration
déclarations déclare déclaré décolonisation découlant découlent défense définies définir définis définition
dégradation démarche démocratie démocratique démocratiques département dépenses déplacement déplacements déplacées
déplacés déploiement déploient déplorant déployer déployés déposer désarmement désastreuses désertification
désignées détaillées détecter détention détenus détermination déterminer déterminée détournement détérioration
développement développer développés effectif effectifs effective effectivement effectives effectuer efficace
efficacement efficaces efficacité efficience efforcer efforcera efforts embargo emplois employer empêchent empêcher
encadrement encontre encourage encourageant encourager enfance enfants engageant engagement engagements engager
engagée engagées engagés enlèvements enquête enquêter enquêtes enseignement enseignements ensemble entités entière
entrave entravent entraver entraîne entreprendre entrepris entreprise entreprises environ environnement
environnemental environnementale environnementales environnementaux envisager espèces essentiel essentielle
essentielles essentiels estimant ethnique ethniques européenne exactes examens examiner examiné exclusion
exclusivement exemple exercer exercice exhortant exhorte exigent existant existantes existants existence existent
experts exploitation exploiter explosifs exposées exposés expression exprimant exprime expérience extraordinaire
extrémisme extrême extrêmement extérieurs exécuter exécutif exécution fabrication facilitant facilitation faciliter
facteur facteurs faisant famille familles fassent favorable favorablement favorables favorisant favorise favorisent
favoriser fermement fermeture feuille fiables figurant figurent figurer financement financer financier financiers
financière financières fonction fonctionnaires fonctionnement fonctions fondamental fondamentale fondamentales
fondamentaux fondées formation formuler formulées fortement fournie fournies fournir fournis fournissant fournissent
fournisseurs fourniture fournitures frontières futures fédération félicitant félicite février garanties garantir
garantissant garantissent gardant garçons gestion globale globales gouvernance gouvernement gouvernementales
gouvernements grandement grandes gratitude gravement groupes génocide général générale générales généralisée
générations généraux géographique habitants habitat handicap handicapées harcèlement heurtent histoire historique
honorer horizon hostilités huitième humaine humaines humains humanitaire humanitaires humanité hôpitaux
identification identifier identité illicite illicites illégale illégales immédiat immédiate immédiatement
impartialité importance important importante importantes importants importe imposent imposées impunité impératif
incidence incidences incitation inciter inclure inclusif inclusifs inclusion inclusive inclusives incombe incombent
indicateurs indiqué indispensable indispensables individus indépendance indépendant indépendante indépendantes
indépendants information informations informer informé infractions infrastructure infrastructures ingérence
initiative initiatives innovation inquiète inquiétant inquiétude inscription inscrire inscrit inscrites inscrivent
insistant insiste instabilité installations instamment instance instances instauration instaurer institutionnelles
institutions instrument instruments insuffisance insuffisants insulaires insécurité intensifiant intensification
intensifier intention interdiction interdépendants intergouvernemental intergouvernementale intergouvernementales
interinstitutions intermédiaire international internationale internationales internationaux interne internes
internet intervenants intervenir intervention interventions intitulé intitulée intitulées intolérance intégrale
intégralement intégralité intégrante intégration intégrer intégrité intégré intégrée intégrées intégrés intéressées
intéressés intérieur intérêt intérêts investir investissement investissements invitant invitation inviter inégalités
islamique janvier jeunesse jouissance journalistes journée judiciaire judiciaires juillet juridiction juridique
juridiques justice lacunes laisser lancement lancées langues laquelle largement lesquelles lesquels liaison liberté
libertés librement libération limiter limites limitée littoral locales logement logistique lorsque lumière
législation législatives légitime légitimes légères maintenir maintien maladie maladies mandats manifestation
manifestations manière marchés maritime matière matériel matériels mauvais maximum maîtrise meilleur meilleure
meilleures meilleurs membres menacent menacer menaces mentale mesurer mesures mettant mettent migrants migrations
milieux militaire militaires millions millénaire minimum ministres ministérielle minorités mission missions
mobilisant mobilisation mobiliser modalités modification modifier mondial mondiale mondiales mondiaux montant
mouvement mouvements multidimensionnelle multilatéral multilatérale multilatérales multilatéralisme multilatéraux
multipartites multiples multiplication munitions mutuelle mutuellement mécanisme mécanismes médiation médical
médicales médicaments médicaux mémorandum méthodes national nationale nationales nationaux nations naturelles
neutralité neuvième niveaux nombreuses nombreux nomination notamment notification nouveau nouveaux nouvelle
nouvelles novateurs novatrices novembre nucléaire nucléaires numérique numériques nutrition nécessaire nécessaires
nécessité néfastes négatifs négatives négociation négociations objectif objectifs objectives obligation obligations
observateurs observation observations observer obstacle obstacles obtenir obtenus occasion occupation octobre
offices officielles offrant offrent opinion optimales options optique opération opérationnel opérationnelle
opérationnelles opérationnels opérations ordinaire organes organisant organisation organisations organiser
organismes organisé organisée organisées orientation orientations origine ouvertes ouverts ouverture ouvrant
pacifique pacifiques pandémie paragraphe paragraphes parcours partage partager partagée partenaires partenariat
partenariats participant participants participation participe participent participer participé particulier
particuliers particulière particulièrement particulières parties partout parvenir passage patrimoine pauvres
pauvreté pendant performance permanent permanente permettant permette permettent permettra permettre perpétrées
persistance personne personnel personnes perspective perspectives pertinentes pertinents petites peuples peuvent
physique physiques phénomène phénomènes piliers planification planifier planète planétaires plateforme plateformes
pleinement plusieurs plénière politique politiques populaire population populations portant portent porteurs positif
positive possibilité possibilités possible possibles potentiel pourparlers pourraient pourrait pourront poursuite
poursuites poursuivre pouvant pouvoir pouvoirs pratique pratiques premier première premières prenant prenantes
prendre prennent prescrites prestation preuves principal principale principalement principales principaux principe
principes prioritaire prioritaires priorité priorités privées problème problèmes processus prochain proclamation
proclamé procédant procéder procédure procédures production produire produit produits professionnelle
professionnelles professionnels profonde profondes profondément programme programmes progresser progressivement
progrès projets prolifération promotion promouvant promouvoir propagation propice propices proposer proposition
propositions proposé propres propriété prorogation proroger prorogé prospérité protection protocole protocoles
protéger provenance provenant provisoire proximité préalable préalables précises préconise précédent précédentes
préjudice préjudiciables préoccupation préoccupations préoccupé préoccupée préparatifs préparation préparer présence
présent présentation présente présentent présenter présentera présentes présenté présentées présentés préservation
préserver présidence président présidente prévenir prévention prévisible prévisions prévoient prévoir prévoit
prévoyant prévues publication publics publique publiques puissance puissances puissent pérennisation période
périodique périodiquement périodiques qualité quarante quatorzième quatrième quelque question questions quinzième
raciale racisme rapatriement rapidement rapides rappelant rappelle rapport rapportant rapporteur rapports
ratification ratifier recenser recettes recevoir recherche rechercher recommandation recommandations recommande
reconnaissance reconnaissant reconnaît reconnaître reconnu reconnus reconstruction reconstruire recourir recours
recouvrement recrutement recueillir redoubler redresser relatif relatifs relations relative relatives relevant
relever religieuse religieuses religieux religion relâche relèvement remercie remettre remédier rencontrent
rencontrées rencontrés rendant rendent renforcement renforcent renforcer renforcée renforçant renouveler
renouvellement renseignements replacer reposant reprise représentant représentante représentants représentation
représente représentent représenter requises respect respectant respecte respectent respecter respectifs
respectivement respectives respectés responsabilité responsabilités responsable responsables resserrer ressources
restent restrictions retards retombées retrait revenus revêtent reçoivent riposte risquent risques royaume rurales
règlement règlements réadaptation réaffirmant réaffirme réaffirmé réalisation réaliser réalisés récemment récente
récentes récents réconciliation réduction réduire réduisant réexaminer réfléchir réforme réformes réfugiés référence
régimes régional régionale régionales régionaux régions régissant réglementation régulièrement régulières
réinsertion réinstallation réintégration réparation réparties répartition répercussions répondant répondent répondre
réponse répression réprimer république réseaux réserve résilience résolue résolution résolutions résoudre résultant
résultats rétablir rétablissement réunion réunions révision sachant saluant sanctions sanitaire sanitaires
satisfaction saurait science scientifique scientifiques secours secrétaire secrétariat secteur secteurs section
seizième sensibilisation sensibiliser sensiblement septembre septième seraient servent service services session
sessions seulement sexuelle sexuelles signaler signataires signature situation situations sixième sociale sociales
sociaux socioéconomique socioéconomiques société sociétés soixante soldats solidarité solides solliciter solution
solutions somalie souffrances souhaite souhaitent soulignant souligne souligné soumettre sources souscrit soutenant
soutenir soutenue soutien souvent souveraineté spécial spéciale spéciales spécialisées spéciaux spécifiques
stabilisation stabilité statistiques stigmatisation stimuler stockage stratégie stratégies stratégique stratégiques
strictement structure structurelles structures subsidiaire subsidiaires subsistance suffisamment suffisant
suffisantes suffisants suivant suivantes supplémentaire supplémentaires supérieur surmonter surtout surveillance
surveiller susceptible susceptibles synergie synergies système systèmes systématique systématiquement systématiques
séances sécheresse sécurité séminaires technique techniques technologie technologies technologiques tendances
tendant tensions terrain terrestres territoire territoires territoriale terrorisme terroristes thématiques tiendra
tiennent titulaires tolérance torture touchant touchent touchées touchés toujours tourisme traditionnels traduire
traduits traitement traitements traiter traitées traités transfert transferts transformation transformer transit
transition transnationale transparence transparente transparentes transport transports travail travailler
travailleurs travaux travers troisième trouvant trouvent trouver ultérieures uniquement universel universelle
universels universitaires urgence utilisant utilisation utilisent utiliser utilisé utilisées utilisés utilité
vaccins valeurs veillant veiller ventilées versement viabilité viables victimes viennent vigueur vingtième violation
violations violence violences violent vivement voisins volontaire volontaires volonté voulues voyages vulnérabilité
vulnérabilités vulnérables vérification véritable véritablement xénophobie échange échanger échanges échelle échelon
échéant écologiques économie économies économique économiques écosystèmes édification éducation également égalité
élaborant élaboration élaborer élaboré élargir élections élimination éliminer élément éléments énergie énergiques
énoncées énoncés équilibre équilibrée équipement équipes équitable équitables établie établies établir établis
établissant établissement établissements étaient étatiques étendre étrangers étrangères étroite étroitement étudier
évaluation évaluations évaluer éventuels évidence évolution
`,
    names: `
afrique alliance amérique assemblée beijing caraïbes commissaire commission conférence conseil constitution
convention coordonnateur direction décennie décennies déclaration département fédération gouvernement internet
journée membres millénaire mission mouvement mécanisme nations pacifique plateforme programme protocole protocoles
président présidente puissance rapporteur représentant représentante royaume république secrétaire secrétariat
somalie
`,
    others: `
accorant accordent accroitre accueillent actualises actualisés adaptes adoptes adéquats affairées affairés affermant
affirment alignes amuraient améliorent analystes analysées analysés annules antimoines antérieurs apparient
appartint applique appliques appliqués apportes apportés approchas approchées approchés approprias approprie
appropries apuraient arrêtes articules assemble associe associent associes attaquent attaquées attaqués atteints
attenant attendent attendre attentes autochtonies autonome autonomies avances avantagées avantagés azuraient
bénéficiant campanes cassation catastrophas catastrophées catastrophés catégorise catégorises centrés chaines
champagne champagnes charges chaînés circonstancies clinquante combatte combine comites commette commisse commisses
commissoire communies communique compagnes complexas complexées complexés comploter complotes complûtes composants
compromettant compromette compromit compromît comptés compètes compéter concerte concertes concerts concertés
concluions conclussions concourant concret condamnent confinées confirmer confirmes conformas conformées conformés
conjoints connaitre consacras consacre consacres consentais consentes consistent constatent constituant constrictif
constriction constrictive contentant continent continents continuant contraries contrebutions contribuions contrôlas
contrôlées contrôlés convection convenions conventionnes convoient cooptèrent coordonne coordonnes coordonnés
cordonner cordonné cordonnée cordonnées correspondent coupèrent crissant crissante crissants croassant croassante
croassants croisant croissent crossant crémation cultuelle cultuels demandent demandées demandés demeurant destine
destines devaient diriges disposant disproportionne drogués déclarent découplant découplent décuisions délacées
démocrate dépensées dépensés déplaces dépliement déplient déplorent déportement désignes désignés détailles
détaillés détallées détermine développas développes effecteur empochent empêchant encouragent engagent engages
enquêtées enquêtés entraine entravant entreprisse entreprisses examine exhortent explosées exposes expriment
extrémise facilitent faibles foncions formolées formules formulés foudées félicitent garantes garantis grondement
groupés généralise habitats habitât handicapes handicapés historie implosent implosées importent incombant indique
infirmation infirmations informatisons informe insaturation inscrits inscrivant insistent instancies instillations
instituions intensifient internées internés intervenions intitule intitules intitulés intégrable intéressas
intéresses journalises journalisâtes lacement langués libration limités légistique légitimas légitimées légitimés
mailleurs maillions maitrise maladives marches membrés memorandum menacés mesurés miliaire miliaires ministères
mobilier mobilisent moniales monitions multiplies multipôles mécanise mécanises mécanisâmes médiales médication
méditation nivéaux novelles objectivas objectivées objectivés organise organisent organises organisâmes organisés
paissance paissances panification panifier passibles patries periodique periodiques perpétrés peuplés plantaires
politiquas pourpraient pourprait poursuive pratiquas pratiquées pratiqués prenants prescrits proclame profonds
programmas programmées programmés propose proroge proscrites protiques provisions préavisions précisées précisés
précuises précèdent précédant précédents prémotion préoccupe préposition prépositions présentant présentas présents
présidant prévenance prévenant prévient prévissions publies punissent raidement rapportent rapporter reconnaissent
reconnait reconnaitre recouvrir reforme reformes relatons relutions relutives remplacer rencontrant rencontras
rencontres renforce reparties repostant requisse requisses respectas respectes respects ressourcées ressourcés
retombes retombés risqués rugissant règlementation réaffirment réagissant réalises rédaction rédintégration
réduisent réformées réformés réfugies régissent régîmes répandant répandent répartis résultants résultat résultent
réunirons serraient servaient sevraient sociables souhaitant soulignent soumette sourcés spécialises spécialisés
structuras structurées structurés sueraient suffisent suivants sècheresse technologue technologues teindra terrorise
terrorises terrorisâtes touches traites transparents transît ultérieurs utilise utilises ventiles ventilés viellant
vieller voilent xénophobe échangées échangés économes économise économises élaborent énonces équipés établissent
étranges
`,
  },
}
