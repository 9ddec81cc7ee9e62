import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: '79/116. Trade\n\nThe General Assembly,\n\n1. *Takes note* of the report;\n\n2. *Decides* to include in the provisional agenda of its ⟦seventy-ninth⟧ session an item.\n',
    },
    {
      good: '79/116. Trade\n\nThe General Assembly,\n\n1. *Takes note* of the report;\n\n2. *Decides* to include in the provisional agenda of its eighty-first session an item.\n',
    },
  ],
  es: [
    {
      bad: '79/116. Comercio\n\nLa Asamblea General,\n\n1. *Toma nota* del informe;\n\n2. *Decide* incluir en el programa provisional de su ⟦septuagésimo noveno⟧ período de sesiones un tema sobre el comercio.\n',
    },
    {
      good: '79/116. Comercio\n\nLa Asamblea General,\n\n1. *Toma nota* del informe;\n\n2. *Decide* incluir en el programa provisional de su octogésimo primer período de sesiones un tema sobre el comercio.\n',
    },
  ],
  fr: [
    {
      bad: '79/116. Commerce\n\nL’Assemblée générale,\n\n1. *Prend note* du rapport ;\n\n2. *Décide* d’inscrire à l’ordre du jour provisoire de sa ⟦soixante-dix-neuvième⟧ session une question relative au commerce.\n',
    },
    {
      good: '79/116. Commerce\n\nL’Assemblée générale,\n\n1. *Prend note* du rapport ;\n\n2. *Décide* d’inscrire à l’ordre du jour provisoire de sa quatre-vingt-unième session une question relative au commerce.\n',
    },
  ],
}
