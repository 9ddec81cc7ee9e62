import type { Document } from '../document.ts'
import type { Edit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

export const toggleUnderline = (_document: Document, _spans: readonly Span[]): readonly Edit[] => []
