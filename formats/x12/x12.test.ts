import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '@customhouse/vocabulary/dictionary/check-document.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { ReadDocument, ReadPart } from '../message-format.ts'
import { acknowledgeGroup } from './acknowledge-group.ts'
import { combineInterchanges, splitInterchange } from './interchange-parts.ts'
import { createX12Reader, type GroupReceipt } from './x12-reader.ts'
import { createX12Writer } from './x12-writer.ts'
import { x12 } from './x12.ts'

const folder = join(import.meta.dirname, 'vectors')
const names = readdirSync(folder)
const vector = (name: string) => readFileSync(join(folder, name), 'utf8').replaceAll('~\n', '~')
const encoded = (text: string) => new TextEncoder().encode(text)
const preparedAt = new Date('2026-11-22T09:30:00Z')

function read(text: string | Uint8Array, size = 4096): ReadPart[] {
  const reader = createX12Reader()
  const bytes = typeof text === 'string' ? encoded(text) : text
  const parts: ReadPart[] = []
  for (let at = 0; at < bytes.length; at += size) parts.push(...reader.push(bytes.subarray(at, at + size)))
  return [...parts, ...reader.end()]
}

const documentsOf = (parts: readonly ReadPart[]) => parts.filter((part): part is ReadDocument => part.kind === 'document')
const codesOf = (parts: readonly ReadPart[]) => parts.flatMap((part) => (part.kind === 'document' ? part.findings.map(({ code }) => code) : part.kind === 'finding' ? [part.finding.code] : []))

function write(documents: readonly CanonicalDocument[], message?: string) {
  const writer = createX12Writer({ preparedAt, ...(message !== undefined && { message }) })
  const parts = [...documents.map((document) => writer.add(document)), writer.end()]
  return { text: parts.map(({ bytes }) => new TextDecoder().decode(bytes)).join(''), lost: parts.flatMap(({ lost }) => lost), defaulted: parts.flatMap(({ defaulted }) => defaulted), findings: parts.flatMap(({ findings }) => findings) }
}

describe('x12', () => {
  it.each(names)('reads %s without findings and writes the same bytes', (name) => {
    const parts = read(vector(name))
    expect(parts.filter(({ kind }) => kind !== 'document')).toEqual([])
    expect(codesOf(parts)).toEqual([])
    const written = write(documentsOf(parts).map(({ document }) => document))
    expect(written).toEqual({ text: vector(name), lost: [], defaulted: [], findings: [] })
  })

  it.each(names)('reads %s into what the dictionary knows', (name) => {
    for (const { document } of documentsOf(read(vector(name)))) expect(checkDocument(document).filter(({ severity }) => severity === 'fatal')).toEqual([])
  })

  it.each(names)('reads %s alike in pieces of any size, with line breaks and other delimiters', (name) => {
    const whole = documentsOf(read(vector(name))).map(({ document }) => document)
    for (const size of [1, 7, 105, 106, 107]) expect(documentsOf(read(vector(name), size)).map(({ document }) => document)).toEqual(whole)
    const other = vector(name).replaceAll('*', '\u001d').replaceAll('~', '\u001e\r\n').replaceAll('>', '\u001f')
    const without = (document: CanonicalDocument) => ({ ...document, interchange: { ...document.interchange, serviceCharacters: '' } })
    expect(documentsOf(read(other)).map(({ document }) => without(document))).toEqual(whole.map(without))
  })

  it('reads what a manifest says', () => {
    const [first] = documentsOf(read(vector('309-ocean-manifest.x12')))
    const report = first?.document.conveyanceReport as Record<string, never>
    expect(report).toMatchObject({ functionCode: '9', carrier: { id: 'HRNL' }, borderTransportMeans: { name: 'NORTHERN HERON', modeCode: '1' } })
    expect(report.consignment).toMatchObject([
      { sequenceNumeric: '1', transportContractDocument: [{ id: 'HRNL00012345', issuerId: 'HRNL' }], grossMassMeasure: { value: '8120.5', unit: 'KGM' }, consignor: { address: { cityName: 'Utrecht' } }, party: [{ roleCode: 'CB' }] },
      { transportContractDocument: [{ id: 'WLOG778201', typeCode: '714' }, { id: 'HRNL00012346', typeCode: '704' }], consignmentItem: [{ commodity: { dangerousGoods: [{ undgId: '1263', flashpointMeasure: { value: '23', unit: 'CEL' } }] } }] },
    ])
  })

  it('tells where values stood', () => {
    const [first] = documentsOf(read(vector('309-ocean-manifest.x12'), 50))
    expect(first?.sourceOf('/conveyanceReport/consignment/0/loadingLocation/id')).toBe('segment 7 M11-02')
    expect(first?.sourceOf('/conveyanceReport/consignment/0/consignor')).toBe('segment 10 N1-02')
    expect(first?.sourceOf('/interchange/reference')).toBe('ISA-13')
    expect(first?.sourceOf('/conveyanceReport/functionCode')).toBeUndefined()
    expect(first?.sourceOf('/nothing/at/all')).toBeUndefined()
  })

  it('points from each status to its bill', () => {
    const [first] = documentsOf(read(vector('350-status.x12')))
    expect(first?.document.response).toMatchObject({
      status: [{ nameCode: '1C', effectiveDateTime: { value: '202611300702', format: '203' }, pointer: [{ sequenceNumeric: '1', documentSectionCode: '28A' }] }, { nameCode: '1J' }],
      declaration: { consignment: [{ sequenceNumeric: '1', previousDocument: [{ id: '12345678907' }] }, { sequenceNumeric: '2' }] },
    })
  })

  it('knows interchanges by their beginning', () => {
    expect(x12.recognises(encoded(vector('353-events.x12')))).toBe(true)
    expect(x12.recognises(encoded('UNA:+.? \'UNB+'))).toBe(false)
    expect(x12.recognises(new Uint8Array())).toBe(false)
  })
})

