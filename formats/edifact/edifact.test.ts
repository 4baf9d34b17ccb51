import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '@customhouse/vocabulary/dictionary/check-document.ts'
import type { ReadDocument, ReadPart } from '../message-format.ts'
import { combineInterchanges, edifact, EdifactReader, splitInterchange, writeControl } from './edifact.ts'

const vectors = readdirSync(join(import.meta.dirname, 'vectors')).map((name) => [name, readFileSync(join(import.meta.dirname, 'vectors', name))] as const)
const vector = (name: string): string => Buffer.from(vectors.find(([file]) => file === `${name}.edi`)?.[1] ?? []).toString('latin1')
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')

function read(bytes: Uint8Array, size = bytes.length): readonly ReadPart[] {
  const reader = edifact.createReader()
  const parts: ReadPart[] = []
  for (let from = 0; from < bytes.length; from += Math.max(size, 1)) parts.push(...reader.push(bytes.subarray(from, from + Math.max(size, 1))))
  return [...parts, ...reader.end()]
}

const documentsIn = (parts: readonly ReadPart[]): readonly ReadDocument[] => parts.filter((part) => part.kind === 'document')
const codesIn = (parts: readonly ReadPart[]): readonly string[] => parts.flatMap((part) => part.kind === 'finding' ? [part.finding.code] : part.kind === 'document' ? part.findings.map(({ code }) => code) : [])

function write(parts: readonly ReadPart[], message?: string): { readonly text: string; readonly lost: readonly string[] } {
  const writer = edifact.createWriter({ preparedAt: new Date('2026-11-07T10:10:00Z'), ...(message !== undefined && { message }) })
  const written = [...documentsIn(parts).map(({ document }) => writer.add(document)), writer.end()]
  return { text: Buffer.concat(written.map(({ bytes }) => bytes)).toString('latin1'), lost: written.flatMap(({ lost }) => lost.map(({ pointer }) => pointer)) }
}

