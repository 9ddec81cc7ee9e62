import type { Examples } from '../rule.ts'

export const examples: Examples<'en'> = {
  en: [
    {
      bad: 'The General Assembly,\n\n1. *Takes note* of the report ⟦and⟧ requests the Secretary-General to publish it;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      good: 'The General Assembly,\n\n1. *Takes note* of the report, and requests the Secretary-General to publish it;\n\n2. *Welcomes and encourages* the efforts, condemns and calls for the end of others;\n\n3. *Notes* that the Board reviews the plan and recommends the next.\n',
    },
  ],
}
