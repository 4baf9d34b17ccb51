import fc from 'fast-check'
import { lineageBack, lineageForward, lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { testEvent, testLog } from '../test-events.ts'
import { walkEvents } from './store.ts'
import { idAsGiven, strongestOfEach } from './strongest-of-each.ts'
import { traceOf } from './trace.ts'
import { traceLot } from './transport.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

const customs = { scope: { organisation: 'customs', clients: 'all', role: 'authority' }, environment: 'test' } as const
const asOf = '2026-07-01T12:00:00.000Z'
const statement = (event: ProvenanceEvent, organisation = 'mill') => ({ event, source: { kind: 'statement', organisation }, standing: 'stated' } as const)
const recordedOf = (event: ProvenanceEvent, standing: RecordedEvent['standing'] = 'stated'): RecordedEvent => ({ event, source: { kind: 'statement', organisation: 'mill' }, standing, recordedAt: asOf, standingSince: asOf })
const record = (events: readonly ProvenanceEvent[], at = asOf, organisation = 'mill') => test.database.system((sql) => testLog().record(sql, { environment: 'test', organisation, at: new Date(at) }, events.map((event) => statement(event, organisation))))
const none = { events: [], lots: [], ends: [], findings: [] }
const trace = async (lot: string, direction: 'back' | 'forward' = 'back', { who = customs, at = asOf }: { readonly who?: Parameters<typeof traceLot>[1]; readonly at?: string } = {}) => await traceLot(test.database, who, { lot, direction, asOf: at }) ?? none

describe('traceLot()', () => {
  it('leads back to the sources and forward to the deliveries, with the fewest steps to each lot', async () => {
    const made = await record([testEvent('heat', { outputs: ['heat:1'] }), testEvent('rolling', { inputs: ['heat:1'], outputs: ['coil:1', 'coil:2'] }), testEvent('slitting', { inputs: ['coil:1'], outputs: ['strip:1'] })])
    expect(made).toMatchObject({ recorded: ['urn:event:heat', 'urn:event:rolling', 'urn:event:slitting'], known: [], refused: [], findings: [] })
    const back = await trace('strip:1')
    expect(back).toMatchObject({ lots: [{ lot: 'strip:1', depth: 0 }, { lot: 'coil:1', depth: 1 }, { lot: 'heat:1', depth: 2 }], ends: ['heat:1'] })
    expect(back.events.map(({ event }) => event.id)).toEqual(['urn:event:heat', 'urn:event:rolling', 'urn:event:slitting'])
    expect((await trace('heat:1', 'forward')).ends).toEqual(['coil:2', 'strip:1'])
    expect(await traceLot(test.database, customs, { lot: 'heat:none', direction: 'back', asOf })).toBeUndefined()
  })

  it('finds on random graphs with cycles what the graph in memory finds, back and forward', async () => {
    let round = 0
    const lots = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 })
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ inputs: lots, outputs: lots }), { maxLength: 12 }), async (drawn) => {
      round += 1
      const named = (numbers: readonly number[]) => numbers.map((number) => `lot:${String(round)}-${String(number)}`)
      const events = drawn.flatMap(({ inputs, outputs }, at) => (inputs.length + outputs.length === 0 ? [] : [testEvent(`r${String(round)}-${String(at)}`, { kind: 'transformation', inputs: named(inputs), outputs: named(outputs) })]))
      await record(events)
      const graph = lotGraph(events.map((event) => recordedOf(event)))
      for (const [direction, lineage] of [['back', lineageBack], ['forward', lineageForward]] as const) {
        const found = (await trace(`lot:${String(round)}-0`, direction)).events.map(({ event }) => event.id)
        expect(found.toSorted()).toEqual(lineage(graph, [`lot:${String(round)}-0`]).map(({ event }) => event.id).toSorted())
      }
    }), { numRuns: 40 })
  })

  it('answers as known then: neither an event nor a revocation that came later is seen earlier', async () => {
    await record([testEvent('late-heat', { outputs: ['heat:late'] })], '2026-06-01T00:00:00Z')
    await record([testEvent('late-coil', { inputs: ['heat:late'], outputs: ['coil:late'], occurredAt: '2026-07-02T08:00:00.000Z' })], '2026-06-03T00:00:00Z')
    await test.database.system((sql) => sql.query(`insert into provenance.standing_changes (event, since, standing, reason) select key, '2026-06-05Z', 'revoked', 'r' from provenance.events where id = 'urn:event:late-heat'`))
    const at = async (day: string) => {
      const { events, findings } = await trace('coil:late', 'back', { at: `2026-06-0${day}T12:00:00Z` })
      return [events.map(({ standing }) => standing), findings.map(({ code }) => code)]
    }
    expect([await at('2'), await at('4'), await at('6')]).toEqual([[[], []], [['stated', 'stated'], []], [['revoked', 'stated'], ['provenance-proof-taken-back']]])
  })

  it('walks only over links that the caller may see, and says where others go on', async () => {
    await record([testEvent('their-heat', { outputs: ['heat:their'] })])
    await record([testEvent('our-coil', { inputs: ['heat:their'], outputs: ['coil:our'] })], asOf, 'slitter')
    await record([testEvent('their-pipe', { inputs: ['coil:our'], outputs: ['pipe:their'] })])
    const slitter = { scope: { organisation: 'slitter', clients: 'all', role: 'organisation' }, environment: 'test' } as const
    const back = await trace('coil:our', 'back', { who: slitter })
    expect([back.events.map(({ event }) => event.id), back.findings]).toMatchObject([['urn:event:our-coil'], [{ code: 'provenance-more-not-yours', pointer: { source: 'event urn:event:our-coil lot heat:their' } }]])
    // The pipe leads back to the coil, but its own link is not the slitter's: nothing is told of it at all.
    expect((await trace('pipe:their', 'back', { who: slitter })).events).toEqual([])
    expect((await trace('heat:their', 'forward', { who: { ...customs, environment: 'production' } })).events).toEqual([])
  })

  it('is cut where a chain is longer than what is followed, and says so', async () => {
    await record(Array.from({ length: 30 }, (_, at) => testEvent(`long-${String(at)}`, { inputs: [`long:${String(at)}`], outputs: [`long:${String(at + 1)}`] })))
    const walked = await test.database.read(customs.scope, (sql) => walkEvents(sql, { environment: 'test', lots: ['long:30'], direction: 'back', asOf, eventsMax: 10 }))
    expect([walked.keys.length, walked.isCut]).toEqual([10, true])
    expect(traceOf([], { lot: 'long:30', direction: 'back', asOf, isCut: true }).findings).toMatchObject([{ code: 'provenance-trace-cut' }])
  })
})

