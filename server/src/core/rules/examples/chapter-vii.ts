import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The Security Council,\n\n⟦*Acting* under Chapter VII⟧ of the Charter of the United Nations,\n\n*Recalling* its previous resolutions,\n\n1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      good: 'The Security Council,\n\n*Recalling* its previous resolutions,\n\n*Acting* under Chapter VII of the Charter of the United Nations,\n\n1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
  ],
  es: [
    {
      bad: 'El Consejo de Seguridad,\n\n⟦*Actuando* en virtud del Capítulo VII⟧ de la Carta de las Naciones Unidas,\n\n*Recordando* sus resoluciones anteriores,\n\n1. *Toma nota* del informe;\n\n2. *Decide* seguir ocupándose de la cuestión.\n',
    },
    {
      good: 'El Consejo de Seguridad,\n\n*Recordando* sus resoluciones anteriores,\n\n*Actuando* en virtud del Capítulo VII de la Carta de las Naciones Unidas,\n\n1. *Toma nota* del informe;\n\n2. *Decide* seguir ocupándose de la cuestión.\n',
    },
  ],
  fr: [
    {
      bad: 'Le Conseil de sécurité,\n\n⟦*Agissant* en vertu du Chapitre VII⟧ de la Charte des Nations Unies,\n\n*Rappelant* ses résolutions antérieures,\n\n1. *Prend note* du rapport ;\n\n2. *Décide* de rester saisi de la question.\n',
    },
    {
      good: 'Le Conseil de sécurité,\n\n*Rappelant* ses résolutions antérieures,\n\n*Agissant* en vertu du Chapitre VII de la Charte des Nations Unies,\n\n1. *Prend note* du rapport ;\n\n2. *Décide* de rester saisi de la question.\n',
    },
  ],
}