describe('edifact', () => {
  it.each(vectors)('reads %s wholly and writes the same bytes again', (_, bytes) => {
    const parts = read(bytes)
    expect(parts.filter(({ kind }) => kind !== 'document')).toEqual([])
    expect(codesIn(parts)).toEqual([])
    expect(documentsIn(parts)).toHaveLength(1)
    expect(write(parts)).toEqual({ text: Buffer.from(bytes).toString('latin1'), lost: [] })
  })
  it.each(vectors)('recognises %s, however it is cut, and reads what the dictionary allows', (_, bytes) => {
    expect(edifact.recognises(bytes)).toBe(true)
    const whole = documentsIn(read(bytes)).map(({ document }) => document)
    for (const size of [1, 7, 64]) expect(documentsIn(read(bytes, size)).map(({ document }) => document)).toEqual(whole)
    for (const document of whole) expect(checkDocument(document).filter(({ severity }) => severity === 'fatal').map(({ message, pointer }) => [message, pointer])).toEqual([])
  })
  it('names the place of each value in the bytes', () => {
    const [paxlst] = documentsIn(read(bytesOf(vector('paxlst'))))
    expect(paxlst?.sourceOf('/conveyanceReport/person/0/familyName')).toBe('segment 16 NAD C080.3036')
    expect(paxlst?.sourceOf('/conveyanceReport/person/0/travelDocument/1/expiryDateTime/value')).toBe('segment 37 DTM C507.2380')
    expect(paxlst?.sourceOf('/conveyanceReport/itinerary/2/journeyId')).toBe('segment 11 TDT 8028')
    expect(paxlst?.sourceOf('/conveyanceReport/functionCode')).toBeUndefined()
    expect(paxlst?.sourceOf('/conveyanceReport/person/7/familyName')).toBeUndefined()
  })
  it('gives two digits of a year their century, and tells transit and legs', () => {
    const [paxlst] = documentsIn(read(bytesOf(vector('paxlst'))))
    expect(paxlst?.document.conveyanceReport).toMatchObject({
      person: [{ familyName: 'MARLOWE', birthDateTime: { value: '19870214', format: '102' }, baggageTagId: ['XA100001', 'XA100002'] }, { roleCode: 'FL', transitIndicator: 'true', familyName: "O'BRIEN", birthDateTime: { value: '20011231' }, travelDocument: [{ id: 'PX9+1', expiryDateTime: { value: '20300101' } }] }],
      itinerary: [{ id: 'LIS' }, { id: 'BOS' }, { id: 'BOS', journeyId: 'XA404' }, { id: 'CLE', journeyId: 'XA404' }],
    })
  })
  it('reads other service characters, line ends between and within segments, and text about the interchange', () => {
    const other = vector('crew').replaceAll("'", '#').replaceAll('+', '*')
    const wrapped = `HEADING\r\n.ROUTE\r\nUNA:*.? #${other.replace(/.{61}/g, '$&\r\n')}\r\n\r\nEND\r\n`
    const parts = read(bytesOf(wrapped))
    expect(codesIn(parts)).toEqual(['edifact-text-around-interchange', 'edifact-lines-wrapped', 'edifact-text-around-interchange'])
    expect(parts.flatMap((part) => (part.kind === 'finding' ? [part.finding.severity] : part.kind === 'unread' ? [part.value] : []))).toEqual(['warning', 'HEADING\r\n.ROUTE', 'information', 'warning', 'END'])
    expect(documentsIn(parts)[0]?.document.conveyanceReport).toEqual(documentsIn(read(bytesOf(vector('crew'))))[0]?.document.conveyanceReport)
    expect(codesIn(read(bytesOf(vector('crew').replaceAll("'", "'\r\n"))))).toEqual([])
  })
  it('takes characters by the syntax level', () => {
    const named = (level: string, name: Uint8Array): ReadPart[] => [...read(Buffer.concat([bytesOf(vector('crew').replace('UNOA:3', level).split('LINDQVIST')[0] ?? ''), name, bytesOf(vector('crew').split('LINDQVIST')[1] ?? '')]))]
    const familyName = (parts: readonly ReadPart[]): unknown => documentsIn(parts).map(({ document }) => document.conveyanceReport?.['person'])[0]
    expect(familyName(named('UNOC:3', Buffer.from('Åström', 'latin1')))).toMatchObject([{ familyName: 'Åström' }, {}])
    expect(familyName(named('UNOW:4', Buffer.from('Åström Łódź', 'utf8')))).toMatchObject([{ familyName: 'Åström Łódź' }, {}])
    expect(familyName(named('UNOD:3', Buffer.from([0xa3, 0xf3, 0x64, 0xbc])))).toMatchObject([{ familyName: 'Łódź' }, {}])
    expect(familyName(named('UNOE:3', Buffer.from([0xb8, 0xd2])))).toMatchObject([{ familyName: 'Ив' }, {}])
    expect(codesIn(named('UNOA:3', Buffer.from('Åström', 'latin1')))).toEqual(['edifact-character-outside-repertoire'])
    expect(codesIn(named('UNOW:4', Buffer.from([0xff, 0xfe])))).toEqual(['edifact-character-undecodable'])
    expect(codesIn(named('UNOY:4', Buffer.from('X')))).toEqual(['edifact-repertoire-unsupported'])
    expect(write(named('UNOW:4', Buffer.from('Łódź', 'utf8'))).text).toContain(Buffer.from('Łódź', 'utf8').toString('latin1'))
  })
  it.each([
    ['a wrong count of segments', 'UNT+22', 'UNT+21', ['edifact-segment-count-wrong']],
    ['another message reference', '+CRW001\'UNZ', '+CRW002\'UNZ', ['edifact-message-reference-wrong']],
    ['a wrong count of messages', 'UNZ+1', 'UNZ+2', ['edifact-interchange-count-wrong']],
    ['another interchange reference', 'UNZ+1+26110400002', 'UNZ+1+X', ['edifact-interchange-reference-wrong']],
    ['no trailer', /UNZ.*$/, '', ['edifact-interchange-truncated']],
    ['a truncated segment', /LOC\+87[^]*$/, 'LOC+87', ['edifact-segment-truncated', 'edifact-interchange-truncated']],
    ['an unknown message', 'PAXLST', 'ORDERS', ['edifact-message-unknown']],
    ['an unknown segment', "ATT+2++F'", "ATT+2++F'XXX+1'", ['edifact-segment-count-wrong', 'edifact-segment-unknown']],
    ['a total that is wrong', 'CNT+41:2', 'CNT+41:3', ['edifact-control-total-wrong']],
    ['a date that is none', '329:790903', '329:79090X', ['edifact-date-invalid']],
    ['a second header', 'BGM', "UNB+UNOA:3+A+B+261104:0820+1'BGM", ['edifact-envelope-out-of-order']],
    ['delimiters that are the same', 'UNB', "UNA:::? 'UNB", ['edifact-service-string-invalid']],
    ['no service string', /^.*$/, 'UNB*UNOA:3*A*B*261104:0820*1#', ['edifact-service-string-missing']],
  ])('finds %s', (...[, from, to, codes]) => {
    expect(codesIn(read(bytesOf(vector('crew').replace(from, to))))).toEqual(codes)
  })
  it('refuses a message for what is missing, however much else is wrong with it', () => {
    const long = `FTX+BAG+++${'X'.repeat(600)}'`.repeat(1_200)
    const [document] = documentsIn(read(bytesOf(vector('crew').replace("TDT+20+XA402+++XA'", '').replace("ATT+2++F'", `ATT+2++F'${long}`).replace('UNT+22', 'UNT+1221'))))
    expect(document?.findings.map(({ code }) => code)).toContain('edifact-segment-missing')
  })
  it('passes over a message that it does not know, and reads the others', () => {
    const text = vector('crew')
    const message = text.slice(text.indexOf('UNH'), text.indexOf('UNZ'))
    const parts = read(bytesOf(text.replace('UNZ+1', `${message.replace('PAXLST', 'ORDERS').replaceAll('CRW001', 'CRW002')}UNZ+2`)))
    expect(parts.map((part) => part.kind === 'finding' ? [part.finding.code, part.finding.severity] : part.kind === 'unread' ? [part.source, part.value] : part.kind)).toEqual([
      'document', ['edifact-message-unknown', 'warning'], ['message 2 segments 1 to 22', 'ORDERS CRW002'],
    ])
  })
  it('lists units whose value is not read', () => {
    const measures = "MEA+CT++:2'MEA+CT++PCE:3'MEA+WT++KGM'"
    const parts = read(bytesOf(vector('crew').replace("ATT+2++F'", `ATT+2++F'${measures}`).replace('UNT+22', 'UNT+25')))
    expect(parts.filter((part) => part.kind === 'unread').map(({ source, value }) => [source, value])).toEqual([['segment 13 MEA C174.6314', '3'], ['segment 13 MEA C174.6411', 'PCE'], ['segment 14 MEA C174.6411', 'KGM']])
  })
  it('lists what it has no place for, with its place', () => {
    const unread = read(bytesOf(vector('crew').replace("ATT+2++F'", "ATT+3++F:110'").replace('EMP+1+CR1:110:111', 'EMP+1+CR1:999:111'))).filter((part) => part.kind === 'unread')
    expect(unread.map(({ source, value }) => [source, value])).toEqual([['segment 11 ATT', 'ATT+3++F:110'], ['segment 13 EMP C948.1131', '999']])
  })
  it('reads several interchanges in one file and writes them again', () => {
    const text = vector('crew') + vector('paxlst') + vector('cusres')
    expect(write(read(bytesOf(text))).text).toBe(text)
  })
  it('honours the repetition separator of syntax version 4', () => {
    const parts = read(bytesOf(vector('crew').replace('UNOA:3', 'UNOA:4').replace('SIGNE', 'SIG*NE')))
    expect(codesIn(parts)).toEqual(['edifact-repetition-not-allowed'])
    expect(documentsIn(read(bytesOf(vector('crew').replace('UNOA:3', 'UNOA:4').replace('SIGNE', 'SIG?*NE'))))[0]?.document.conveyanceReport?.['person']).toMatchObject([{ givenName: 'SIG*NE' }, {}])
  })
})

