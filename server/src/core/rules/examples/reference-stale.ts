import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      base: 'The General Assembly,\n\n1. <u>Takes note</u> of the report;\n\n2. <u>Requests</u> a new report;\n\n3. <u>Decides</u> to consider what is set out in paragraph 2 above.\n',
      bad: 'The General Assembly,\n\n1. <u>Takes note</u> of the report;\n\n2. <u>Urges</u> all ports to install lights;\n\n3. <u>Requests</u> a new report;\n\n4. <u>Decides</u> to consider what is set out in ⟦paragraph 2⟧ above.\n',
    },
    {
      base: 'The General Assembly,\n\n1. <u>Takes note</u> of the report;\n\n2. <u>Requests</u> a new report;\n\n3. <u>Decides</u> to consider what is set out in paragraph 2 above.\n',
      good: 'The General Assembly,\n\n1. <u>Takes note</u> of the report;\n\n2. <u>Urges</u> all ports to install lights;\n\n3. <u>Requests</u> a new report;\n\n4. <u>Decides</u> to consider what is set out in paragraph 3 above.\n',
    },
  ],
  es: [
    {
      base: 'La Asamblea General,\n\n1. <u>Toma nota</u> del informe;\n\n2. <u>Solicita</u> un nuevo informe;\n\n3. <u>Decide</u> examinar lo previsto en el párrafo 2 supra.\n',
      bad: 'La Asamblea General,\n\n1. <u>Toma nota</u> del informe;\n\n2. <u>Insta</u> a todos los puertos a que instalen luces;\n\n3. <u>Solicita</u> un nuevo informe;\n\n4. <u>Decide</u> examinar lo previsto en el ⟦párrafo 2⟧ supra.\n',
    },
    {
      base: 'La Asamblea General,\n\n1. <u>Toma nota</u> del informe;\n\n2. <u>Solicita</u> un nuevo informe;\n\n3. <u>Decide</u> examinar lo previsto en el párrafo 2 supra.\n',
      good: 'La Asamblea General,\n\n1. <u>Toma nota</u> del informe;\n\n2. <u>Insta</u> a todos los puertos a que instalen luces;\n\n3. <u>Solicita</u> un nuevo informe;\n\n4. <u>Decide</u> examinar lo previsto en el párrafo 3 supra.\n',
    },
  ],
  fr: [
    {
      base: 'L’Assemblée générale,\n\n1. <u>Prend note</u> du rapport ;\n\n2. <u>Demande</u> un nouveau rapport ;\n\n3. <u>Décide</u> d’examiner ce qui est prévu au paragraphe 2 ci-dessus.\n',
      bad: 'L’Assemblée générale,\n\n1. <u>Prend note</u> du rapport ;\n\n2. <u>Exhorte</u> tous les ports à installer des feux ;\n\n3. <u>Demande</u> un nouveau rapport ;\n\n4. <u>Décide</u> d’examiner ce qui est prévu au ⟦paragraphe 2⟧ ci-dessus.\n',
    },
    {
      base: 'L’Assemblée générale,\n\n1. <u>Prend note</u> du rapport ;\n\n2. <u>Demande</u> un nouveau rapport ;\n\n3. <u>Décide</u> d’examiner ce qui est prévu au paragraphe 2 ci-dessus.\n',
      good: 'L’Assemblée générale,\n\n1. <u>Prend note</u> du rapport ;\n\n2. <u>Exhorte</u> tous les ports à installer des feux ;\n\n3. <u>Demande</u> un nouveau rapport ;\n\n4. <u>Décide</u> d’examiner ce qui est prévu au paragraphe 3 ci-dessus.\n',
    },
  ],
}
