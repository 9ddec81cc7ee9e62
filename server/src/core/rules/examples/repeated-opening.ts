import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n<u>Recalling</u> its decisions on trade,\n\n<u>⟦Recalling⟧</u> its decisions on industry,\n\n1. <u>Decides</u> to convene a meeting;\n\n2. <u>⟦Decides⟧</u> to publish the report;\n\n3. <u>Requests</u> the Secretary-General to report.\n',
    },
    {
      good: 'The General Assembly,\n\n<u>Recalling</u> its decisions on trade,\n\n<u>Recalling also</u> its decisions on industry,\n\n<u>Recalling further</u> its decisions on transport,\n\n<u>Recalling</u> its decisions on ports,\n\n1. <u>Requests</u> the Secretary-General to act;\n\n2. <u>Requests</u> the Executive Director to act;\n\n3. <u>Also requests</u> the Executive Director to report.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n<u>Recordando</u> sus decisiones sobre el comercio,\n\n<u>⟦Recordando⟧</u> sus decisiones sobre la industria,\n\n1. <u>Decide</u> convocar una reunión;\n\n2. <u>⟦Decide⟧</u> publicar el informe;\n\n3. <u>Solicita</u> al Secretario General que presente un informe.\n',
    },
    {
      good: 'La Asamblea General,\n\n<u>Recordando</u> sus decisiones sobre el comercio,\n\n<u>Recordando también</u> sus decisiones sobre la industria,\n\n<u>Recordando además</u> sus decisiones sobre el transporte,\n\n<u>Recordando</u> sus decisiones sobre los puertos,\n\n1. <u>Solicita</u> al Secretario General que actúe;\n\n2. <u>Solicita</u> a la Directora Ejecutiva que actúe;\n\n3. <u>Solicita también</u> a la Directora Ejecutiva que presente un informe.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n<u>Rappelant</u> ses décisions sur le commerce,\n\n<u>⟦Rappelant⟧</u> ses décisions sur l’industrie,\n\n1. <u>Décide</u> de convoquer une réunion ;\n\n2. <u>⟦Décide⟧</u> de publier le rapport ;\n\n3. <u>Prie</u> le Secrétaire général de faire rapport.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n<u>Rappelant</u> ses décisions sur le commerce,\n\n<u>Rappelant également</u> ses décisions sur l’industrie,\n\n<u>Rappelant en outre</u> ses décisions sur les transports,\n\n<u>Rappelant</u> ses décisions sur les ports,\n\n1. <u>Prie</u> le Secrétaire général d’agir ;\n\n2. <u>Prie</u> la Directrice exécutive d’agir ;\n\n3. <u>Prie également</u> la Directrice exécutive de faire rapport.\n',
    },
  ],
}
