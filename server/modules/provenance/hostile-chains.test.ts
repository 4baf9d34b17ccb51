import { validateEvent } from '@customhouse/vocabulary/provenance/validate-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { describe, expect, it } from 'vitest'
import { assessmentOf, twinOf } from './shipments/shipment-view.ts'
import { shipmentConditions } from './shipments/shipment-conditions.ts'
import { party, recorded, type TestEvent } from './twin/test-lineage.ts'

/** Tomatoes of Mexico: picked, put into a box, sold and carried. What of it is changed is what an attacker changes. */
const sound: Readonly<Record<string, TestEvent>> = {
  picking: { kind: 'production', process: 'harvesting', at: '2026-07-01T08:00:00.000Z', out: ['100 KGM tomatoes:T1'], by: 'grower', issuer: 'grower' },
  packing: { kind: 'aggregation', at: '2026-07-02T08:00:00.000Z', in: ['100 KGM tomatoes:T1'], out: ['100 KGM box:B1'], by: 'grower', issuer: 'grower' },
  sale: { kind: 'ownership-transfer', at: '2026-07-03T08:00:00.000Z', about: ['100 KGM box:B1'], from: 'grower', to: 'importer', issuer: 'grower', documents: [{ kind: 'commercial-invoice', number: 'I1' }] },
  carriage: { kind: 'custody-transfer', at: '2026-07-04T08:00:00.000Z', about: ['100 KGM box:B1'], from: 'grower', to: 'carrier', issuer: 'carrier', documents: [{ kind: 'bill-of-lading', number: 'BILL1' }] },
}

function chain(changes: Readonly<Record<string, Partial<TestEvent>>>, further: readonly RecordedEvent[] = []): readonly RecordedEvent[] {
  const own = Object.entries(sound).map(([id, stated]) => recorded(id, { ...stated, ...changes[id] }))
  return [...own.map((one) => (one.event.kind === 'production' ? inMexico(one) : one)), ...further]
}

const asOf = '2026-07-20T00:00:00.000Z'

function inMexico(one: RecordedEvent): RecordedEvent {
  return { ...one, event: { ...one.event, place: { identifiers: [], country: 'MX' } } }
}

function assessed(events: readonly RecordedEvent[], shipment = 'BILL1') {
  const twin = twinOf({ shipment, asOf, recorded: events, filings: [], findings: [] })
  if (twin === undefined) throw new Error('Nothing was gathered')
  const { origin, findings } = assessmentOf(twin, { country: 'MX' })
  return { supports: twin.supports, status: origin.status, found: findings.map(({ code, pointer }) => `${code} ${(pointer.source ?? '').replaceAll('urn:event:', '')}`) }
}

const twice = (id: string, stated: TestEvent): readonly RecordedEvent[] => [recorded(id, stated)]
const without = (id: string) => chain({}).filter(({ event }) => event.id !== `urn:event:${id}`)
const withQuantity = (value: string, unit = 'KGM') => chain({ packing: { out: [`${value} ${unit} box:B1`] } })

/** Of a recognised issuer, about a lot of its own. */
const byAccomplice = twice('picking', { kind: 'inspection', at: '2026-07-01T09:00:00.000Z', about: ['box:B1'], issuer: 'accomplice' })

type Attack = readonly [what: string, events: readonly RecordedEvent[], finding: string]

