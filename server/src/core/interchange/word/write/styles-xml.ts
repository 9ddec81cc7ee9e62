/** The part of the styles, from the template. */
import { xml } from '../xml.ts'
import { NAMESPACES } from './namespaces.ts'
import { lookXml } from './paragraphs.ts'
import { FONT, type RunLook, STYLES, type Style } from './styles.ts'

/** `language` is that of the text, as `en-GB`. */
export function stylesXml(language: string): string {
  const fonts = xml('w:rFonts', { 'w:ascii': FONT, 'w:eastAsia': FONT, 'w:hAnsi': FONT, 'w:cs': FONT })
  const defaults = xml(
    'w:docDefaults',
    {},
    xml('w:rPrDefault', {}, xml('w:rPr', {}, fonts + xml('w:lang', { 'w:val': language }))) + xml('w:pPrDefault'),
  )
  return xml('w:styles', NAMESPACES, defaults + STYLES.map(styleXml).join(''))
}

const styleXml = ({ id, name, type, base, next, paragraph, run }: Style): string =>
  xml(
    'w:style',
    {
      'w:type': type,
      'w:default': id === 'Normal' ? 1 : undefined,
      'w:customStyle': /^[a-zN]/.test(name) ? undefined : 1,
      'w:styleId': id,
    },
    xml('w:name', { 'w:val': name }) +
      (base ? xml('w:basedOn', { 'w:val': base }) : '') +
      (next ? xml('w:next', { 'w:val': next }) : '') +
      xml('w:qFormat') +
      (paragraph ? xml('w:pPr', {}, lookXml(paragraph)) : '') +
      (run ? xml('w:rPr', {}, runXml(run)) : ''),
  )

const runXml = ({ bold, italic, underline, size, colour, raised }: RunLook): string =>
  (bold === undefined ? '' : xml('w:b')) +
  (italic === undefined ? '' : xml('w:i')) +
  (colour ? xml('w:color', { 'w:val': colour }) : '') +
  (size ? xml('w:sz', { 'w:val': size }) + xml('w:szCs', { 'w:val': size }) : '') +
  (underline ? xml('w:u', { 'w:val': 'single' }) : '') +
  (raised ? xml('w:vertAlign', { 'w:val': 'superscript' }) : '')
