import { describe, expect, it } from 'vitest'
import type { CanonicalDocument, DateTimeValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { messageFormatNamed } from './message-formats.ts'

/** One moment in each of the ways that canonical data may state it. */
const days: readonly DateTimeValue[] = [{ value: '2026-09-14' }, { value: '20260914', format: '102' }]
const minutes: readonly DateTimeValue[] = [{ value: '2026-09-14T10:15' }, { value: '202609141015', format: '203' }]
const seconds: readonly DateTimeValue[] = [{ value: '2026-09-14T10:15:30' }, { value: '20260914101530', format: '204' }]
const zoned: readonly DateTimeValue[] = [{ value: '2026-09-14T10:15:30Z' }, { value: '20260914101530Z', format: '304' }]

function report(estimatedArrivalDateTime: DateTimeValue, modeCode: string): CanonicalDocument {
  return {
    version: dictionaryVersion,
    conveyanceReport: {
      functionCode: '9', functionalReferenceId: 'R1', carrier: { id: 'ZZSB' }, borderTransportMeans: { modeCode, id: '9400007', name: 'NORTHERN WHARF', journeyId: '18W' },
      itinerary: [{ functionCode: '60', id: 'USNYC', estimatedArrivalDateTime }],
    },
  }
}

function declaration(issueDateTime: DateTimeValue): CanonicalDocument {
  return { version: dictionaryVersion, declaration: { functionCode: '9', functionalReferenceId: 'R1', issueDateTime } }
}

function written(name: string, document: CanonicalDocument): string {
  const writer = messageFormatNamed(name)?.createWriter({ preparedAt: new Date('2026-09-14T00:00:00Z') })
  const parts = writer === undefined ? [] : [writer.add(document), writer.end()]
  const lost = parts.flatMap((part) => part.lost).filter(({ pointer }) => pointer.endsWith('DateTime'))
  return `${parts.map(({ bytes }) => new TextDecoder().decode(bytes)).join('')}${JSON.stringify(lost.map(({ pointer }) => pointer))}`
}

describe('a date or time', () => {
  it.each([
    ['x12', days, '1'], ['edifact', days, '1'], ['edifact', minutes, '1'], ['imo-fal-json', days, '1'], ['imo-fal-json', minutes, '1'], ['imo-fal-json', zoned, '1'],
    ['air-manifest-json', days, '4'], ['air-manifest-xml', seconds, '4'], ['air-manifest-json', zoned, '4'],
  ])('is written to %s alike, however a report states it', (name, values, mode) => {
    const texts = values.map((value) => written(name, report(value, mode)))
    expect(texts[0]).toMatch(/2026-?09-?14|260914/)
    expect(new Set(texts).size).toBe(1)
  })

  it.each([['wco-xml', days], ['wco-xml', zoned], ['post-json', days], ['post-json', seconds], ['post-xml', zoned]])('is written to %s alike, however a declaration states it', (name, values) => {
    const texts = values.map((value) => written(name, declaration(value)))
    expect(texts[0]).toMatch(/2026-?09-?14/)
    expect(new Set(texts).size).toBe(1)
  })
})
