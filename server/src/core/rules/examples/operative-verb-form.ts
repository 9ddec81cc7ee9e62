import type { Examples } from '../rule.ts'

export const examples: Examples = {
  en: [
    {
      bad: 'The General Assembly,\n\n1. *⟦Requesting⟧* a report;\n\n2. *⟦Decided⟧* to publish it;\n\n3. *⟦Request⟧* comments;\n\n4. *Also ⟦taking⟧ note* of the plan.\n',
    },
    {
      good: 'The General Assembly,\n\n1. *Requests* a report;\n\n2. *Also requests* comments;\n\n3. *Takes note* of the plan;\n\n4. *Continues to encourage* Member States.\n',
    },
  ],
  es: [
    {
      bad: 'La Asamblea General,\n\n1. *⟦Solicitando⟧* un informe;\n\n2. *⟦Decidió⟧* publicarlo;\n\n3. *⟦Solicitar⟧* observaciones;\n\n4. *⟦Tomando⟧ nota también* del plan.\n',
    },
    {
      good: 'La Asamblea General,\n\n1. *Solicita* un informe;\n\n2. *Solicita también* observaciones;\n\n3. *Toma nota* del plan;\n\n4. *Sigue alentando* a los Estados Miembros.\n',
    },
  ],
  fr: [
    {
      bad: 'L’Assemblée générale,\n\n1. *⟦Demandant⟧* un rapport ;\n\n2. *⟦Décida⟧* de le publier ;\n\n3. *⟦Demander⟧* des observations ;\n\n4. *⟦Prenant⟧ note également* du plan.\n',
    },
    {
      good: 'L’Assemblée générale,\n\n1. *Demande* un rapport ;\n\n2. *Demande également* des observations ;\n\n3. *Prend note* du plan ;\n\n4. *Continue d’encourager* les États Membres.\n',
    },
  ],
}