describe('createX12Reader()', () => {
  const manifest = vector('309-ocean-manifest.x12')

  it.each([
    ['', 'x12-no-interchange'], ['hello', 'x12-no-interchange'], ['ISA*00', 'x12-no-interchange'], [manifest.slice(0, 900), 'x12-truncated'], [manifest.slice(0, -5), 'x12-truncated'],
    [manifest.replace('IEA*1*000000101', 'IEA*1*000000102'), 'x12-interchange-number'], [manifest.replace('IEA*1', 'IEA*2'), 'x12-group-count'], [manifest.replace('GE*1*4', 'GE*2*4'), 'x12-set-count'],
    [manifest.replace('GE*1*4', 'GE*1*5'), 'x12-group-number'], [manifest.replace(/SE\*\d+/, 'SE*3'), 'x12-segment-count'], [manifest.replace(/~SE\*(\d+)\*0001/, '~SE*$1*0002'), 'x12-set-number'],
    [manifest.replace('~GS', '~N1*SH*X~GS'), 'x12-structure'], [manifest.replace('*T*>~', '*T**~'), 'x12-delimiters'], [`${manifest.slice(0, 106)}${'A'.repeat(70_000)}`, 'x12-segment-too-long'],
    [manifest.replace('~P4*2704', '~ZZ9*1~P4*2704'), 'x12-segment-unknown'], [manifest.replace('~P4*2704', '~AK1*SO*1~P4*2704'), 'x12-segment-not-in-set'], [manifest.replace('~P4*2704', '~H2*XX~P4*2704'), 'x12-segment-order'],
    [manifest.replace(/~M10[^~]*/, ''), 'x12-segment-missing'], [manifest.replace('*20261130*', '*20261131*'), 'x12-element-date'], [manifest.replace('*0615~', '*2515~'), 'x12-element-time'],
    [manifest.replace('*340*CTN', '*34O*CTN'), 'x12-element-character'], [manifest.replace('*CTN*8120.5*K*21.4', '**8120.5*K*21.4'), 'x12-element-missing'], [manifest.replace('HRNL00012345*', 'HRNL000123456789*'), 'x12-element-long'],
    [manifest.replace('*AQ', '').replace('GS*SO', 'GS*IO'), 'x12-group-identifier'], [manifest.replace('ST*309', 'ST*214'), 'x12-set-not-supported'],
  ])('refuses or notes what is wrong: %#', (text, code) => {
    expect(codesOf(read(text))).toContain(code)
    expect(codesOf(read(text, 1))).toContain(code)
  })

  it('lists what it has no place for, and invents nothing', () => {
    const unread = read(manifest.replace('~P4*2704', '~ZZ9*1*2~P4*2704').replace('*4510*L', '*4510*L*FF')).filter((part) => part.kind === 'unread')
    expect(unread).toMatchObject([{ source: 'segment 5', value: 'ZZ9*1*2' }, { value: 'FF' }])
    expect(unread[1]?.source).toMatch(/^segment \d+ VID-11$/)
  })

  it('bounds what it tells of a set', () => {
    const bad = manifest.replace('~P4*2704', `${'~ZZ9'.repeat(5000)}~P4*2704`)
    expect(documentsOf(read(bad))[0]?.findings.length).toBeLessThan(105)
    expect(codesOf(read(manifest.replace('~LX*1~', `~LX*1${'*'.repeat(100_000)}~`)))).toContain('x12-segment-too-long')
    expect(codesOf(read(manifest.replace('~LX*1~', `~LX*1${'*9'.repeat(20_000)}~`)))).toContain('x12-too-many-elements')
  })

  it('crashes on no bytes, whole or cut anywhere', () => {
    const source = encoded(vector('mixed-sets.x12'))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(codesOf(read(bytes)).length).toBeGreaterThan(0)
      expect(() => read(new Uint8Array([...source.subarray(0, 106), ...bytes]))).not.toThrow()
    }), { numRuns: 150 })
    fc.assert(fc.property(fc.nat(source.length - 1), fc.nat(255), fc.integer({ min: 1, max: 300 }), (at, byte, size) => {
      const changed = source.slice()
      changed[at] = byte
      for (const { document, sourceOf } of documentsOf(read(changed, size))) {
        expect(() => write([document])).not.toThrow()
        expect(sourceOf('/conveyanceReport/itinerary/0/id') ?? '').not.toContain('undefined')
      }
    }), { numRuns: 300 })
  })

  it('writes what it read from changed data so that it reads the same again, where it tells of nothing lost or supplied', () => {
    const source = encoded(vector('309-ocean-manifest.x12'))
    // Whole amounts lose their zeros after the point.
    const withPlainNumbers = (document: CanonicalDocument | undefined): unknown => JSON.parse(JSON.stringify(document?.conveyanceReport ?? {}).replaceAll(/"value":"(\d*)\.0*"/g, (_, digits: string) => `"value":"${digits || '0'}"`))
    fc.assert(fc.property(fc.nat(source.length - 1), fc.constantFrom(...encoded('*~A7 .,')), (at, byte) => {
      const changed = source.slice()
      changed[at] = byte
      for (const { document, findings } of documentsOf(read(changed))) {
        if (findings.length > 0) continue
        const { text, lost, defaulted } = write([document])
        if (lost.length + defaulted.length > 0) continue
        const again = documentsOf(read(text))[0]?.document
        expect(withPlainNumbers(again)).toEqual(withPlainNumbers(document))
      }
    }), { numRuns: 200 })
  })
})

