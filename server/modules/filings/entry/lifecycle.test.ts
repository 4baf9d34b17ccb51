import { describe, expect, test } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { numberOf, omit, sampleEntry } from '@customhouse/checks/sample-declarations.ts'
import { decide } from '../decide.ts'
import type { FilingDecision, FilingInput } from '../decide.ts'
import { entryAfter } from '../entry-on-file.ts'
import type { EntryOnFile } from '../entry-on-file.ts'
import { sampleInput } from '../sample-filings.ts'

const entryNumber = numberOf(1)
const codes = (decision: FilingDecision): string[] => decision.findings.map(({ code }) => code)
const file = (onFile: EntryOnFile | undefined, changes: Partial<Declaration>, more: Partial<FilingInput> = {}): FilingDecision => decide(sampleInput(sampleEntry(changes), { onFile, ...more }))

function determined(entry: EntryOnFile | undefined, outcome: Outcome): EntryOnFile {
  return entryAfter(entry, { type: 'CargoDetermined', data: { entryNumber, outcome } }, { organisation: 'meridian', environment: 'test', at: '2026-08-03T12:00:00.000Z' })
}

const update = { functionCode: 'update', goodsItems: [], parties: [], portOfEntry: '1001' } as const
const cancel = { functionCode: 'cancel', goodsItems: [], parties: [], changeReason: '01' } as const

describe('the lifecycle of an entry for cargo release', () => {
  const filed = file(undefined, {}).entry

  test('is added once, replaced and updated while it is not released', () => {
    expect(codes(file(filed, {}))).toEqual(['entry-already-on-file'])
    expect(file(filed, { functionCode: 'replace', estimatedValue: '6000' })).toMatchObject({ accepted: true, facts: [{ type: 'EntryReplaced' }] })
    expect(codes(file(undefined, { functionCode: 'replace' }))).toEqual(['entry-not-on-file'])
    expect(file(filed, update)).toMatchObject({ accepted: true, entry: { cargoRelease: { portOfEntry: '1001', importer: '89-100000100' } } })
    expect(codes(file(filed, { ...update, goodsItems: sampleEntry().goodsItems }))).toEqual(['update-carries-other-data'])
  })

  test('is not replaced after release, and updated for fifteen days only', () => {
    const released = determined(filed, 'release')
    expect(codes(file(released, { functionCode: 'replace' }))).toEqual(['entry-released'])
    expect(file(released, update, { receivedAt: '2026-08-18T12:00:00.000Z' }).accepted).toBe(true)
    expect(codes(file(released, update, { receivedAt: '2026-08-19T12:00:00.000Z' }))).toEqual(['update-too-late'])
  })

  test('a replacement of an entry under review becomes a request that an officer settles', () => {
    const requested = file(determined(filed, 'exam'), { functionCode: 'replace', portOfEntry: '1001' })
    expect(requested).toMatchObject({ accepted: true, entry: { cargoRelease: { portOfEntry: '2704', request: { kind: 'correction' } } } })
    expect(codes(requested)).toEqual(['correction-requested'])
    const settle = (approved: boolean) => entryAfter(requested.entry, { type: 'EntryRequestSettled', data: { entryNumber, approved } }, { organisation: 'meridian', environment: 'test', at: '2026-08-05T00:00:00.000Z' })
    expect(settle(true).cargoRelease).toMatchObject({ portOfEntry: '1001' })
    expect(settle(false).cargoRelease).toMatchObject({ portOfEntry: '2704' })
    expect(settle(false).cargoRelease?.request).toBeUndefined()
  })

  test('a cancelled number is spent for ever', () => {
    const cancelled = file(filed, cancel)
    expect(cancelled).toMatchObject({ accepted: true, entry: { cargoRelease: { status: 'cancelled' } } })
    for (const changes of [{}, { functionCode: 'replace' as const }, update, cancel]) expect(codes(file(cancelled.entry, changes))).toEqual(['entry-number-spent'])
  })

  test('a cancellation gives a reason, and the number of what replaces the entry', () => {
    expect(codes(file(filed, omit({ ...cancel }, 'changeReason')))).toEqual(['cancellation-reason-missing'])
    expect(codes(file(filed, { ...cancel, changeReason: '12' }))).toEqual(['cancellation-reason-missing'])
    expect(codes(file(filed, { ...cancel, changeReason: '03' }))).toEqual(['replacement-reference-missing'])
    expect(file(filed, { ...cancel, changeReason: '03', references: [{ qualifier: 'EN', identifier: numberOf(7) }] }).accepted).toBe(true)
    expect(file(determined(filed, 'release'), cancel)).toMatchObject({ accepted: true, facts: [{ type: 'EntryCancellationRequested' }] })
  })
})