const attacks: readonly Attack[] = [
  ['boxes that came of themselves', chain({ picking: { kind: 'transformation', in: ['100 KGM box:B1'] } }), 'provenance-cycle event picking lot tomatoes:T1'],
  ['a lot that came of itself alone', chain({ picking: { kind: 'transformation', in: ['100 KGM tomatoes:T1'] } }), 'provenance-cycle event picking lot tomatoes:T1'],
  ['a link of whom nobody recognises', chain({ picking: { standing: 'not-recognised' } }), 'provenance-issuer-not-recognised event picking lot tomatoes:T1'],
  ['a link without a proof', chain({ picking: { standing: 'stated' } }), 'provenance-proof-missing event picking lot tomatoes:T1'],
  ['a lot made once more by somebody else', chain({}, twice('other', { kind: 'production', process: 'harvesting', at: '2026-07-01T09:00:00.000Z', out: ['100 KGM tomatoes:T1'], by: 'forger', issuer: 'forger' })), 'provenance-lot-made-twice event other lot tomatoes:T1'],
  ['goods sold by who never had them', chain({}, twice('resale', { kind: 'ownership-transfer', at: '2026-07-05T08:00:00.000Z', about: ['100 KGM box:B1'], from: 'thief', to: 'fence', issuer: 'thief' })), 'provenance-sold-by-another event resale lot box:B1'],
  ['a ticket that was for other goods', chain({}, [...twice('picking-2', { ...sound['picking'], kind: 'production', out: ['100 KGM tomatoes:T2'] }).map(inMexico), recorded('carriage-2', { kind: 'custody-transfer', at: '2026-07-06T08:00:00.000Z', about: ['100 KGM tomatoes:T2'], from: 'grower', to: 'carrier', issuer: 'carrier', documents: [{ kind: 'delivery-ticket', number: 'T-1' }] }), recorded('replayed', { kind: 'custody-transfer', at: '2026-07-07T08:00:00.000Z', about: ['100 KGM box:B1'], from: 'carrier', to: 'importer', issuer: 'carrier', documents: [{ kind: 'delivery-ticket', number: 'T-1' }] })]), 'provenance-document-used-twice event replayed lot box:B1'],
  ['more out than in', withQuantity('101'), 'provenance-balance-exceeded event packing'],
  ['more used than there was', chain({}, twice('packing-2', { kind: 'aggregation', at: '2026-07-02T09:00:00.000Z', in: ['1 KGM tomatoes:T1'], out: ['1 KGM box:B2'], by: 'grower' })), 'provenance-lot-exceeded event packing-2 lot tomatoes:T1'],
  ['units that nothing turns into each other', withQuantity('100', 'MTR'), 'provenance-unit-mismatch event packing'],
  ['a negative quantity', withQuantity('-100'), 'provenance-quantity-negative event packing lot box:B1'],
  ['a quantity beyond all trade', withQuantity('9'.repeat(30)), 'provenance-quantity-overflow event packing lot box:B1'],
  ['a quantity of ten million digits', withQuantity('9'.repeat(10_000_000)), 'provenance-quantity-unreadable event packing lot box:B1'],
  ['a quantity that is none', withQuantity('NaN'), 'provenance-quantity-unreadable event packing lot box:B1'],
  ['goods packed before they were picked', chain({ packing: { at: '2026-06-01T08:00:00.000Z' } }), 'provenance-used-before-made event packing lot tomatoes:T1'],
  ['a root whose proof was revoked', chain({ picking: { standing: 'revoked' } }), 'provenance-proof-revoked event picking lot tomatoes:T1'],
  ['a root whose proof is suspended', chain({ picking: { standing: 'suspended' } }), 'provenance-proof-suspended event picking lot tomatoes:T1'],
  ['a revoked root whose id an accomplice gives once more', chain({ picking: { standing: 'revoked' } }, byAccomplice), 'provenance-proof-revoked event picking lot tomatoes:T1'],
  ['a revoked root whose id an accomplice gave before it', [...byAccomplice, ...chain({ picking: { standing: 'revoked' } })], 'provenance-proof-revoked event picking;issuer=did:web:grower.example lot tomatoes:T1'],
  ['a revoked root that an accomplice signs anew under its id', chain({ picking: { standing: 'revoked' } }, twice('picking', { ...sound['picking'], kind: 'production', issuer: 'accomplice', by: 'accomplice' }).map(inMexico)), 'provenance-proof-replaced event picking lot tomatoes:T1'],
  ['a chain that begins nowhere', without('picking'), 'provenance-source-missing event packing lot tomatoes:T1'],
]

describe('what is assessed of a hostile chain', () => {
  it('is supported while nobody touched it', () => {
    expect(assessed(chain({}))).toEqual({ supports: 'full', status: 'supported', found: [] })
  })
  it.each(attacks)('names the link of %s, and never bears out its origin', (_, events, finding) => {
    const { status, supports, found } = assessed(events)
    expect(found).toContain(finding)
    expect([status === 'supported', supports === 'full']).toEqual([false, false])
  })
  it('holds on a chain of thousands of links, and names the one that is broken', () => {
    const at = (index: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + index * 60_000).toISOString()
    const link = (index: number): RecordedEvent => recorded(`step-${String(index)}`, { kind: 'aggregation', at: at(index), in: [`1 KGM lot:${String(index)}`], out: [`1 KGM lot:${String(index + 1)}`], by: 'grower' })
    const length = 2_000
    const links = Array.from({ length }, (_, index) => link(index + 1))
    const root = inMexico(recorded('root', { kind: 'production', process: 'harvesting', at: at(0), out: ['1 KGM lot:1'], by: 'grower', standing: 'revoked' }))
    const { status, supports, found } = assessed([root, ...links], `lot:${String(length + 1)}`)
    expect([status, supports, found.includes('provenance-proof-revoked event root lot lot:1')]).toEqual(['unsupported', 'nothing', true])
  })
  it('is not supported where the chain is longer than what is looked at together', () => {
    const cut = { ...shipmentConditions.cut, pointer: { source: 'shipment BILL1' } }
    const twin = twinOf({ shipment: 'BILL1', asOf, recorded: chain({}), filings: [], findings: [cut] })
    expect(twin && assessmentOf(twin, { country: 'MX' }).origin).toMatchObject({ status: 'unsupported', findings: [{ code: 'origin-evidence-not-all-seen', pointer: cut.pointer }] })
  })
  it('goes by names that mean something to the language as by any others', () => {
    const events = JSON.parse(JSON.stringify(chain({})).replaceAll('tomatoes:T1', 'x:__proto__').replaceAll('box:B1', 'x:constructor')) as readonly RecordedEvent[]
    expect(assessed(events.map((one) => ({ ...one, event: { ...one.event, attributes: Object.fromEntries([['__proto__', 'x'], ['constructor', 'y'], ['toString', 'z']]), by: party('__proto__') } }))).status).toBe('supported')
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })
  it('is kept out before it is recorded where it cannot be', () => {
    const refused = withQuantity('-1')[1]
    if (refused === undefined) throw new Error('There is a second link')
    expect(validateEvent(refused.event).map(({ code, severity, pointer }) => [code, severity, pointer.source])).toEqual([['provenance-quantity-invalid', 'fatal', 'event urn:event:packing lot box:B1']])
  })
})
