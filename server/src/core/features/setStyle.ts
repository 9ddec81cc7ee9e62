import type { Document } from '../document.ts'
import type { Edit } from '../text/edit.ts'

export const setStyle = (_document: Document, _style: string): readonly Edit[] => []