describe('conversion', () => {
  it('carries a report into another message and tells what is lost', () => {
    const { text, lost } = write(read(bytesOf(vector('cuscar'))), 'CUSREP')
    expect(text).toContain("CUSREP:D:16B:UN'")
    expect(lost).toContain('/conveyanceReport/consignment/0/consignor/name')
    expect(edifact.createWriter({ preparedAt: new Date(0), message: 'CUSDEC' }).add({ version: '3.6.1', response: {} }).findings.map(({ code }) => code)).toEqual(['edifact-message-not-suitable'])
  })
  it('supplies an envelope and reports it', () => {
    const written = edifact.createWriter({ preparedAt: new Date('2026-11-07T10:10:00Z') }).add({ version: '3.6.1', declaration: { functionCode: '9' } })
    expect(Buffer.from(written.bytes).toString()).toBe("UNB+UNOA:3+SENDER+RECIPIENT+261107:1010+1'\nUNH+1+CUSDEC:D:16B:UN'\nBGM+929++9'\nUNS+D'\nUNS+S'\nUNT+5+1'\n")
    expect(written.defaulted.map(({ target }) => target)).toEqual(['UNB S002.0004', 'UNB S003.0010', 'UNB S004.0017', 'UNB S004.0019', 'UNB 0020', 'BGM C002.1001'])
  })
})

