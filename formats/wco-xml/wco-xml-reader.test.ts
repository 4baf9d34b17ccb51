import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CanonicalClass } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { ReadDocument, ReadPart } from '../message-format.ts'
import { checkedWcoXml, wcoXml } from './wco-xml.ts'

const encoder = new TextEncoder()

function read(xml: string | Uint8Array, size = 1_000_000): readonly ReadPart[] {
  const bytes = typeof xml === 'string' ? encoder.encode(xml) : xml
  const reader = wcoXml.createReader()
  const parts: ReadPart[] = []
  for (let at = 0; at < bytes.length; at += size) parts.push(...reader.push(bytes.subarray(at, at + size)))
  return [...parts, ...reader.end()]
}

function documentOf(xml: string): ReadDocument {
  for (const part of read(xml)) if (part.kind === 'document') return part
  throw new Error('No document was read')
}

const refusals = (parts: readonly ReadPart[]): readonly string[] => parts.flatMap((part) => (part.kind === 'finding' ? [`${part.finding.code} ${part.finding.pointer.source ?? ''}`] : []))
const unread = (parts: readonly ReadPart[]): readonly string[] => parts.flatMap((part) => (part.kind === 'unread' ? [`${part.source}: ${part.value}`] : []))
const inMessage = (content: string): string => `<MetaData><Declaration>${content}</Declaration></MetaData>`

describe('the reader of WCO XML', () => {
  it('reads values of each kind', () => {
    const { document } = documentOf(inMessage(`<AcceptanceDateTime><DateTimeString formatCode="102">20260814</DateTimeString></AcceptanceDateTime>
      <FunctionCode> 9
      </FunctionCode><ID>  as it stands </ID><InvoiceAmount currencyID="GBP">1.50</InvoiceAmount><TotalGrossMassMeasure unitCode="KGM">3</TotalGrossMassMeasure>`))
    expect(document.declaration).toEqual({
      acceptanceDateTime: { value: '20260814', format: '102' }, functionCode: '9', id: '  as it stands ',
      invoiceAmount: { value: '1.50', currency: 'GBP' }, totalGrossMassMeasure: { value: '3', unit: 'KGM' },
    })
  })

  it('reads references, CDATA and text around comments', () => {
    const { document } = documentOf(inMessage('<ID>a&lt;&#98;<!-- no > matter -->&#x63;<![CDATA[<d>&amp;]]>&apos;\r\n</ID>'))
    expect(document.declaration).toEqual({ id: "a<bc<d>&amp;'\n" })
  })

  it('reads an address of ISO 8601 dates, and UTF-16', () => {
    const xml = `\ufeff${inMessage('<AcceptanceDateTime>2026-08-14</AcceptanceDateTime><ID>ø</ID>')}`
    const utf16 = new Uint8Array(Buffer.from(xml, 'utf16le'))
    for (const size of [1, 3, 1000]) {
      const [part] = read(utf16, size)
      expect(part).toMatchObject({ document: { declaration: { acceptanceDateTime: { value: '2026-08-14' }, id: 'ø' } } })
    }
  })

  it('says of everything without a place where it stood', () => {
    const parts = read(`<MetaData>\n<Declaration kind="x">\n<Unknown><Deep>lost</Deep></Unknown>stray<ID>1</ID><?note here?><Nothing/></Declaration></MetaData>`)
    expect(unread(parts)).toEqual(['line 2 column 1: x', 'line 3 column 16: lost', 'line 3 column 37: stray', 'line 3 column 52: note here', 'line 3 column 65: '])
    expect(refusals(parts)).toEqual([])
  })

  it('reads an element that stands twice once, and finds that fatal', () => {
    const parts = read(inMessage('<ID>1</ID><ID>2</ID>'))
    expect(unread(parts)).toEqual(['line 1 column 38: 2'])
    expect(parts.at(-1)).toMatchObject({ document: { declaration: { id: '1' } }, findings: [{ code: 'wco-xml-element-repeated', severity: 'fatal', pointer: { wco: '42A/D014', source: 'line 1 column 34' } }] })
  })

  it('warns of a namespace of the WCO that is not the right one, and reads no foreign element', () => {
    const parts = read('<MetaData><Declaration xmlns="urn:wco:datamodel:WCO:RES-DMS:2" xmlns:o="urn:other"><ID>1</ID><o:TypeCode>IMA</o:TypeCode></Declaration></MetaData>')
    expect(parts.at(-1)).toMatchObject({ document: { declaration: { id: '1' } }, findings: [{ code: 'wco-xml-namespace', severity: 'warning' }] })
    expect(unread(parts)).toEqual(['line 1 column 106: IMA'])
  })

  it('says where each value stood, in lists too', () => {
    const { sourceOf } = documentOf('<MetaData>\n <WCOTypeName>DEC</WCOTypeName>\n <Declaration>\n  <AdditionalDocument>\n   <ID>1</ID></AdditionalDocument><AdditionalDocument><ID>2</ID></AdditionalDocument></Declaration></MetaData>')
    expect([sourceOf('/metaData/wcoTypeName'), sourceOf('/declaration/additionalDocument/0/id'), sourceOf('/declaration/additionalDocument/1/id'), sourceOf('/declaration/nothing')])
      .toEqual(['line 2 column 2', 'line 5 column 4', 'line 5 column 55', undefined])
  })

  it('reads messages one after another and inside others, with the envelope of the one around', () => {
    const parts = read('<r xmlns:m="urn:wco:datamodel:WCO:DEC-DMS:2"><originatingPartyID>GB1</originatingPartyID><m:Declaration><m:ID>1</m:ID></m:Declaration></r>\n<?xml version="1.0"?>\n<Declaration><ID>2</ID></Declaration>')
    expect(parts).toMatchObject([{ document: { declaration: { id: '1' }, interchange: { sender: 'GB1' } } }, { document: { declaration: { id: '2' } } }])
  })

  it('gives a message to whoever judges it further with the namespaces around it', () => {
    const seen: string[] = []
    const reader = checkedWcoXml((xml) => { seen.push(xml); return [] }).createReader()
    reader.push(encoder.encode('<r xmlns:m="urn:wco:datamodel:WCO:DEC-DMS:2" xmlns="urn:x">\n<m:Declaration xmlns="urn:y"><m:ID>1</m:ID></m:Declaration></r>'))
    expect(seen).toEqual(['<m:Declaration xmlns:m="urn:wco:datamodel:WCO:DEC-DMS:2" xmlns="urn:y"><m:ID>1</m:ID></m:Declaration>'])
  })

  it('keeps members of objects out of reach', () => {
    const { document } = documentOf(inMessage('<__proto__><polluted>1</polluted></__proto__><constructor>1</constructor>'))
    expect(document.declaration).toEqual({})
    const fresh: CanonicalClass = {}
    expect(fresh['polluted']).toBeUndefined()
  })
})

