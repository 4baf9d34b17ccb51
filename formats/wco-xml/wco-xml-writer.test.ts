import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { CanonicalClass, CanonicalDocument, CanonicalMember, CanonicalValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { WrittenPart } from '../message-format.ts'
import { wcoXml } from './wco-xml.ts'
import { xmlRoots } from './xml-place.ts'
import type { XmlPlace } from './xml-place.ts'

const preparedAt = new Date('2026-08-14T12:00:00Z')
const metaData = { wcoDataModelVersionCode: '3.6', wcoTypeName: 'DEC' }

interface Written extends Required<Omit<WrittenPart, 'bytes'>> {
  readonly xml: string
}

function written(documents: readonly CanonicalDocument[], strict = false): Written {
  const writer = wcoXml.createWriter({ preparedAt, strict })
  const parts = [...documents.map((document) => writer.add(document)), writer.end()]
  return {
    xml: parts.map(({ bytes }) => new TextDecoder().decode(bytes)).join(''),
    lost: parts.flatMap(({ lost }) => lost), defaulted: parts.flatMap(({ defaulted }) => defaulted), findings: parts.flatMap(({ findings }) => findings),
    carried: parts.flatMap(({ carried }) => carried ?? []),
  }
}

function readBack(xml: string): readonly CanonicalDocument[] {
  const reader = wcoXml.createReader()
  const parts = [...reader.push(new TextEncoder().encode(xml)), ...reader.end()]
  expect(parts.filter(({ kind }) => kind !== 'document')).toEqual([])
  return parts.flatMap((part) => (part.kind === 'document' ? [part.document] : []))
}

const declared = (declaration: CanonicalClass, rest: Partial<CanonicalDocument> = {}): CanonicalDocument => ({ version: dictionaryVersion, metaData, declaration: { functionCode: '9', ...declaration }, ...rest })

describe('the writer of WCO XML', () => {
  it('writes elements in the order of the schema, with namespaces and escapes', () => {
    const { xml } = written([declared({ typeCode: 'IMA', id: 'a<b>&"c', invoiceAmount: { value: '1', currency: 'GBP' }, acceptanceDateTime: { value: '20260814', format: '102' } })])
    expect(xml.replaceAll(/>\s+</g, '><')).toContain('<Declaration><AcceptanceDateTime><ds:DateTimeString formatCode="102">20260814</ds:DateTimeString></AcceptanceDateTime><FunctionCode>9</FunctionCode>'
      + '<ID>a&lt;b&gt;&amp;&quot;c</ID><TypeCode>IMA</TypeCode><InvoiceAmount currencyID="GBP">1</InvoiceAmount></Declaration>')
  })

  it('supplies what the schema demands, and says so', () => {
    const { xml, defaulted } = written([{ version: dictionaryVersion, declaration: { goodsShipment: { governmentAgencyGoodsItem: [{}, {}] } } }])
    expect(defaulted.map(({ id, target, value }) => [id, target, value])).toEqual([
      ['MD010', '/MetaData/WCODataModelVersionCode', '3.6'], ['MD013', '/MetaData/WCOTypeName', 'DEC'], ['017', '/Declaration/FunctionCode', '9'],
      ['006', '/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/SequenceNumeric', '1'], ['006', '/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/SequenceNumeric', '2'],
    ])
    expect(readBack(xml)[0]?.declaration).toEqual({ functionCode: '9', goodsShipment: { governmentAgencyGoodsItem: [{ sequenceNumeric: '1' }, { sequenceNumeric: '2' }] } })
  })

  it('turns dates into the formats of the schema, and assumes a zone only aloud', () => {
    const stated = declared({ acceptanceDateTime: { value: '202608140930', format: '203' }, issueDateTime: { value: '2026-08-14T09:30:00+01:00' } })
    const { xml, defaulted, carried } = written([stated])
    expect(xml).toContain('>20260814093000Z<')
    expect(xml).toContain('>20260814093000+01<')
    expect(defaulted).toMatchObject([{ id: '023', value: '20260814093000Z' }])
    expect(carried.map(({ pointer }) => pointer)).toEqual(['/declaration/acceptanceDateTime/value', '/declaration/acceptanceDateTime/format'])
    expect(readBack(xml)[0]?.declaration?.['acceptanceDateTime']).toEqual({ value: '202608140930', format: '203' })
    const formatFirst = declared({ acceptanceDateTime: { format: '203', value: '202613' } })
    expect(readBack(written([formatFirst]).xml)).toEqual([formatFirst])
  })

  it('carries what the schema would not take, and loses it when strict', () => {
    const long = `${'x'.repeat(1500)} \\ = \n\u0000\ud800${'ø'.repeat(600)} `
    const document = declared({ id: long, additionalInformation: [{ statementCode: 'GEN45' }], invoiceAmount: { value: '1', currency: 'pounds' } }, { interchange: { sender: 'WREN', 'a/b~c=d': '' } })
    const { xml, lost, carried } = written([document])
    expect(lost).toEqual([])
    expect(carried).toEqual([
      { pointer: '/interchange/sender', id: 'interchange', target: '/Declaration/AdditionalInformation[2]' },
      { pointer: '/interchange/a~1b~0c=d', id: 'interchange', target: '/Declaration/AdditionalInformation[3]' },
      { pointer: '/declaration/id', id: 'D014', target: '/Declaration/AdditionalInformation[4]' },
      { pointer: '/declaration/invoiceAmount/value', id: '109', target: '/Declaration/AdditionalInformation[9]' },
      { pointer: '/declaration/invoiceAmount/currency', id: '109', target: '/Declaration/AdditionalInformation[10]' },
    ])
    for (const [, description = ''] of xml.matchAll(/<StatementDescription>([^<]*)</g)) expect(description.length).toBeLessThanOrEqual(512)
    expect(readBack(xml)).toEqual([document])
    const strict = written([document], true)
    expect(strict.lost.map(({ pointer, id, value }) => [pointer, id, value])).toEqual([
      ['/interchange/sender', 'interchange', 'WREN'], ['/interchange/a~1b~0c=d', 'interchange', ''], ['/declaration/id', 'D014', long],
      ['/declaration/invoiceAmount/value', '109', '1'], ['/declaration/invoiceAmount/currency', '109', 'pounds'],
    ])
    expect(readBack(strict.xml)[0]?.declaration).toEqual({ functionCode: '9', additionalInformation: [{ statementCode: 'GEN45' }] })
  })

  it('loses what the dictionary does not know, and says so', () => {
    expect(written([declared({ invented: { deeper: 'x' } })]).lost).toEqual([{ pointer: '/declaration/invented/deeper', id: '', value: 'x', reason: 'The dictionary has no such element' }])
  })

  it('leaves statements that only look like carried ones as they are', () => {
    for (const statementDescription of ['/declaration/__proto__/polluted=1', '/declaration/amendment/5/changeReasonCode=1', '/response/id=1', '/declaration', '/nothing=1', 'no pointer', '/declaration/id=\\q', '/interchange/__proto__=1', '/declaration/acceptanceDateTime/format=203']) {
      const document = declared({ additionalInformation: [{ statementCode: 'D014', statementDescription, statementTypeCode: 'CH1' }] })
      expect(readBack(written([document]).xml)).toEqual([document])
    }
  })

  it('puts several messages into one root, and a declaration back into its response', () => {
    const response = { version: dictionaryVersion, metaData: { ...metaData, wcoTypeName: 'RES' }, response: { functionCode: '07', functionalReferenceId: 'r1', declaration: { id: 'm1' } } }
    const after = { ...declared({ id: 'm1' }), metaData: response.metaData, interchange: { withinResponse: 'r1' } }
    const { xml } = written([declared({ id: '1' }), response, after, declared({ id: '2' })])
    expect(xml.match(/<md:MetaData/g)).toHaveLength(3)
    expect(readBack(xml)).toEqual([declared({ id: '1' }), response, after, declared({ id: '2' })])
    expect(written([]).xml).toBe('')
  })

  it('says of a document without a root that there is nothing to write', () => {
    expect(written([{ version: dictionaryVersion }])).toMatchObject({ xml: '', findings: [{ code: 'wco-xml-nothing-to-write', severity: 'fatal' }] })
  })
})

/** Values of every kind, many of which no schema takes. */
const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), fc.constantFrom('9', '13', '12.5', 'GB', 'x'.repeat(520), ' padded ', 'two\nlines', 'cr\r', ']]>', '&amp;', '=', '\\'))
const dates = fc.constantFrom<CanonicalValue>({ value: '20260814', format: '102' }, { value: '20260814093000Z', format: '304' }, { value: '202608140930', format: '203' }, { value: 'soon', format: '999' })

