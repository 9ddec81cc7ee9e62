/** Validity of parts of Word files against the schema that lies beside the project. */
import { existsSync } from 'node:fs'
import path from 'node:path'

export const SCHEMA = path.resolve('../shared/word/xsd/wml.xsd')
export const hasSchema = (): boolean => existsSync(SCHEMA)

/** A function that throws where a part is not valid; the schema is read once. */
export async function validator(): Promise<(xml: string) => void> {
  const { XmlDocument, XsdValidator } = await import('libxml2-wasm')
  const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs')
  xmlRegisterFsInputProviders()
  const { readFileSync } = await import('node:fs')
  const schema = XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA })
  const valid = XsdValidator.fromDoc(schema)
  return (xml) => {
    const document = XmlDocument.fromString(xml)
    try {
      valid.validate(document)
    } finally {
      document.dispose()
    }
  }
}