describe('acknowledgeGroup()', () => {
  const groups = (text: string) => {
    const found: GroupReceipt[] = []
    const reader = createX12Reader({ onGroup: (group) => found.push(group) })
    reader.push(encoded(text))
    reader.end()
    return found
  }

  it('accepts what has no fault', () => {
    const [group] = groups(vector('309-ocean-manifest.x12'))
    const { text } = write(group === undefined ? [] : [acknowledgeGroup(group)])
    expect(text).toContain('~AK1*SO*4~AK2*309*0001~AK5*A~AK9*A*1*1*1~')
    expect(text).toContain('CUSTOMS        *02*HRNL')
    expect(codesOf(read(text))).toEqual([])
  })

  it('says what is wrong in the codes of X12', () => {
    const text = vector('309-ocean-manifest.x12').replace('*340*CTN', '*34O*').replace(/~P4[^~]*/, '~ZZ9*1$&').replace(/SE\*\d+/, 'SE*99')
    const [group] = groups(text)
    const written = write(group === undefined ? [] : [acknowledgeGroup(group)])
    expect(written.text).toContain('~AK1*SO*4~AK2*309*0001~AK3*ZZ9*3**1~AK3*M11*6**8~AK4*3**6~AK4*4**1~AK5*R*4*5~AK9*R*1*1*0~')
    expect(written.lost).toEqual([])
    expect(codesOf(read(written.text))).toEqual([])
  })

  it('accepts nothing of a group that is rejected, and answers no acknowledgements', () => {
    const [group] = groups(vector('309-ocean-manifest.x12').replace('GE*1*4', 'GE*2*4'))
    expect(write(group === undefined ? [] : [acknowledgeGroup(group)]).text).toContain('~AK1*SO*4~AK9*R*2*1*0*5~')
    expect(groups(vector('997-acknowledgment.x12'))).toEqual([])
  })

  it('tells of a group that is cut off', () => {
    expect(groups(vector('309-ocean-manifest.x12').slice(0, 900))).toMatchObject([{ codes: ['3'], received: 1, accepted: 0 }])
  })
})

