import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { numberOf, omit, sampleEntry, sampleItem, sampleSummary } from '@customhouse/checks/sample-declarations.ts'
import { decide, entriesNamed } from './decide.ts'
import type { FilingDecision } from './decide.ts'
import { sampleInput } from './sample-filings.ts'

const codes = (decision: FilingDecision): string[] => decision.findings.map(({ code }) => code)

describe('decide()', () => {
  test('accepts a whole entry summary and gives it version 00100 under trade control', () => {
    const decision = decide(sampleInput(sampleSummary()))
    expect(codes(decision)).toEqual([])
    expect(decision).toMatchObject({ accepted: true, version: '00100', entry: { summary: { control: 'trade', status: 'accepted' } } })
    expect(decision.facts.map(({ type }) => type)).toEqual(['EntrySummaryFiled'])
  })

  test('accepts a whole entry for cargo release', () => {
    const decision = decide(sampleInput(sampleEntry()))
    expect(codes(decision)).toEqual([])
    expect(decision).toMatchObject({ accepted: true, entry: { cargoRelease: { status: 'on-file', portOfEntry: '2704' } } })
    expect(decision.version).toBeUndefined()
  })

  test('creates the entry as well when a summary asks for cargo release', () => {
    const decision = decide(sampleInput(sampleSummary({ indicators: { electronicSignature: 'X', requestsCargoRelease: true }, parties: sampleEntry().parties })))
    expect(codes(decision)).toEqual([])
    expect(decision.facts.map(({ type }) => type)).toEqual(['EntryFiled', 'EntrySummaryFiled'])
    expect(decision.entry).toMatchObject({ cargoRelease: { isCertifiedFromSummary: true }, summary: { control: 'trade' } })
  })

  test('reports every finding at once, each with authority, remedy, pointer and WCO path', () => {
    const summary = omit(sampleSummary({ typeCode: '99', goodsItems: [omit(sampleItem(), 'origin')] }), 'portOfEntry', 'destinationState')
    const decision = decide(sampleInput(summary))
    expect(decision.accepted).toBe(false)
    expect(codes(decision)).toEqual(expect.arrayContaining(['B18', 'B03', '407']))
    expect(decision.findings.find(({ code }) => code === '407')?.pointer).toEqual({ declaration: '/goodsItems/0/origin', wco: '42A/67A/68A[1]/92A[1]/063' })
    for (const { authority, remedy, message } of decision.findings) expect([authority, remedy, message].every((text) => text.length > 5 && !text.endsWith('.'))).toBe(true)
  })

  test('says what the reader and a check both found only once', () => {
    const formFinding = { code: 'B04', severity: 'fatal', pointer: { declaration: '/portOfEntry' }, message: 'm', authority: 'a', remedy: 'r' } as const
    expect(codes(decide(sampleInput(sampleSummary({ portOfEntry: '9999' }), { formFindings: [formFinding] })))).toEqual(['B04'])
  })

  test('deletes the summary on file when its replacement is rejected under trade control, and says so', () => {
    const first = decide(sampleInput(sampleSummary()))
    const refile = decide(sampleInput(sampleSummary({ functionCode: 'replace', portOfEntry: '9999' }), { onFile: first.entry }))
    expect(refile.accepted).toBe(false)
    expect(codes(refile)).toContain('summary-implicitly-deleted')
    expect(refile.facts).toEqual([{ type: 'EntrySummaryDeleted', data: { entryNumber: numberOf(1), isImplicit: true } }])
    expect(refile.entry?.summary).toBeUndefined()
    expect(refile.entries).toHaveLength(1)
  })

  test('a rejected filing of another filer neither deletes nor reveals what is on file', () => {
    const first = decide(sampleInput(sampleSummary()))
    const alien = sampleSummary({ functionCode: 'replace', importerOfRecord: { number: '89-100000500' } })
    const withIt = decide(sampleInput(alien, { onFile: first.entry, filer: { organisation: 'harborline', environment: 'test' } }))
    const without = decide(sampleInput(alien, { filer: { organisation: 'harborline', environment: 'test' } }))
    expect(withIt.accepted).toBe(false)
    expect(withIt.facts).toEqual([])
    expect(withIt).toEqual(without)
  })

  test('a number lives in one environment only', () => {
    const first = decide(sampleInput(sampleSummary()))
    const production = decide(sampleInput(sampleSummary({ functionCode: 'replace' }), { onFile: first.entry, filer: { organisation: 'meridian', environment: 'production' } }))
    expect(codes(production)).toEqual(['entry-number-of-other-environment'])
    expect(production.facts).toEqual([])
  })

  test('consolidates releases that are on file and released, and they are taken from then on', () => {
    const released = [2, 3].map((sequence) => {
      const { entry } = decide(sampleInput(sampleEntry({ entryNumber: numberOf(sequence) })))
      if (entry?.cargoRelease === undefined) throw new Error('not filed')
      return { ...entry, cargoRelease: { ...entry.cargoRelease, releasedAt: '2026-08-01T00:00:00.000Z' } }
    })
    const others = new Map(released.map((entry) => [entry.entryNumber, entry]))
    const summary = sampleSummary({ releases: [numberOf(2), numberOf(3)], indicators: { electronicSignature: 'X', consolidatedSummary: 'Y' } })
    expect(entriesNamed(summary)).toEqual([numberOf(2), numberOf(3)])
    const decision = decide(sampleInput(summary, { others }))
    expect(codes(decision)).toEqual([])
    expect(decision.entries.map((entry) => entry.consolidatedUnder)).toEqual([undefined, numberOf(1), numberOf(1)])
    const taken = new Map(decision.entries.map((entry) => [entry.entryNumber, entry]))
    expect(codes(decide(sampleInput({ ...summary, entryNumber: numberOf(9) }, { others: taken })))).toEqual(['243', '243'])
    expect(codes(decide(sampleInput(summary, { others: new Map() })))).toEqual(['237', '237'])
  })

  test('decides the same filing in the same way', () => {
    const input = sampleInput(sampleSummary({ typeCode: '03' }))
    expect(decide(input)).toEqual(decide(structuredCloneOf(input)))
  })

  test('never throws on data of the right shape, whatever they say', () => {
    fc.assert(fc.property(junkDeclaration(), (declaration) => {
      const decision = decide(sampleInput(declaration))
      expect(decision.accepted).toBe(decision.findings.every(({ severity }) => severity !== 'fatal'))
      for (const { pointer } of decision.findings) expect(pointer.wco).toMatch(/^42A/)
    }), { numRuns: 400 })
  })
})

