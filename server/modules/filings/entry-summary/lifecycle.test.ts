import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { numberOf, omit, sampleSummary } from '@customhouse/checks/sample-declarations.ts'
import { decide } from '../decide.ts'
import type { FilingDecision } from '../decide.ts'
import { entryAfter } from '../entry-on-file.ts'
import type { EntryOnFile } from '../entry-on-file.ts'
import type { EntryFact } from '../events.ts'
import { sampleInput } from '../sample-filings.ts'
import type { SummaryOnFile } from './summary-on-file.ts'
import { formatVersion } from './version-number.ts'

const entryNumber = numberOf(1)
const occasion = { organisation: 'meridian', environment: 'test', at: '2026-08-04T00:00:00.000Z' } as const
const codes = (decision: FilingDecision): string[] => decision.findings.map(({ code }) => code)

function file(onFile: EntryOnFile | undefined, changes: Partial<Declaration> = {}, without: readonly (keyof Declaration)[] = []): FilingDecision {
  const declaration = { ...sampleSummary(changes) }
  for (const key of without) Reflect.deleteProperty(declaration, key)
  return decide(sampleInput(declaration, { onFile }))
}

function after(entry: EntryOnFile | undefined, ...facts: EntryFact['type'][]): EntryOnFile | undefined {
  const data = { entryNumber, on: '2027-06-01', isUnderReview: true }
  return facts.reduce<EntryOnFile | undefined>((before, type) => entryAfter(before, { type, data } as unknown as EntryFact, occasion), entry)
}

const deletion = sampleSummary({ functionCode: 'cancel', goodsItems: [], bonds: [] })
const bareDeletion = (): Declaration => omit(deletion, 'importerOfRecord', 'payment', 'totals')
const correction = (changes: Partial<Declaration> = {}): Declaration =>
  omit(sampleSummary({ functionCode: 'replace', correction: { indicator: 'Y', headerReasons: ['H99'], explanation: ['VALUE CORRECTED'] }, ...changes }), 'payment')

