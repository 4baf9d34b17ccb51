import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventSource, EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { readRecorded } from '../tracing/store.ts'
import { testEvent, testLog } from '../test-events.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

const mill = 'did:web:mill.example'
const ofCredential = (organisation: string, issuer = mill): EventSource => ({ kind: 'credential', organisation, issuer, credential: 'urn:credential:1', credentialType: 'MillTestReportCredential' })
const statedBy = (organisation: string): EventSource => ({ kind: 'statement', organisation })

interface HandedIn { readonly source: EventSource; readonly standing?: EventStanding; readonly at?: string; readonly told?: unknown[] }

const record = (events: readonly ProvenanceEvent[], { source, standing = 'stated', at = '2026-07-01T12:00:00Z', told }: HandedIn) =>
  test.database.system((sql) => testLog(told).record(sql, { environment: 'test', organisation: source.organisation, at: new Date(at) }, events.map((event) => ({ event, source, standing }))))
const keysOf = async (id: string) => (await test.inspect<{ key: string }>('select key::text from provenance.events where id = $1 order by key', [id])).map(({ key }) => key)
const standingAt = async (id: string, asOf: string) => {
  const keys = await keysOf(id)
  return (await test.database.system((sql) => readRecorded(sql, keys, asOf))).recorded.map(({ standing }) => standing)
}

describe('createEventLog().record()', () => {
  it('records an event once, however often it comes, and refuses another under its id, in one batch too', async () => {
    const event = testEvent('once', { outputs: ['heat:1'] })
    const other = { ...event, occurredAt: '2026-07-02T08:00:00.000Z' }
    expect(await record([event, event], { source: statedBy('northmoor') })).toMatchObject({ recorded: [event.id], known: [], refused: [], findings: [] })
    expect(await record([event], { source: statedBy('northmoor') })).toEqual({ recorded: [], known: [event.id], refused: [], findings: [] })
    expect(await record([other], { source: statedBy('northmoor') })).toMatchObject({ recorded: [], refused: [event.id], findings: [{ code: 'provenance-event-replayed', pointer: { source: `event ${event.id}` } }] })
    expect(await record([testEvent('twice', { outputs: ['heat:1'] }), testEvent('twice', { outputs: ['heat:2'] })], { source: statedBy('northmoor') })).toMatchObject({ recorded: ['urn:event:twice'], refused: ['urn:event:twice'], findings: [{ code: 'provenance-event-replayed' }] })
    expect(await keysOf(event.id)).toHaveLength(1)
  })
  it('lets nobody take an id that an issuer will use: both are on file, and the dispute is told', async () => {
    const honest = testEvent('squatted', { outputs: ['heat:3'] })
    await record([{ ...honest, outputs: [{ lot: 'heat:forged' }] }], { source: statedBy('forger') })
    expect(await record([honest], { source: ofCredential('northmoor'), standing: 'verified' })).toMatchObject({ recorded: [honest.id], findings: [{ code: 'provenance-event-id-disputed' }] })
    expect(await keysOf(honest.id)).toHaveLength(2)
    expect(await record([{ ...honest, outputs: [{ lot: 'heat:asked' }] }], { source: statedBy('harborline') })).toMatchObject({ recorded: [honest.id], findings: [] })
  })
  it('knows a proof from whoever hands it in, lets each of them see it, and raises what it stands for from then on alone', async () => {
    const event = testEvent('proven', { outputs: ['heat:4'] })
    await record([event], { source: ofCredential('northmoor'), standing: 'not-recognised', at: '2026-07-01T12:00:00Z' })
    expect(await record([event], { source: ofCredential('larkspur'), standing: 'verified', at: '2026-07-03T12:00:00Z' })).toMatchObject({ known: [event.id] })
    expect([await standingAt(event.id, '2026-07-02T00:00:00Z'), await standingAt(event.id, '2026-07-04T00:00:00Z')]).toEqual([['not-recognised'], ['verified']])
    const [key] = await keysOf(event.id)
    expect(await test.inspect('select organisation from provenance.event_parties where event = $1 order by organisation', [key])).toEqual([{ organisation: 'larkspur' }, { organisation: 'northmoor' }])
  })
  it('lets no proof that was revoked come back', async () => {
    const event = testEvent('revoked', { outputs: ['heat:5'] })
    await record([event], { source: ofCredential('northmoor'), standing: 'revoked' })
    await record([event], { source: ofCredential('northmoor'), standing: 'verified', at: '2026-07-03T12:00:00Z' })
    expect(await standingAt(event.id, '2026-07-04T00:00:00Z')).toEqual(['revoked'])
  })
  it('lets no suspension end where nobody could look whether it did', async () => {
    const event = testEvent('suspended', { outputs: ['heat:7'] })
    await record([event], { source: ofCredential('northmoor'), standing: 'suspended' })
    await record([event], { source: ofCredential('northmoor'), standing: 'not-recognised', at: '2026-07-03T12:00:00Z' })
    expect(await standingAt(event.id, '2026-07-04T00:00:00Z')).toEqual(['suspended'])
  })
  it('refuses what cannot be and records the rest; names documents and never prices; logs one act for a batch', async () => {
    const told: unknown[] = []
    const sold = testEvent('sold', { kind: 'ownership-transfer', about: ['coil:1'], documents: [{ kind: 'commercial-invoice', number: 'I-1' }], confidential: { price: { amount: '812.40', currency: 'USD' } }, from: { identifiers: [{ scheme: 'did', value: mill }] }, to: { identifiers: [{ scheme: 'importer-number', value: '89-100000100' }] } })
    const made = await record([sold, { ...testEvent('nowhen', { outputs: ['heat:6'] }), occurredAt: '2026-02-30T00:00:00Z' }], { source: statedBy('meridian'), told })
    expect(made).toMatchObject({ recorded: [sold.id], refused: ['urn:event:nowhen'], findings: [{ code: 'provenance-moment-invalid', pointer: { source: 'event urn:event:nowhen' } }] })
    expect(told).toHaveLength(3)
    expect(told).toMatchObject([{ act: { kind: 'provenance-recorded', act: made.batch } }, { type: 'ProvenanceRecorded', organisation: 'larkspur', data: { events: [sold.id], documents: [{ number: 'I-1' }] } }, { type: 'ProvenanceRecorded', organisation: 'meridian' }])
    expect(JSON.stringify([told, await test.inspect('select event, source from provenance.events')])).not.toContain('812.40')
    expect(await test.inspect('select terms from provenance.confidential_terms')).toEqual([{ terms: { price: { amount: '812.40', currency: 'USD' } } }])
  })
})