describe('splitInterchange() and combineInterchanges()', () => {
  const mixed = encoded(vector('mixed-sets.x12'))

  it('gives each transaction set an interchange of its own, and joins them again', () => {
    const split = splitInterchange(mixed, 40)
    const parts = split.ok ? split.value : []
    expect(parts.map((part) => documentsOf(read(part)).length)).toEqual([1, 1, 1, 1])
    expect(parts.flatMap((part) => codesOf(read(part)))).toEqual([])
    const combined = combineInterchanges(parts, 77)
    const whole = combined.ok ? read(combined.value) : []
    expect(codesOf(whole)).toEqual([])
    const contents = (found: readonly ReadPart[]) => documentsOf(found).map(({ document }) => document.conveyanceReport ?? document.response)
    expect(contents(whole)).toEqual(contents(read(mixed)))
  })

  it('refuses what is broken or of other partners', () => {
    expect(splitInterchange(mixed.subarray(0, 300))).toMatchObject({ ok: false, findings: [{ code: 'x12-truncated' }] })
    expect(combineInterchanges([mixed, encoded(vector('358-consist.x12'))])).toMatchObject({ ok: false, findings: [{ code: 'x12-not-combinable' }] })
    expect(combineInterchanges([])).toMatchObject({ ok: false })
  })
})

describe('createX12Writer()', () => {
  const report: CanonicalDocument = { version: '3.6.1', conveyanceReport: { functionCode: '9', crewQuantity: { value: '12' }, consignment: [{ transportContractDocument: [{ id: 'B1' }], consignor: { name: 'A*B~C' }, consignmentItem: [{ commodity: { description: 'x'.repeat(60) } }] }] } }

  it('writes documents of any origin, and tells what it lost and supplied', () => {
    const { text, lost, defaulted } = write([report])
    expect(text).toContain('~\nN1*SH*A B C~')
    expect(lost).toMatchObject([{ pointer: '/conveyanceReport/crewQuantity', id: 'CHC006', value: '12' }, { pointer: '/conveyanceReport/consignment/0/consignmentItem/0/commodity/description', id: '137' }])
    expect(defaulted.map(({ target }) => target)).toEqual(expect.arrayContaining(['ISA-06', 'M10-01', 'P4-01', 'M11-02', 'VID-01']))
    expect(codesOf(read(text)).filter((code) => code !== 'x12-element-short')).toEqual([])
  })

  it('writes the set that is asked for, where it can carry the document', () => {
    expect(write([report], '353').text).toContain('~\nST*353*')
    expect(write([report], '997').findings).toMatchObject([{ code: 'x12-wrong-message' }])
    expect(write([{ version: '3.6.1', declaration: {} }])).toMatchObject({ text: '', findings: [{ code: 'x12-no-message' }] })
  })

  it('writes no cancellation as an original report, and tells of other functions', () => {
    const withFunction = (functionCode: string) => write([{ version: '3.6.1', conveyanceReport: { functionCode, consignment: [{ transportContractDocument: [{ id: 'B1' }] }] } }])
    expect(withFunction('1')).toMatchObject({ text: '', findings: [{ code: 'x12-withdrawal' }] })
    expect(withFunction('5').lost).toMatchObject([{ pointer: '/conveyanceReport/functionCode', value: '5' }])
    expect(withFunction('9').lost).toEqual([])
  })

  it('tells what it cannot write whole', () => {
    const consignment = [{ transportEquipment: [{ id: 'ABCD12345678901234567' }], consignmentItem: [{ commodity: { valueAmount: { value: '1200.50', currency: 'USD' } } }, { commodity: { valueAmount: { value: '.00' } } }] }]
    const { text, lost } = write([{ version: '3.6.1', conveyanceReport: { functionCode: '9', consignment } }])
    expect(text).toContain('~\nN10******1200*******USD~\nN10******0~')
    expect(lost.map(({ pointer, value }) => [pointer.slice(32), value])).toEqual([['transportEquipment/0/id', 'ABCD12345678901234567'], ['consignmentItem/0/commodity/valueAmount', '1200.50']])
  })

  it('continues long texts so that they read the same', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Z][A-Z ,]{1,105}[A-Z]$/), (line) => {
      const document: CanonicalDocument = { version: '3.6.1', conveyanceReport: { functionCode: '9', consignment: [{ consignor: { name: 'AB', address: { line } } }] } }
      const again = documentsOf(read(write([document]).text))[0]?.document.conveyanceReport
      expect(again).toMatchObject({ consignment: [{ consignor: { address: { line } } }] })
    }))
  })
})