function valueOf({ place: { kind } }: XmlPlace): fc.Arbitrary<CanonicalValue> {
  if (kind === 'dateTime') return dates
  if (kind === 'amount') return fc.oneof(fc.record({ value: text }), fc.record({ value: text, currency: text }))
  if (kind === 'measure' || kind === 'quantity') return fc.oneof(fc.record({ value: text }), fc.record({ value: text, unit: text }))
  return text
}

/** Some members of a class, three levels deep. */
function classOf(place: XmlPlace, depth: number): fc.Arbitrary<CanonicalClass> {
  const members = place.inOrder.filter(({ isClass }) => !isClass || depth > 0)
  const some = fc.subarray(members, { maxLength: Math.min(4, members.length) })
  return some.chain((chosen) => fc.record(Object.fromEntries(chosen.map((below) => [below.member, memberOf(below, depth)]))))
}

function memberOf(place: XmlPlace, depth: number): fc.Arbitrary<CanonicalMember> {
  const one: fc.Arbitrary<CanonicalClass | CanonicalValue> = place.isClass ? classOf(place, depth - 1) : valueOf(place)
  return place.isList ? fc.array(one, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<CanonicalMember> : one
}

/** What is demanded and was not stated is there when it is read: the members that were stated are what has to be the same. */
function expectStated(stated: unknown, found: unknown): void {
  if (typeof stated !== 'object' || stated === null) {
    expect(found).toBe(stated)
    return
  }
  for (const [name, value] of Object.entries(stated)) expectStated(value, (found as Record<string, unknown>)[name])
}

describe('any document of the dictionary', () => {
  it.each([...xmlRoots.values()].map((root) => [root.member, root] as const))('with the root %s comes back as it was', (member, root) => {
    fc.assert(fc.property(classOf(root, 3), (value) => {
      const document = { version: dictionaryVersion, metaData, [member]: value }
      const { xml, lost } = written([document])
      if (lost.length > 0) return
      const [found] = readBack(xml)
      expectStated(document, found)
    }), { numRuns: 150 })
  })
})