describe('what the reader of WCO XML refuses', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['a document type', new Uint8Array(readFileSync(new URL('vectors/faulty-doctype.xml', import.meta.url))), 'wco-xml-doctype-refused line 2 column 1'],
    ['an entity of its own', inMessage('<ID>&b;</ID>'), 'wco-xml-entity-unknown line 1 column 28'],
    ['a lone ampersand', inMessage('<ID>a & b</ID>'), 'wco-xml-not-well-formed line 1 column 28'],
    ['two hyphens in a comment', '<MetaData><!-- a -- b --></MetaData>', 'wco-xml-not-well-formed line 1 column 18'],
    ['elements that cross', '<MetaData><Declaration></MetaData></Declaration>', 'wco-xml-not-well-formed line 1 column 24'],
    ['an attribute twice', '<MetaData a="1" a="2"/>', 'wco-xml-not-well-formed line 1 column 19'],
    ['a character that XML has not', inMessage('<ID>\u0001</ID>'), 'wco-xml-not-well-formed line 1 column 28'],
    ['the number of a character that XML has not', inMessage('<ID>&#0;</ID>'), 'wco-xml-not-well-formed line 1 column 28'],
    ['text outside', 'MetaData', 'wco-xml-not-well-formed line 1 column 1'],
    ['broken UTF-8', Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe), 'wco-xml-encoding line 1 column 1'],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><MetaData/>', 'wco-xml-encoding line 1 column 1'],
    ['100,000 nested elements', '<a>'.repeat(100_000), 'wco-xml-too-deep line 1 column 193'],
    ['a tag without an end', `<MetaData a="${'x'.repeat(1_500_000)}`, 'wco-xml-piece-too-large line 1 column 1'],
    ['a thousand attributes', `<MetaData ${Array.from({ length: 1000 }, (_, index) => `a${String(index)}=""`).join(' ')}/>`, 'wco-xml-piece-too-large line 1 column 1954'],
    ['a message without an end', `\n<MetaData>${`<!--${'x'.repeat(500_000)}-->`.repeat(33)}`, 'wco-xml-message-too-large line 2 column 1'],
    ['a message that is mostly unknown', `<MetaData>${'<a/>'.repeat(10_001)}`, 'wco-xml-mostly-unknown line 1 column 40011'],
    ['a message that is cut off', '<MetaData><Declaration>', 'wco-xml-truncated line 1 column 24'],
    ['no message', '<a/>', 'wco-xml-no-message line 1 column 5'],
    ['nothing', '', 'wco-xml-no-message line 1 column 1'],
  ])('is %s', (_, xml, expected) => {
    expect(refusals(read(xml))).toEqual([expected])
    expect(refusals(read(xml, 65_536))).toEqual([expected])
  })

  it('is metadata without a message, as a document that is not to be filed', () => {
    expect(read('<MetaData><WCOTypeName>DEC</WCOTypeName></MetaData>')).toMatchObject([{ kind: 'document', findings: [{ code: 'wco-xml-no-message', severity: 'fatal' }] }])
  })
})

describe('any bytes', () => {
  const beginnings = ['<MetaData>', '<Declaration><ID>', '<Response><!-- ', '<?xml version="1.0"?>', '<MetaData xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">', '<![CDATA[', '<!DOC', '&#', '</MetaData>', "<a b='", '\u{1f600}', '</ID>', '</Declaration>', '<DateTimeString/>', '\r\n']
  const markup = fc.array(fc.oneof(fc.constantFrom(...beginnings), fc.string({ maxLength: 5 })), { maxLength: 30 }).map((pieces) => encoder.encode(pieces.join('')))

  it('are read in pieces of any size as at once', () => {
    fc.assert(fc.property(fc.oneof(markup, fc.uint8Array({ maxLength: 200 })), fc.integer({ min: 1, max: 20 }), (bytes, size) => {
      const plain = (parts: readonly ReadPart[]) => parts.filter((part) => part.kind !== 'finding').map((part) => (part.kind === 'document' ? { ...part, sourceOf: part.sourceOf('/declaration/id') } : part))
      const whole = read(bytes)
      const inPieces = read(bytes, size)
      expect(plain(inPieces).slice(0, plain(whole).length)).toEqual(plain(whole).slice(0, plain(inPieces).length))
      // Which of two faults is met first depends on how much of the bytes is decoded at a time
      expect(refusals(inPieces)).toHaveLength(refusals(whole).length)
    }), { numRuns: 500 })
  })
})
