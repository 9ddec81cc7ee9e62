import type { Examples } from '../rule.ts'

export const examples: Examples<'en'> = {
  en: [
    {
      bad: 'The General Assembly,\n\n1. *Invites* organs, organizations⟦,⟧ and bodies to report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      good: 'The General Assembly,\n\n1. *Invites* organs, organizations and bodies to report, and requests a summary;\n\n2. *Decides* to remain seized of the matter.\n',
    },
  ],
}
