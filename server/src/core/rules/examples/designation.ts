import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: '---\nsession: 78\n---\n\n⟦79/116⟧. Trade\n\nThe General Assembly,\n\n*Recalling* its decisions on trade,\n\n*Takes note* of the report.\n',
    },
    {
      good: '---\nsession: XXIV\n---\n\n530(XXIV) TRADE\n\nThe Economic Commission for Latin America and the Caribbean,\n\n1. *Takes note* of the report[^1] submitted to its twenty-fourth session;\n\n2. *Decides* to publish it.\n\n[^1]: LC/G.1711(SES.24/13).\n',
    },
  ],
  es: [
    {
      bad: '---\nsession: 78\n---\n\n⟦79/116⟧. Comercio\n\nLa Asamblea General,\n\n*Recordando* sus decisiones sobre el comercio,\n\n*Toma nota* del informe.\n',
    },
    {
      good: '---\nsession: XXIV\n---\n\n530(XXIV) COMERCIO\n\nLa Comisión Económica para América Latina y el Caribe,\n\n1. *Toma nota* del informe presentado en su vigésimo cuarto período de sesiones[^1];\n\n2. *Decide* publicarlo.\n\n[^1]: LC/G.1711(SES.24/13).\n',
    },
  ],
  fr: [
    {
      bad: '---\nsession: 78\n---\n\n⟦79/116⟧. Commerce\n\nL’Assemblée générale,\n\n*Rappelant* ses décisions sur le commerce,\n\n*Prend note* du rapport.\n',
    },
    {
      good: '---\nsession: XXIV\n---\n\n530(XXIV) COMMERCE\n\nLa Commission économique pour l’Amérique latine et les Caraïbes,\n\n1. *Prend note* du rapport présenté à sa vingt-quatrième session[^1] ;\n\n2. *Décide* de le publier.\n\n[^1]: LC/G.1711(SES.24/13).\n',
    },
  ],
}