/** The same input with a declaration of its own. */
function structuredCloneOf(input: ReturnType<typeof sampleInput>): ReturnType<typeof sampleInput> {
  return { ...input, declaration: structuredClone(input.declaration) }
}

/** Declarations in which any text may be junk, any list empty or repeated, any optional datum absent. */
function junkDeclaration(): fc.Arbitrary<Declaration> {
  const bases = [sampleSummary(), sampleEntry(), sampleSummary({ indicators: { electronicSignature: 'X', requestsCargoRelease: true, consolidatedSummary: 'Y' }, releases: [numberOf(2)] }),
    sampleSummary({ typeCode: '06', foreignTradeZone: '02600A001', goodsItems: [sampleItem({ zoneStatus: { status: 'P', privilegedFiling: '2026-01-01', quantity: '5' }, additionalDeclarations: [{ type: '07', fields: {} }], licences: [{ type: '01', number: 'A' }],
      tradeRemedyCases: [{ caseNumber: 'A570067001' }], censusOverrides: [{ condition: '27A', override: '01' }], articleSet: 'X', visaNumber: '6CN000001', textileCategory: '340' })],
    correction: { indicator: 'Y', headerReasons: ['H01'], explanation: ['X'] }, reconciliation: { issueCode: '001' }, warehouse: { entryNumber: numberOf(4), port: '2704', isFinalWithdrawal: false } })]
  const functionCode = fc.constantFrom('add' as const, 'replace' as const, 'update' as const, 'cancel' as const)
  return fc.record({ base: fc.constantFrom(...bases), functionCode, seeds: fc.infiniteStream(fc.tuple(fc.nat(19), fc.string({ maxLength: 12 }))) })
    .map(({ base, functionCode: code, seeds }) => ({ ...(spoil(base, seeds) as Declaration), kind: base.kind, functionCode: code }))
}

function spoil(value: unknown, seeds: Iterator<[number, string]>): unknown {
  const [roll, text] = seeds.next().value as [number, string]
  if (typeof value === 'string') return roll === 0 ? text : roll === 1 ? '' : value
  if (Array.isArray(value)) return roll === 0 ? [] : (roll === 1 ? [...value, ...value] : value).map((one) => spoil(one, seeds))
  if (typeof value !== 'object' || value === null) return value
  const optional = new Set(['portOfEntry', 'transportMode', 'importerOfRecord', 'consignee', 'payment', 'totals', 'contact', 'origin', 'countryOfExport', 'exportation', 'duty', 'identifier', 'name', 'charges', 'zoneStatus'])
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (roll === 2 && optional.has(key) ? [] : [[key, spoil(inner, seeds)]])))
}
