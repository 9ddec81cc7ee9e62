import type { Examples } from '../rule.ts'

export const examples: Examples<'en'> = {
  en: [
    {
      bad: 'The General Assembly,\n\n*⟦Keeping in mind⟧* the Charter,\n\n1. *⟦Hopes⟧* that it will be so;\n\n2. *Decides* to go on.\n',
    },
    { good: 'The General Assembly,\n\n*Bearing in mind* the Charter,\n\n*Expresses the hope* that it will be so.\n' },
  ],
}
