import type { Examples } from '../rule.ts'

export const examples: Examples<'en'> = {
  en: [
    {
      bad: 'The General Assembly,\n\n1. <u>⟦Recognises⟧</u> the ⟦program⟧ of the World Trade Organisation;\n\n2. <u>Urges</u> closer ⟦co-operation⟧ “to organise centers”.\n',
    },
    { style: 'mun', good: 'The General Assembly,\n\n1. *Recognises* the program.\n' },
  ],
}
