import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n1. ⟦Takes note⟧ of the report;\n\n2. <u>Requests</u> the Secretary-General to publish it;\n\n3. <u>Decides</u> to remain seized of the matter.\n',
    },
    {
      good: 'The General Assembly,\n\n1. <u>Takes note with appreciation</u> of the report;\n\n2. <u>Also takes note</u> of the comments made;\n\n3. <u>Decides</u> to remain seized of the matter.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n1. ⟦Toma nota⟧ del informe;\n\n2. <u>Solicita</u> al Secretario General que lo publique;\n\n3. <u>Decide</u> seguir ocupándose de la cuestión.\n',
    },
    {
      good: 'La Asamblea General,\n\n1. <u>Toma nota con aprecio</u> del informe;\n\n2. <u>Toma nota también</u> de las observaciones formuladas;\n\n3. <u>Decide</u> seguir ocupándose de la cuestión.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n1. ⟦Prend note⟧ du rapport ;\n\n2. <u>Prie</u> le Secrétaire général de le publier ;\n\n3. <u>Décide</u> de rester saisie de la question.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n1. <u>Prend note avec satisfaction</u> du rapport ;\n\n2. <u>Prend note également</u> des observations formulées ;\n\n3. <u>Décide</u> de rester saisie de la question.\n',
    },
  ],
}