describe('strongestOfEach()', () => {
  it('prefers the better proof, then the earlier record; a mere word never replaces a proof that was taken back', () => {
    const [word, proof] = [recordedOf(testEvent('one', { outputs: ['heat:word'] })), recordedOf(testEvent('one', { outputs: ['heat:proof'] }), 'verified')]
    expect(strongestOfEach([word, proof])).toEqual([proof])
    expect(strongestOfEach([word, { ...proof, standing: 'revoked' }])).toMatchObject([{ standing: 'revoked' }])
    expect(strongestOfEach([word, recordedOf(testEvent('one', { outputs: ['heat:later'] }))])).toEqual([word])
  })

  it('lets no recognised issuer hide what another signed or took back, by giving its id before or after it', () => {
    const by = (issuer: string, lot: string, standing: 'verified' | 'revoked' = 'verified') => {
      const one = recordedOf(testEvent('one', { outputs: [lot] }), standing)
      return { ...one, source: { ...one.source, issuer } }
    }
    const [own, accomplice] = [by('did:example:mill', 'heat:bad', 'revoked'), by('did:example:accomplice', 'heat:other')]
    for (const order of [[own, accomplice], [accomplice, own]]) {
      const counting = strongestOfEach(order)
      expect(counting.map(({ source, standing, event }) => [source.issuer, standing, event.outputs[0]?.lot]).toSorted()).toEqual([['did:example:accomplice', 'verified', 'heat:other'], ['did:example:mill', 'revoked', 'heat:bad']])
      expect(counting.map(({ event }) => event.id)).toEqual(['urn:event:one', `urn:event:one;issuer=${order[1]?.source.issuer ?? ''}`])
      expect(counting.map(({ event }) => idAsGiven(event.id))).toEqual(['urn:event:one', 'urn:event:one'])
    }
    // The same event signed by two is one.
    expect(strongestOfEach([by('did:example:mill', 'heat:one'), by('did:example:buyer', 'heat:one')])).toHaveLength(1)
  })
})
