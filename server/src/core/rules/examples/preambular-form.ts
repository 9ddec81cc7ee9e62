import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n*⟦Recalls⟧* its decisions on trade,\n\n*Noting* the growth of trade,\n\n1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      good: 'The General Assembly,\n\n*Having considered* the report,\n\n*Deeply concerned* at the cost of transport,\n\n*Decides* to remain seized of the matter.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n*⟦Recuerda⟧* sus decisiones sobre el comercio,\n\n*Observando* el crecimiento del comercio,\n\n1. *Toma nota* del informe;\n\n2. *Decide* seguir ocupándose de la cuestión.\n',
    },
    {
      good: 'La Asamblea General,\n\n*Habiendo examinado* el informe,\n\n*Profundamente preocupada* por el costo del transporte,\n\n*Decide* seguir ocupándose de la cuestión.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n*⟦Rappelle⟧* ses décisions sur le commerce,\n\n*Notant* l’essor du commerce,\n\n1. *Prend note* du rapport ;\n\n2. *Décide* de rester saisie de la question.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n*Ayant examiné* le rapport,\n\n*Profondément préoccupée* par le coût des transports,\n\n*Décide* de rester saisie de la question.\n',
    },
  ],
}
