import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CanonicalClass, CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { MessageFormat } from '../message-format.ts'
import { x12 } from '../x12/x12.ts'
import { edifact } from './edifact.ts'

const preparedAt = new Date('2026-11-07T10:10:00Z')
const sample = readFileSync(fileURLToPath(new URL('../../samples/x12/309-manifest.x12', import.meta.url)))

function documentIn(format: MessageFormat, bytes: Uint8Array): CanonicalDocument {
  const reader = format.createReader()
  const [document] = [...reader.push(bytes), ...reader.end()].flatMap((part) => part.kind === 'document' ? [part.document] : [])
  return document ?? { version: '' }
}

function write(format: MessageFormat, document: CanonicalDocument) {
  const writer = format.createWriter({ preparedAt })
  const parts = [writer.add(document), writer.end()]
  return { bytes: Buffer.concat(parts.map(({ bytes }) => bytes)), lost: parts.flatMap(({ lost }) => lost.map(({ pointer }) => pointer)), defaulted: parts.flatMap(({ defaulted }) => defaulted.map(({ target }) => target)) }
}

/** Whatever is left of a document without what stands at some pointers. */
function without(value: unknown, gone: ReadonlySet<string>, at = ''): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item, index) => without(item, gone, `${at}/${String(index)}`))
  return Object.fromEntries(Object.entries(value).flatMap(([member, below]) => gone.has(`${at}/${member}`) ? [] : [[member, without(below, gone, `${at}/${member}`)]]))
}

const reportOf = (consignment: readonly CanonicalClass[], transportEquipment: readonly CanonicalClass[] = []): CanonicalDocument => ({
  version: '3.6.1', conveyanceReport: { typeCode: '785', functionCode: '9', ...(transportEquipment.length > 0 && { transportEquipment }), consignment },
})

describe('CUSCAR', () => {
  it('carries the containers, seals, bills and issuers of a 309 there and back', () => {
    const original = documentIn(x12, sample)
    const cargo = write(edifact, original)
    expect(cargo.bytes.toString()).toMatch(/BGM\+785\+.*LOC\+11\+2704'.*EQD\+CN\+ZZSU1000016\+4510\+\+\+5'\s*SEL\+TL88101'.*NAD\+MS\+ZZSB'/s)
    expect(cargo.defaulted).toEqual(['BGM C002.1001', 'LOC 3227'])
    const back = write(x12, documentIn(edifact, cargo.bytes))
    expect(back.lost).toEqual(['/conveyanceReport/typeCode', '/conveyanceReport/itinerary/0/functionCode'])
    const told = new Set(cargo.lost)
    expect([...told].every((pointer) => /typeCode$|functionalReferenceId$|itinerary\/0\/(consignmentQuantity|goodsLocationId)$|identificationTypeCode$/i.test(pointer))).toBe(true)
    expect(documentIn(x12, back.bytes).conveyanceReport).toMatchObject(without(original.conveyanceReport, told, '/conveyanceReport') as object)
  })

  it('lists a container of several consignments once, and gives it to each of them again', () => {
    const container = { id: 'ZZSU1000016', typeCode: 'CN', seal: [{ id: 'S1' }, { id: 'S2' }] }
    const consignment = ['1', '2'].map((sequenceNumeric) => ({ sequenceNumeric, transportEquipment: [{ ...container, seal: [...container.seal] }], consignmentItem: [{ sequenceNumeric: '1', transportEquipment: [{ id: container.id }] }] }))
    const { bytes, lost } = write(edifact, reportOf(consignment))
    expect([lost, bytes.toString().split('EQD+').length]).toEqual([[], 2])
    expect(documentIn(edifact, bytes).conveyanceReport).toMatchObject({ consignment })
  })

  it('tells what else is said of a container that is listed already', () => {
    const item = [{ transportEquipment: [{ id: 'A1' }] }]
    expect(write(edifact, reportOf([{ transportEquipment: [{ id: 'A1', fullnessCode: '5' }], consignmentItem: item }, { transportEquipment: [{ id: 'A1', fullnessCode: '4' }], consignmentItem: item }])).lost)
      .toEqual(['/conveyanceReport/consignment/1/transportEquipment/0/fullnessCode'])
  })

  it('keeps equipment with its consignment, and what no goods are in with the report', () => {
    const id = fc.stringMatching(/^[A-Z]{4}\d{7}$/)
    fc.assert(fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 6 }), fc.boolean(), ([first = '', ...ids], isNamed) => {
      const consignment = ids.map((one, index) => ({ sequenceNumeric: String(index + 1), transportEquipment: [{ id: one, typeCode: 'CN' }], consignmentItem: [isNamed ? { transportEquipment: [{ id: one }] } : { sequenceNumeric: '1' }] }))
      const document = reportOf(consignment, [{ id: first, typeCode: 'CN' }])
      const { bytes, lost } = write(edifact, document)
      expect(lost).toEqual([])
      expect(documentIn(edifact, bytes).conveyanceReport).toMatchObject(document.conveyanceReport ?? {})
    }), { numRuns: 50 })
  })
})
