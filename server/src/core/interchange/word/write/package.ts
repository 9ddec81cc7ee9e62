/** The parts of a new Word file, and the file. */
import { escapeXml, xml } from '../xml.ts'
import { entryOf, writeZip } from '../zip.ts'
import { CONTENT_TYPES, DECLARATION, DOCUMENT_RELATIONS, NAMESPACES, RELATIONSHIPS, TYPES } from './namespaces.ts'
import { PAGE } from './styles.ts'

export interface Parts {
  /** The XML of the blocks of the body. */
  readonly body: string
  readonly styles: string
  readonly footnotes: string
  /** Null where there are none. */
  readonly comments: string | null
  /** What stands at the head of each page but the first, which says it by itself; empty for none. */
  readonly header: string
  /** Properties of our own, by name. */
  readonly properties: ReadonlyMap<string, string>
  /** Whether Word goes on tracking changes. */
  readonly isTracked: boolean
}

const NUMBER_FIELD = (code: string): string =>
  xml('w:fldSimple', { 'w:instr': ` ${code} ` }, xml('w:r', {}, xml('w:t', {}, '1')))

/** Puts the parts of a Word file together: its bytes. */
export function writePackage({ body, styles, footnotes, comments, header, properties, isTracked }: Parts): Uint8Array {
  const style = (id: string): string => xml('w:pPr', {}, xml('w:pStyle', { 'w:val': id }))
  const slash = xml('w:r', {}, xml('w:t', {}, '/'))
  const headText = header === '' ? '' : xml('w:r', {}, `<w:t xml:space="preserve">${escapeXml(header)}</w:t>`)
  const word: Record<string, string> = {
    document: xml('w:document', NAMESPACES, xml('w:body', {}, body + sectionXml(header !== ''))),
    styles,
    settings: settingsXml(isTracked),
    footnotes,
    ...(comments === null ? {} : { comments }),
    header: xml('w:hdr', NAMESPACES, xml('w:p', {}, style('Header') + headText)),
    footer: xml(
      'w:ftr',
      NAMESPACES,
      xml('w:p', {}, style('Footer') + NUMBER_FIELD('PAGE') + slash + NUMBER_FIELD('NUMPAGES')),
    ),
  }
  const hasOwn = properties.size > 0
  const names = Object.keys(word)
  const types = names.map((name) =>
    xml('Override', { PartName: `/word/${name}.xml`, ContentType: TYPES[name] as string }),
  )
  if (hasOwn) types.push(xml('Override', { PartName: '/docProps/custom.xml', ContentType: TYPES.custom as string }))
  const defaults =
    xml('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) +
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' })
  const relation = (id: string, type: string, target: string): string =>
    xml('Relationship', { Id: id, Type: `${DOCUMENT_RELATIONS}/${type}`, Target: target })
  const own = names.filter((name) => name !== 'document')
  const parts: Record<string, string> = {
    '[Content_Types].xml': xml('Types', { xmlns: CONTENT_TYPES }, defaults + types.join('')),
    '_rels/.rels': xml(
      'Relationships',
      { xmlns: RELATIONSHIPS },
      relation('rId1', 'officeDocument', 'word/document.xml') +
        (hasOwn ? relation('rId2', 'custom-properties', 'docProps/custom.xml') : ''),
    ),
    'word/_rels/document.xml.rels': xml(
      'Relationships',
      { xmlns: RELATIONSHIPS },
      own.map((name) => relation(`rId-${name}`, name, `${name}.xml`)).join(''),
    ),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, word[name] as string])),
    ...(hasOwn ? { 'docProps/custom.xml': customXml(properties) } : {}),
  }
  return writeZip(Object.entries(parts).map(([name, text]) => entryOf(name, DECLARATION + text)))
}

const sectionXml = (hasOwnFirst: boolean): string =>
  xml(
    'w:sectPr',
    {},
    xml('w:headerReference', { 'w:type': 'default', 'r:id': 'rId-header' }) +
      xml('w:footerReference', { 'w:type': 'default', 'r:id': 'rId-footer' }) +
      xml('w:footerReference', { 'w:type': 'first', 'r:id': 'rId-footer' }) +
      xml('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }) +
      xml('w:pgMar', {
        'w:top': PAGE.top,
        'w:right': PAGE.side,
        'w:bottom': PAGE.bottom,
        'w:left': PAGE.side,
        'w:header': PAGE.header,
        'w:footer': PAGE.footer,
        'w:gutter': 0,
      }) +
      (hasOwnFirst ? xml('w:titlePg') : ''),
  )

const settingsXml = (isTracked: boolean): string =>
  xml(
    'w:settings',
    NAMESPACES,
    (isTracked ? xml('w:trackRevisions') : '') +
      xml('w:defaultTabStop', { 'w:val': 475 }) +
      xml('w:footnotePr', {}, xml('w:footnote', { 'w:id': -1 }) + xml('w:footnote', { 'w:id': 0 })) +
      xml(
        'w:compat',
        {},
        xml('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
  )

/** The set of properties that users of Word may add. */
const USER_PROPERTIES = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

const customXml = (properties: ReadonlyMap<string, string>): string =>
  xml(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    [...properties]
      .map(([name, value], i) =>
        xml('property', { fmtid: USER_PROPERTIES, pid: i + 2, name }, xml('vt:lpwstr', {}, escapeXml(value))),
      )
      .join(''),
  )