describe('the lifecycle of an entry summary', () => {
  const filed = file(undefined).entry

  test('a replacement under trade control keeps version 00100', () => {
    expect(file(filed, { functionCode: 'replace' })).toMatchObject({ accepted: true, version: '00100', facts: [{ type: 'EntrySummaryReplaced' }] })
  })

  test('an addition of one on file must repeat the broker reference; a replacement need not', () => {
    expect(codes(file(filed, { functionalReference: 'OTHER' }))).toContain('B35')
    expect(file(filed, { functionalReference: 'OTHER', functionCode: 'replace' }).accepted).toBe(true)
  })

  test('off statement and replaced is a new major version; a customs modification a minor one', () => {
    const off = after(filed, 'EntrySummaryScheduled', 'EntrySummaryTakenOffStatement')
    expect(file(off, { functionCode: 'replace' }).version).toBe('00200')
    expect(formatVersion(after(file(off, { functionCode: 'replace' }).entry, 'EntrySummaryModifiedByCustoms')?.summary?.version ?? { major: 0, minor: 0 })).toBe('00201')
  })

  test('under CBP control it can be neither replaced nor deleted, until CBP returns it', () => {
    const controlled = after(filed, 'EntrySummaryScheduled', 'EntrySummaryPaid')
    expect(codes(file(controlled, { functionCode: 'replace' }))).toEqual(['B29'])
    expect(codes(decide(sampleInput(bareDeletion(), { onFile: controlled })))).toEqual(['B29'])
    const returned = after(controlled, 'EntrySummaryRejectedByCustoms')
    expect(codes(file(returned, { functionCode: 'replace' }))).toEqual(['217'])
    expect(file(returned, { functionCode: 'replace' }, ['payment'])).toMatchObject({ accepted: true, version: '00200' })
  })

  test('a rejected re-file under CBP control leaves the summary intact', () => {
    const controlled = after(filed, 'EntrySummaryPaid')
    const refile = file(controlled, { functionCode: 'replace', portOfEntry: '9999' })
    expect(refile).toMatchObject({ accepted: false, facts: [], entry: controlled })
  })

  test('a deletion under trade control removes it, and its number may be filed again', () => {
    const deleted = decide(sampleInput(bareDeletion(), { onFile: filed }))
    expect(deleted).toMatchObject({ accepted: true, facts: [{ type: 'EntrySummaryDeleted', data: { isImplicit: false } }] })
    expect(deleted.entry?.summary).toBeUndefined()
    expect(file(deleted.entry).version).toBe('00100')
    expect(codes(decide(sampleInput(bareDeletion())))).toEqual(['B25'])
    expect(codes(decide(sampleInput(deletion, { onFile: filed })))).toContain('B24')
  })

  test('a post summary correction needs a paid, accepted summary, more than 15 days before liquidation', () => {
    const correct = (entry: EntryOnFile | undefined, changes: Partial<Declaration> = {}): string[] => codes(decide(sampleInput(correction(changes), { onFile: entry })))
    expect(correct(undefined)).toEqual(['B42'])
    expect(correct(filed)).toEqual(['B45'])
    expect(correct(after(filed, 'EntrySummaryScheduled'))).toEqual(['B47'])
    const paid = after(filed, 'EntrySummaryPaid')
    expect(correct(paid)).toEqual([])
    expect(correct(after(paid, 'EntrySummaryPutUnderReview'))).toEqual(['B59'])
    expect(correct(after(paid, 'EntrySummaryRejectedByCustoms'))).toEqual(['B46'])
    expect(correct(paid, { portOfEntry: '1001' })).toEqual(['B44'])
    expect(correct(paid, { typeCode: '52' })).toContain('282')
    expect(correct(paid, { correction: { indicator: 'Y', headerReasons: ['H02'], explanation: ['X'] } })).toContain('281')
    const soon = entryAfter(paid, { type: 'EntrySummaryLiquidationScheduled', data: { entryNumber, on: '2026-08-18' } }, occasion)
    expect(correct(soon)).toEqual(['B51'])
    expect(correct(entryAfter(paid, { type: 'EntrySummaryLiquidationScheduled', data: { entryNumber, on: '2026-08-01' } }, occasion))).toEqual(['B50'])
    const corrected = decide(sampleInput(correction(), { onFile: paid })).entry
    expect(codes(file(after(corrected, 'EntrySummaryRejectedByCustoms'), { functionCode: 'replace' }))).toContain('B54')
  })

  test('any run of filings and customs acts keeps the invariants of control, status and version', () => {
    const customsActs = ['EntrySummaryScheduled', 'EntrySummaryTakenOffStatement', 'EntrySummaryTakenUnderControl', 'EntrySummaryRejectedByCustoms', 'EntrySummaryModifiedByCustoms', 'EntrySummaryPaid', 'EntrySummaryCancelledByCustoms'] as const
    const filings = { add: sampleSummary(), replace: sampleSummary({ functionCode: 'replace' }), bad: sampleSummary({ functionCode: 'replace', portOfEntry: '9999' }), delete: bareDeletion(), correct: correction() }
    const step = fc.oneof(fc.constantFrom(...customsActs), fc.constantFrom('add', 'replace', 'bad', 'delete', 'correct'))
    fc.assert(fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      let entry: EntryOnFile | undefined
      for (const one of steps) {
        const before = entry?.summary
        if (one in filings) {
          const decision = decide(sampleInput(filings[one as keyof typeof filings], { onFile: entry }))
          entry = decision.entry
          if (before !== undefined) holdsAfterFiling({ one, before, now: entry?.summary, accepted: decision.accepted })
        } else if (entry !== undefined) entry = after(entry, one as EntryFact['type'])
        if (before !== undefined) holdsAfterAct(before, entry?.summary)
      }
    }), { numRuns: 300 })
  })
})

const orderOf = ({ version }: SummaryOnFile): number => version.major * 100 + version.minor

function holdsAfterAct(before: SummaryOnFile, now: SummaryOnFile | undefined): void {
  if (before.status === 'cancelled') expect(now).toEqual(before)
  if (now === undefined) return
  expect(orderOf(now)).toBeGreaterThanOrEqual(orderOf(before))
  if (before.isPaid) expect([now.isPaid, now.control]).not.toEqual([true, 'trade'])
}

function holdsAfterFiling({ one, before, now, accepted }: { one: string; before: SummaryOnFile; now: SummaryOnFile | undefined; accepted: boolean }): void {
  if (one === 'bad' && before.control === 'trade') expect(now).toBeUndefined()
  if (before.control !== 'trade' && !accepted) expect(now).toEqual(before)
  if (one === 'delete' && accepted) expect(before.control).toBe('trade')
}
