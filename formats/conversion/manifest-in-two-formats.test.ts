import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CanonicalClass, CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { MessageFormat, WriterOptions } from '../message-format.ts'
import { edifact } from '../edifact/edifact.ts'
import { x12 } from '../x12/x12.ts'

const preparedAt = new Date('2026-11-22T09:30:00Z')

function documentOf(format: MessageFormat, bytes: Uint8Array): CanonicalDocument {
  const reader = format.createReader()
  for (const part of [...reader.push(bytes), ...reader.end()]) if (part.kind === 'document') return part.document
  throw new RangeError('No document was read')
}

function written(format: MessageFormat, document: CanonicalDocument, options: WriterOptions): { readonly document: CanonicalDocument; readonly lost: readonly string[]; readonly reasons: readonly string[] } {
  const writer = format.createWriter(options)
  const parts = [writer.add(document), writer.end()]
  const lost = parts.flatMap((part) => part.lost)
  return { document: documentOf(format, Buffer.concat(parts.map(({ bytes }) => bytes))), lost: lost.map(({ pointer }) => pointer), reasons: lost.map(({ reason }) => reason) }
}

/** Leaves by pointer: values with their unit, currency or format in the value. */
function leavesOf(value: unknown, pointer = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[pointer, value]])
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(Object.entries(value).flatMap(([name, below]) => [...leavesOf(below, `${pointer}/${name}`)]))
}

function leavesOfReport({ conveyanceReport }: CanonicalDocument): Map<string, string> {
  return leavesOf({ conveyanceReport })
}

/** A manifest of what 309 and CUSCAR both have places for. */
const consignment: CanonicalClass = {
  transportContractDocument: [{ id: 'WLOG778201', typeCode: '714' }],
  unloadingLocation: { id: 'USLAX' },
  loadingLocation: { id: 'NLRTM' },
  totalPackageQuantity: { value: '340' },
  grossMassMeasure: { value: '8120.5', unit: 'KGM' },
  grossVolumeMeasure: { value: '21.4', unit: 'MTQ' },
  consignor: { name: 'Waterlelie Keramiek BV', address: { line: 'Kanaalweg 12', cityName: 'Utrecht', postcodeId: '3526KL', countryCode: 'NL' } },
  consignee: { name: 'Prairie Tile Supply LLC', address: { line: '880 Orchard Street', cityName: 'Aurora', countrySubDivisionCode: 'IL', postcodeId: '60506', countryCode: 'US' } },
  notifyParty: [{ name: 'Lakeshore Brokers Inc' }],
  consignmentItem: [{
    commodity: { description: 'Ceramic floor tiles', valueAmount: { value: '41200', currency: 'USD' }, classification: [{ id: '690721' }] },
    goodsMeasure: { grossMassMeasure: { value: '8120.5', unit: 'KGM' } },
    packaging: [{ quantityQuantity: { value: '340' }, typeCode: 'CT', marksNumbersId: 'PTS AURORA' }],
    origin: { countryCode: 'NL' },
  }],
}
const manifest: CanonicalDocument = { version: '3.6.1', conveyanceReport: {
  functionCode: '9', id: '000481',
  borderTransportMeans: { name: 'NORTHERN HERON', id: '9811000', registrationNationalityCode: 'NL', modeCode: '1', journeyId: '048E' },
  consignmentQuantity: { value: '1' },
  consignment: [consignment],
} }

describe('a manifest in X12 309 and in CUSCAR', () => {
  const asX12 = written(x12, manifest, { preparedAt, message: '309' })
  const asEdifact = written(edifact, manifest, { preparedAt, message: 'CUSCAR' })

  it.each([['309', asX12], ['CUSCAR', asEdifact]])('comes back from %s with the same values, but for what is reported as lost', (_, { document, lost }) => {
    const [stated, read] = [leavesOfReport(manifest), leavesOfReport(document)]
    const changed = [...stated].filter(([pointer, value]) => read.get(pointer) !== value && !lost.some((each) => pointer.startsWith(each)))
    expect(changed).toEqual([])
  })

  it('says the same in both, where both say it', () => {
    const [one, other] = [leavesOfReport(asX12.document), leavesOfReport(asEdifact.document)]
    expect([...leavesOfReport(manifest).keys()].filter((pointer) => one.has(pointer) && other.has(pointer) && one.get(pointer) !== other.get(pointer))).toEqual([])
  })

  it.each(['309-ocean-manifest', '309-truck-manifest'])('loses nothing of %s on the way to CUSCAR without telling', (name) => {
    const document = documentOf(x12, readFileSync(new URL(`../x12/vectors/${name}.x12`, import.meta.url)))
    const { document: there, lost } = written(edifact, document, { preparedAt, message: 'CUSCAR' })
    const said = [...leavesOfReport(there).values()]
    const unsaid = [...leavesOfReport(document)].filter(([pointer, value]) => !said.includes(value) && !lost.some((each) => pointer.startsWith(each)) && !pointer.endsWith('/sequenceNumeric'))
    expect(unsaid).toEqual([])
  })

  it('loses nothing of a CUSCAR on the way to 309 without telling', () => {
    const document = documentOf(edifact, readFileSync(new URL('../edifact/vectors/cuscar.edi', import.meta.url)))
    const { document: there, lost } = written(x12, document, { preparedAt, message: '309' })
    const said = [...leavesOfReport(there).values()]
    const unsaid = [...leavesOfReport(document)].filter(([pointer, value]) => !said.includes(value) && !lost.some((each) => pointer.startsWith(each)))
    expect(unsaid).toEqual([])
  })
})
