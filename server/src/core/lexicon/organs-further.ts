/**
 * Further organs that adopt resolutions: commissions, programmes and funds of the United Nations, parties to
 * conventions, specialized agencies. Their resolutions are not cited by number here; their lines and their house are
 * known. Source: the names in R-50 and in published resolutions in three languages; the basic texts of the agencies.
 */
import type { Language } from './languages.ts'
import { type Organ, organName } from './organ.ts'

/** The names that an organ line has in a language, the full one first. */
type Names = string | readonly [string, ...string[]]

interface Row extends Readonly<Record<Language, Names>> {
  readonly style: string | null
  readonly abbreviations?: readonly string[]
}

const ROWS = {
  // Principal organs of the United Nations, and what the Human Rights Council came from.
  tc: {
    style: 'un-ga',
    en: 'The Trusteeship Council',
    es: 'El Consejo de Administración Fiduciaria',
    fr: 'Le Conseil de tutelle',
  },
  subcommission: {
    style: 'un-hrc',
    en: 'The Sub-Commission on the Promotion and Protection of Human Rights',
    es: 'La Subcomisión de Promoción y Protección de los Derechos Humanos',
    fr: 'La Sous-Commission de la promotion et de la protection des droits de l’homme',
  },
  // Commissions and forums of the Economic and Social Council.
  statistical: {
    style: 'un-ecosoc',
    en: 'The Statistical Commission',
    es: 'La Comisión de Estadística',
    fr: 'La Commission de statistique',
  },
  cpd: {
    style: 'un-ecosoc',
    en: 'The Commission on Population and Development',
    es: 'La Comisión de Población y Desarrollo',
    fr: 'La Commission de la population et du développement',
    abbreviations: ['CPD'],
  },
  csocd: {
    style: 'un-ecosoc',
    en: 'The Commission for Social Development',
    es: 'La Comisión de Desarrollo Social',
    fr: 'La Commission du développement social',
    abbreviations: ['CSocD'],
  },
  csw: {
    style: 'un-ecosoc',
    en: 'The Commission on the Status of Women',
    es: 'La Comisión de la Condición Jurídica y Social de la Mujer',
    fr: 'La Commission de la condition de la femme',
    abbreviations: ['CSW'],
  },
  cnd: {
    style: 'un-ecosoc',
    en: 'The Commission on Narcotic Drugs',
    es: 'La Comisión de Estupefacientes',
    fr: 'La Commission des stupéfiants',
    abbreviations: ['CND'],
  },
  ccpcj: {
    style: 'un-ecosoc',
    en: 'The Commission on Crime Prevention and Criminal Justice',
    es: 'La Comisión de Prevención del Delito y Justicia Penal',
    fr: 'La Commission pour la prévention du crime et la justice pénale',
    abbreviations: ['CCPCJ'],
  },
  cstd: {
    style: 'un-ecosoc',
    en: 'The Commission on Science and Technology for Development',
    es: 'La Comisión de Ciencia y Tecnología para el Desarrollo',
    fr: 'La Commission de la science et de la technique au service du développement',
    abbreviations: ['CSTD'],
  },
  csd: {
    style: 'un-ecosoc',
    en: 'The Commission on Sustainable Development',
    es: 'La Comisión sobre el Desarrollo Sostenible',
    fr: 'La Commission du développement durable',
    abbreviations: ['CSD'],
  },
  unff: {
    style: 'un-ecosoc',
    en: 'The United Nations Forum on Forests',
    es: 'El Foro de las Naciones Unidas sobre los Bosques',
    fr: 'Le Forum des Nations Unies sur les forêts',
    abbreviations: ['UNFF'],
  },
  'eca-ministers': {
    style: 'un-ga',
    // Its resolutions open with the short name.
    en: [
      'The Conference of African Ministers of Finance, Planning and Economic Development',
      'The Conference of Ministers',
    ],
    es: [
      'La Conferencia de Ministros Africanos de Finanzas, Planificación y Desarrollo Económico',
      'La Conferencia de Ministros',
    ],
    fr: [
      'La Conférence des ministres africains des finances, de la planification et du développement économique',
      'La Conférence des ministres',
    ],
  },
  // Programmes and funds of the United Nations.
  'undp-board': {
    style: 'un-ga',
    en: [
      'The Executive Board of the United Nations Development Programme, the United Nations Population Fund and the United Nations Office for Project Services',
      'The Executive Board of the United Nations Development Programme and of the United Nations Population Fund',
      'The Executive Board of UNDP, UNFPA and UNOPS',
    ],
    es: [
      'La Junta Ejecutiva del Programa de las Naciones Unidas para el Desarrollo, del Fondo de Población de las Naciones Unidas y de la Oficina de las Naciones Unidas de Servicios para Proyectos',
      'La Junta Ejecutiva del PNUD, el UNFPA y la UNOPS',
    ],
    fr: [
      'Le Conseil d’administration du Programme des Nations Unies pour le développement, du Fonds des Nations Unies pour la population et du Bureau des Nations Unies pour les services d’appui aux projets',
      'Le Conseil d’administration du PNUD, du FNUAP et de l’UNOPS',
    ],
  },
  'unicef-board': {
    style: 'un-ga',
    en: ['The Executive Board of the United Nations Children’s Fund', 'The Executive Board of UNICEF'],
    es: ['La Junta Ejecutiva del Fondo de las Naciones Unidas para la Infancia', 'La Junta Ejecutiva del UNICEF'],
    fr: [
      'Le Conseil d’administration du Fonds des Nations Unies pour l’enfance',
      'Le Conseil d’administration de l’UNICEF',
    ],
  },
  'un-women-board': {
    style: 'un-ga',
    en: [
      'The Executive Board of the United Nations Entity for Gender Equality and the Empowerment of Women',
      'The Executive Board of UN-Women',
    ],
    es: [
      'La Junta Ejecutiva de la Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres',
      'La Junta Ejecutiva de ONU-Mujeres',
    ],
    fr: [
      'Le Conseil d’administration de l’Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes',
      'Le Conseil d’administration d’ONU-Femmes',
    ],
  },
  'wfp-board': {
    style: 'un-ga',
    en: 'The Executive Board of the World Food Programme',
    es: 'La Junta Ejecutiva del Programa Mundial de Alimentos',
    fr: 'Le Conseil d’administration du Programme alimentaire mondial',
  },
  'unhcr-excom': {
    style: 'un-ga',
    en: 'The Executive Committee of the Programme of the United Nations High Commissioner for Refugees',
    es: 'El Comité Ejecutivo del Programa del Alto Comisionado de las Naciones Unidas para los Refugiados',
    fr: 'Le Comité exécutif du Programme du Haut-Commissaire des Nations Unies pour les réfugiés',
  },
  'unep-council': {
    style: 'un-ga',
    en: 'The Governing Council of the United Nations Environment Programme',
    es: 'El Consejo de Administración del Programa de las Naciones Unidas para el Medio Ambiente',
    fr: 'Le Conseil d’administration du Programme des Nations Unies pour l’environnement',
  },
  unha: {
    style: 'un-ga',
    en: ['The United Nations Habitat Assembly', 'The UN-Habitat Assembly'],
    es: ['La Asamblea de ONU-Hábitat', 'La Asamblea de las Naciones Unidas para el Hábitat'],
    fr: ['L’Assemblée d’ONU-Habitat', 'L’Assemblée des Nations Unies pour l’habitat'],
  },
  unctad: {
    style: 'un-ga',
    en: 'The United Nations Conference on Trade and Development',
    es: 'La Conferencia de las Naciones Unidas sobre Comercio y Desarrollo',
    fr: 'La Conférence des Nations Unies sur le commerce et le développement',
    abbreviations: ['UNCTAD'],
  },
  tdb: {
    style: 'un-ga',
    en: 'The Trade and Development Board',
    es: 'La Junta de Comercio y Desarrollo',
    fr: 'Le Conseil du commerce et du développement',
    abbreviations: ['TDB'],
  },
  // Parties to conventions.
  cop: {
    style: 'un-ga',
    en: [
      'The Conference of the Parties',
      'The Conference of the Parties to the United Nations Framework Convention on Climate Change',
      'The Conference of the Parties to the Convention on Biological Diversity',
      'The Conference of the Parties to the United Nations Convention to Combat Desertification',
    ],
    es: [
      'La Conferencia de las Partes',
      'La Conferencia de las Partes en la Convención Marco de las Naciones Unidas sobre el Cambio Climático',
      'La Conferencia de las Partes en el Convenio sobre la Diversidad Biológica',
    ],
    fr: [
      'La Conférence des Parties',
      'La Conférence des Parties à la Convention-cadre des Nations Unies sur les changements climatiques',
      'La Conférence des Parties à la Convention sur la diversité biologique',
    ],
  },
  cma: {
    style: 'un-ga',
    en: 'The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
    es: 'La Conferencia de las Partes en calidad de reunión de las Partes en el Acuerdo de París',
    fr: 'La Conférence des Parties agissant comme réunion des Parties à l’Accord de Paris',
    abbreviations: ['CMA'],
  },
  cmp: {
    style: 'un-ga',
    en: 'The Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol',
    es: 'La Conferencia de las Partes en calidad de reunión de las Partes en el Protocolo de Kyoto',
    fr: 'La Conférence des Parties agissant comme réunion des Parties au Protocole de Kyoto',
    abbreviations: ['CMP'],
  },
  mop: {
    style: 'un-ga',
    en: 'The Meeting of the Parties',
    es: 'La Reunión de las Partes',
    fr: 'La Réunion des Parties',
  },
  cosp: {
    style: 'un-ga',
    en: 'The Conference of the States Parties to the United Nations Convention against Corruption',
    es: 'La Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción',
    fr: 'La Conférence des États parties à la Convention des Nations Unies contre la corruption',
  },
  'untoc-cop': {
    style: 'un-ga',
    en: 'The Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    es: 'La Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
    fr: 'La Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée',
  },
  asp: {
    style: 'un-ga',
    en: [
      'The Assembly of States Parties',
      'The Assembly of States Parties to the Rome Statute of the International Criminal Court',
    ],
    es: [
      'La Asamblea de los Estados Partes',
      'La Asamblea de los Estados Partes en el Estatuto de Roma de la Corte Penal Internacional',
    ],
    fr: [
      'L’Assemblée des États parties',
      'L’Assemblée des États Parties au Statut de Rome de la Cour pénale internationale',
    ],
    abbreviations: ['ASP'],
  },
  'isa-assembly': {
    style: 'un-ga',
    en: 'The Assembly of the International Seabed Authority',
    es: 'La Asamblea de la Autoridad Internacional de los Fondos Marinos',
    fr: 'L’Assemblée de l’Autorité internationale des fonds marins',
  },
  'isa-council': {
    style: 'un-ga',
    en: 'The Council of the International Seabed Authority',
    es: 'El Consejo de la Autoridad Internacional de los Fondos Marinos',
    fr: 'Le Conseil de l’Autorité internationale des fonds marins',
  },
  // Specialized agencies and related organizations.
  'who-board': {
    style: 'who',
    en: ['The Executive Board of the World Health Organization', 'The WHO Executive Board'],
    es: ['El Consejo Ejecutivo de la Organización Mundial de la Salud', 'El Consejo Ejecutivo de la OMS'],
    fr: ['Le Conseil exécutif de l’Organisation mondiale de la Santé', 'Le Conseil exécutif de l’OMS'],
  },
  'unesco-conference': {
    style: null,
    en: [
      'The General Conference of the United Nations Educational, Scientific and Cultural Organization',
      'The General Conference of UNESCO',
    ],
    es: [
      'La Conferencia General de la Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura',
      'La Conferencia General de la UNESCO',
    ],
    fr: [
      'La Conférence générale de l’Organisation des Nations Unies pour l’éducation, la science et la culture',
      'La Conférence générale de l’UNESCO',
    ],
  },
  'unesco-board': {
    style: null,
    en: 'The Executive Board of UNESCO',
    es: 'El Consejo Ejecutivo de la UNESCO',
    fr: 'Le Conseil exécutif de l’UNESCO',
  },
  // Bodies of the Council of Europe, which number their resolutions as the Security Council does: `1873 (2012)`.
  pace: {
    style: null,
    en: ['The Parliamentary Assembly', 'The Parliamentary Assembly of the Council of Europe'],
    es: ['La Asamblea Parlamentaria', 'La Asamblea Parlamentaria del Consejo de Europa'],
    fr: ['L’Assemblée parlementaire', 'L’Assemblée parlementaire du Conseil de l’Europe'],
    abbreviations: ['PACE'],
  },
  'local-congress': {
    style: null,
    en: [
      'The Congress of Local and Regional Authorities',
      'The Congress of Local and Regional Authorities of the Council of Europe',
    ],
    es: [
      'El Congreso de Poderes Locales y Regionales',
      'El Congreso de Poderes Locales y Regionales del Consejo de Europa',
    ],
    fr: [
      'Le Congrès des pouvoirs locaux et régionaux',
      'Le Congrès des pouvoirs locaux et régionaux du Conseil de l’Europe',
    ],
  },
  'ioc-assembly': {
    style: null,
    en: 'The Assembly of the Intergovernmental Oceanographic Commission',
    es: 'La Asamblea de la Comisión Oceanográfica Intergubernamental',
    fr: 'L’Assemblée de la Commission océanographique intergouvernementale',
  },
  whc: {
    style: null,
    en: 'The World Heritage Committee',
    es: 'El Comité del Patrimonio Mundial',
    fr: 'Le Comité du patrimoine mondial',
  },
  'fao-conference': {
    style: null,
    en: [
      'The Conference of the Food and Agriculture Organization of the United Nations',
      'The Conference of FAO',
      'The FAO Conference',
    ],
    es: [
      'La Conferencia de la Organización de las Naciones Unidas para la Alimentación y la Agricultura',
      'La Conferencia de la FAO',
    ],
    fr: [
      'La Conférence de l’Organisation des Nations Unies pour l’alimentation et l’agriculture',
      'La Conférence de la FAO',
    ],
  },
  'fao-council': {
    style: null,
    en: [
      'The Council of the Food and Agriculture Organization of the United Nations',
      'The Council of FAO',
      'The FAO Council',
    ],
    es: [
      'El Consejo de la Organización de las Naciones Unidas para la Alimentación y la Agricultura',
      'El Consejo de la FAO',
    ],
    fr: ['Le Conseil de l’Organisation des Nations Unies pour l’alimentation et l’agriculture', 'Le Conseil de la FAO'],
  },
  'ilo-conference': {
    style: null,
    en: [
      'The General Conference of the International Labour Organization',
      'The General Conference of the ILO',
      'The International Labour Conference',
    ],
    es: [
      'La Conferencia General de la Organización Internacional del Trabajo',
      'La Conferencia General de la OIT',
      'La Conferencia Internacional del Trabajo',
    ],
    fr: [
      'La Conférence générale de l’Organisation internationale du Travail',
      'La Conférence générale de l’OIT',
      'La Conférence internationale du Travail',
    ],
  },
  'ilo-governing-body': {
    style: null,
    en: ['The Governing Body of the International Labour Office', 'The Governing Body of the ILO'],
    es: [
      'El Consejo de Administración de la Oficina Internacional del Trabajo',
      'El Consejo de Administración de la OIT',
    ],
    fr: ['Le Conseil d’administration du Bureau international du Travail', 'Le Conseil d’administration du BIT'],
  },
  'iaea-conference': {
    style: 'un-ga',
    en: ['The General Conference of the International Atomic Energy Agency', 'The General Conference of the IAEA'],
    es: ['La Conferencia General del Organismo Internacional de Energía Atómica', 'La Conferencia General del OIEA'],
    fr: ['La Conférence générale de l’Agence internationale de l’énergie atomique', 'La Conférence générale de l’AIEA'],
  },
  'iaea-board': {
    style: 'un-ga',
    en: ['The Board of Governors of the International Atomic Energy Agency', 'The IAEA Board of Governors'],
    es: [
      'La Junta de Gobernadores del Organismo Internacional de Energía Atómica',
      'La Junta de Gobernadores del OIEA',
    ],
    fr: [
      'Le Conseil des gouverneurs de l’Agence internationale de l’énergie atomique',
      'Le Conseil des gouverneurs de l’AIEA',
    ],
  },
  'unido-conference': {
    style: 'un-ga',
    en: [
      'The General Conference of the United Nations Industrial Development Organization',
      'The General Conference of UNIDO',
    ],
    es: [
      'La Conferencia General de la Organización de las Naciones Unidas para el Desarrollo Industrial',
      'La Conferencia General de la ONUDI',
    ],
    fr: [
      'La Conférence générale de l’Organisation des Nations Unies pour le développement industriel',
      'La Conférence générale de l’ONUDI',
    ],
  },
  'unido-board': {
    style: 'un-ga',
    en: 'The Industrial Development Board',
    es: 'La Junta de Desarrollo Industrial',
    fr: 'Le Conseil du développement industriel',
  },
  // Regional organizations.
  'oas-assembly': {
    style: null,
    en: ['The General Assembly of the Organization of American States', 'The General Assembly of the OAS'],
    es: ['La Asamblea General de la Organización de los Estados Americanos', 'La Asamblea General de la OEA'],
    fr: ['L’Assemblée générale de l’Organisation des États américains', 'L’Assemblée générale de l’OEA'],
  },
  'unwto-assembly': {
    style: 'un-ga',
    en: 'The General Assembly of the World Tourism Organization',
    es: 'La Asamblea General de la Organización Mundial del Turismo',
    fr: 'L’Assemblée générale de l’Organisation mondiale du tourisme',
  },
  'icao-assembly': {
    style: null,
    en: ['The Assembly of the International Civil Aviation Organization', 'The ICAO Assembly'],
    es: ['La Asamblea de la Organización de Aviación Civil Internacional', 'La Asamblea de la OACI'],
    fr: ['L’Assemblée de l’Organisation de l’aviation civile internationale', 'L’Assemblée de l’OACI'],
  },
  'icao-council': {
    style: null,
    en: ['The Council of the International Civil Aviation Organization', 'The ICAO Council'],
    es: ['El Consejo de la Organización de Aviación Civil Internacional', 'El Consejo de la OACI'],
    fr: ['Le Conseil de l’Organisation de l’aviation civile internationale', 'Le Conseil de l’OACI'],
  },
  'imo-assembly': {
    style: null,
    en: ['The Assembly of the International Maritime Organization', 'The IMO Assembly'],
    es: ['La Asamblea de la Organización Marítima Internacional', 'La Asamblea de la OMI'],
    fr: ['L’Assemblée de l’Organisation maritime internationale', 'L’Assemblée de l’OMI'],
  },
  'imo-council': {
    style: null,
    en: ['The Council of the International Maritime Organization', 'The IMO Council'],
    es: ['El Consejo de la Organización Marítima Internacional', 'El Consejo de la OMI'],
    fr: ['Le Conseil de l’Organisation maritime internationale', 'Le Conseil de l’OMI'],
  },
  msc: {
    style: null,
    en: 'The Maritime Safety Committee',
    es: 'El Comité de Seguridad Marítima',
    fr: 'Le Comité de la sécurité maritime',
    abbreviations: ['MSC'],
  },
  mepc: {
    style: null,
    en: 'The Marine Environment Protection Committee',
    es: 'El Comité de Protección del Medio Marino',
    fr: 'Le Comité de la protection du milieu marin',
    abbreviations: ['MEPC'],
  },
  'itu-plenipotentiary': {
    style: 'itu',
    en: [
      'The Plenipotentiary Conference of the International Telecommunication Union',
      'The ITU Plenipotentiary Conference',
      'The Plenipotentiary Conference',
    ],
    es: [
      'La Conferencia de Plenipotenciarios de la Unión Internacional de Telecomunicaciones',
      'La Conferencia de Plenipotenciarios de la UIT',
      'La Conferencia de Plenipotenciarios',
    ],
    fr: [
      'La Conférence de plénipotentiaires de l’Union internationale des télécommunications',
      'La Conférence de plénipotentiaires de l’UIT',
      'La Conférence de plénipotentiaires',
    ],
  },
  wtsa: {
    style: 'itu',
    en: 'The World Telecommunication Standardization Assembly',
    es: 'La Asamblea Mundial de Normalización de las Telecomunicaciones',
    fr: 'L’Assemblée mondiale de normalisation des télécommunications',
    abbreviations: ['WTSA'],
  },
  wtdc: {
    style: 'itu',
    en: 'The World Telecommunication Development Conference',
    es: 'La Conferencia Mundial de Desarrollo de las Telecomunicaciones',
    fr: 'La Conférence mondiale de développement des télécommunications',
    abbreviations: ['WTDC'],
  },
  wrc: {
    style: 'itu',
    en: 'The World Radiocommunication Conference',
    es: 'La Conferencia Mundial de Radiocomunicaciones',
    fr: 'La Conférence mondiale des radiocommunications',
    abbreviations: ['WRC'],
  },
  'itu-ra': {
    style: 'itu',
    en: ['The ITU Radiocommunication Assembly', 'The Radiocommunication Assembly'],
    es: ['La Asamblea de Radiocomunicaciones de la UIT', 'La Asamblea de Radiocomunicaciones'],
    fr: ['L’Assemblée des radiocommunications de l’UIT', 'L’Assemblée des radiocommunications'],
  },
  'itu-council': {
    style: 'itu',
    en: ['The Council of the International Telecommunication Union', 'The ITU Council'],
    es: ['El Consejo de la Unión Internacional de Telecomunicaciones', 'El Consejo de la UIT'],
    fr: ['Le Conseil de l’Union internationale des télécommunications', 'Le Conseil de l’UIT'],
  },
  'upu-congress': {
    style: 'itu',
    en: ['The Congress of the Universal Postal Union', 'The Universal Postal Congress'],
    es: ['El Congreso de la Unión Postal Universal', 'El Congreso Postal Universal'],
    fr: ['Le Congrès de l’Union postale universelle', 'Le Congrès postal universel'],
  },
  cgpm: {
    style: 'itu',
    en: 'The General Conference on Weights and Measures',
    es: 'La Conferencia General de Pesas y Medidas',
    fr: 'La Conférence générale des poids et mesures',
    abbreviations: ['CGPM'],
  },
  'wmo-congress': {
    style: null,
    en: 'The World Meteorological Congress',
    es: 'El Congreso Meteorológico Mundial',
    fr: 'Le Congrès météorologique mondial',
  },
  'wmo-council': {
    style: null,
    en: 'The Executive Council of the World Meteorological Organization',
    es: 'El Consejo Ejecutivo de la Organización Meteorológica Mundial',
    fr: 'Le Conseil exécutif de l’Organisation météorologique mondiale',
  },
  'wipo-assembly': {
    style: null,
    en: ['The General Assembly of the World Intellectual Property Organization', 'The WIPO General Assembly'],
    es: [
      'La Asamblea General de la Organización Mundial de la Propiedad Intelectual',
      'La Asamblea General de la OMPI',
    ],
    fr: [
      'L’Assemblée générale de l’Organisation mondiale de la propriété intellectuelle',
      'L’Assemblée générale de l’OMPI',
    ],
  },
  'ifad-council': {
    style: null,
    en: [
      'The Governing Council of the International Fund for Agricultural Development',
      'The Governing Council of IFAD',
      'The IFAD Governing Council',
    ],
    es: [
      'El Consejo de Gobernadores del Fondo Internacional de Desarrollo Agrícola',
      'El Consejo de Gobernadores del FIDA',
    ],
    fr: [
      'Le Conseil des gouverneurs du Fonds international de développement agricole',
      'Le Conseil des gouverneurs du FIDA',
    ],
  },
  // Names that several organizations give to an organ of theirs: which of them is meant, and so the house, is not
  // known.
  'general-conference': {
    style: null,
    en: 'The General Conference',
    es: 'La Conferencia General',
    fr: 'La Conférence générale',
  },
  'executive-board': {
    style: null,
    en: 'The Executive Board',
    es: ['La Junta Ejecutiva', 'El Consejo Ejecutivo'],
    fr: 'Le Conseil exécutif',
  },
  'governing-council': {
    style: null,
    en: ['The Governing Council', 'The Governing Body'],
    es: 'El Consejo de Administración',
    fr: 'Le Conseil d’administration',
  },
  'board-of-governors': {
    style: null,
    en: 'The Board of Governors',
    es: ['La Junta de Gobernadores', 'El Consejo de Gobernadores'],
    fr: 'Le Conseil des gouverneurs',
  },
} as const satisfies Readonly<Record<string, Row>>

export type FurtherOrganId = keyof typeof ROWS

const namesIn = (language: Language, row: Row) => {
  const [full, ...also] = [row[language]].flat()
  return organName(language, full as string, also)
}

export const FURTHER_ORGANS: readonly Organ<FurtherOrganId>[] = Object.entries<Row>(ROWS).map(([id, row]) => ({
  id: id as FurtherOrganId,
  style: row.style,
  names: { en: namesIn('en', row), es: namesIn('es', row), fr: namesIn('fr', row) },
  abbreviations: row.abbreviations ?? [],
}))
