import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { afterAll, describe, expect, it } from 'vitest'
import { documentXmlOf } from '@customhouse/vocabulary/dictionary/artifacts/document-xml.ts'
import { wholeDictionary } from '@customhouse/vocabulary/dictionary/artifacts/whole-dictionary.ts'
import { xsdOf } from '@customhouse/vocabulary/dictionary/artifacts/xsd.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { documentsOf } from '@customhouse/vocabulary/dictionary/test-documents.ts'

const schema = XmlDocument.fromString(xsdOf(wholeDictionary))
const validator = XsdValidator.fromDoc(schema)
afterAll(() => {
  validator.dispose()
  schema.dispose()
})

/** What libxml2 has against the XML of a document; empty where it is valid. */
function objectionsTo(document: CanonicalDocument): string {
  const xml = XmlDocument.fromString(documentXmlOf(document, wholeDictionary))
  try {
    validator.validate(xml)
    return ''
  } catch (cause) {
    return String(cause)
  } finally {
    xml.dispose()
  }
}

describe('the XSD of the data model', () => {
  it('takes whatever the model can say', () => {
    fc.assert(fc.property(documentsOf(wholeDictionary), (document) => {
      expect(objectionsTo(document)).toBe('')
    }), { numRuns: 60 })
  })

  it('takes an envelope beside the root', () => {
    expect(objectionsTo({ version: '3.6.1', interchange: { sender: 'A & <B>' }, response: { functionCode: '11' } })).toBe('')
  })

  it.each<[string, CanonicalDocument]>([
    ['an element that is missing', { version: '3.6.1', declaration: {} }],
    ['a text that is too long', { version: '3.6.1', declaration: { functionCode: '9', id: 'x'.repeat(71) } }],
    ['an amount that is none', { version: '3.6.1', declaration: { functionCode: '9', invoiceAmount: { value: 'ten' } } }],
    ['a currency that is none', { version: '3.6.1', declaration: { functionCode: '9', invoiceAmount: { value: '10', currency: 'E' } } }],
    ['no root', { version: '3.6.1' }],
  ])('refuses %s', (_, document) => {
    expect(objectionsTo(document)).not.toBe('')
  })
})