describe('splitInterchange(), combineInterchanges()', () => {
  it('divide an interchange into its messages and put them together again', () => {
    const second = vector('paxlst').replaceAll('PAX001', 'PAX002')
    const combined = combineInterchanges([bytesOf(vector('paxlst')), bytesOf(second)])
    const [one = new Uint8Array()] = combined.interchanges
    expect(codesIn(read(one))).toEqual([])
    expect(documentsIn(read(one))).toHaveLength(2)
    expect(splitInterchange(one).interchanges.map((bytes) => Buffer.from(bytes).toString('latin1'))).toEqual([vector('paxlst'), second])
  })
  it('refuse what is truncated', () => {
    expect(splitInterchange(bytesOf(vector('crew').slice(0, 300)))).toMatchObject({ interchanges: [], findings: [{ code: 'edifact-interchange-truncated' }] })
  })
})

describe('writeControl()', () => {
  const answer = (text: string): string => {
    const reader = new EdifactReader({ keepsReports: true })
    reader.push(bytesOf(text))
    reader.end()
    const [report] = reader.reports
    return report === undefined ? '' : Buffer.from(writeControl(report, { preparedAt: new Date('2026-11-04T08:16:00Z'), reference: 'CU0009' })).toString('latin1')
  }
  it('acknowledges what can be read', () => {
    expect(answer(vector('crew'))).toBe("UNB+UNOA:3+BORDERAGENCY:ZZ+ALBAIR:ZZ+261104:0816+CU0009'UNH+1+CONTRL:4:1:UN'UCI+26110400002+ALBAIR:ZZ+BORDERAGENCY:ZZ+7'UCM+CRW001+PAXLST:D:02B:UN:IATA+7'UNT+4+1'UNZ+1+CU0009'")
  })
  it('points to elements in error by their position', () => {
    expect(answer(vector('crew').replace('329:790903', '329:79090X').replace('UNT+22', 'UNT+21'))).toContain("+4+29+UNT'UCS+12'UCD+12+2:2'UNT")
  })
  it('rejects a message with wrong counts, and an interchange that is truncated', () => {
    expect(answer(vector('crew').replace('UNT+22', 'UNT+20'))).toContain("UCM+CRW001+PAXLST:D:02B:UN:IATA+4+29+UNT'")
    expect(answer(vector('crew').replace(/UNZ.*$/, ''))).toContain("UCI+26110400002+ALBAIR:ZZ+BORDERAGENCY:ZZ+4+18+UNZ'UNT")
  })
})

describe('hostile input', () => {
  it('never makes the reader throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (bytes, size) => { read(bytes, size) }), { numRuns: 200 })
    const all = vectors.map(([, bytes]) => bytes)
    fc.assert(fc.property(fc.constantFrom(...all), fc.nat(), fc.nat(255), fc.integer({ min: 1, max: 200 }), (...[bytes, at, value, size]) => {
      const changed = Uint8Array.from(bytes)
      changed[at % changed.length] = value
      const parts = read(changed, size)
      expect(parts.length).toBeGreaterThan(0)
      for (const part of documentsIn(parts)) write([part])
      expect(codesIn(parts)).toEqual(codesIn(read(changed)))
    }), { numRuns: 300 })
  })
  it('refuses a segment without an end, however it comes', () => {
    const endless = bytesOf(`${vector('crew').split('BGM')[0] ?? ''}FTX+AAI+++${'A'.repeat(200_000)}`)
    expect(codesIn(read(endless))).toEqual(['edifact-segment-too-long'])
    expect(codesIn(read(endless, 13))).toEqual(['edifact-segment-too-long'])
    expect(codesIn(read(bytesOf('A'.repeat(100_000)), 1_000))).toEqual(['edifact-interchange-missing'])
  })
  it('reads a release character at the end of a piece', () => {
    const text = vector('paxlst')
    const at = text.indexOf('O?') + 2
    const reader = edifact.createReader()
    const parts = [...reader.push(bytesOf(text.slice(0, at))), ...reader.push(bytesOf(text.slice(at))), ...reader.end()]
    expect(codesIn(parts)).toEqual([])
    expect(documentsIn(parts)).toHaveLength(1)
  })
  it('keeps no more than a message', () => {
    const reader = edifact.createReader()
    const [head = '', body = ''] = vector('crew').split(/(?=UNH)/)
    reader.push(bytesOf(head))
    const message = bytesOf(body.slice(0, body.indexOf('UNZ')))
    let documents = 0
    for (let count = 0; count < 2_000; count += 1) documents += documentsIn(reader.push(message)).length
    expect(documents).toBe(2_000)
  })
})
