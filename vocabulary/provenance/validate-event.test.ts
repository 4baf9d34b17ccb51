import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventConditions } from './event-conditions.ts'
import type { LotPart, ProvenanceEvent } from './provenance-event.ts'
import { eventPartsMax, lotsOf, validateEvent } from './validate-event.ts'

const lot = 'heat-number:H4711@did:web:mill.example'
const sound: ProvenanceEvent = {
  id: 'urn:uuid:6f9619ff-8b86-4d01-b42d-00cf4fc964ff', kind: 'transformation', occurredAt: '2026-07-01T08:00:00.000Z', inputs: [{ lot }], outputs: [{ lot: 'coil:C1@did:web:mill.example' }], about: [], documents: [],
}
const weighing = (part: Partial<NonNullable<LotPart['quantity']>>): ProvenanceEvent => ({ ...sound, inputs: [{ lot, quantity: { value: '1.5', unit: 'TNE', ...part } }] })
const nobody = { identifiers: [] }
const mill = { identifiers: [{ scheme: 'did', value: 'did:web:mill.example' }] }

type Said = readonly [what: string, event: ProvenanceEvent, code: keyof typeof eventConditions]

describe('validateEvent()', () => {
  it('finds nothing wrong with a sound event', () => {
    expect(validateEvent(sound)).toEqual([])
    expect(validateEvent(weighing({ conditions: { temperatureCelsius: '-15.5' } }))).toEqual([])
    expect(validateEvent({ ...sound, kind: 'inspection', inputs: [], outputs: [], documents: [{ kind: 'entry-number', number: 'ZZ900000012' }] })).toEqual([])
  })
  it.each<Said>([
    ['an id that is no URI', { ...sound, id: 'no uri' }, 'idMalformed'],
    ['an id without end', { ...sound, id: `urn:${'a'.repeat(500)}` }, 'idMalformed'],
    ['a day that does not exist', { ...sound, occurredAt: '2026-02-30T08:00:00Z' }, 'momentInvalid'],
    ['an hour that does not exist', { ...sound, occurredAt: '2026-02-03T25:00:00Z' }, 'momentInvalid'],
    ['a moment without its offset', { ...sound, occurredAt: '2026-02-03T08:00:00' }, 'momentInvalid'],
    ['a period that ends before it begins', { ...sound, period: { from: '2026-07-02', to: '2026-07-01' } }, 'periodInvalid'],
    ['a lot without a scheme', { ...sound, inputs: [{ lot: 'H4711' }] }, 'lotMalformed'],
    ['a lot of invisible characters', { ...sound, inputs: [{ lot: 'heat:a\u0000b' }] }, 'lotMalformed'],
    ['neither a lot nor a document', { ...sound, inputs: [], outputs: [] }, 'lotMissing'],
    ['too many parts', { ...sound, about: Array.from({ length: eventPartsMax }, (_, at) => ({ lot: `coil:${String(at)}` })) }, 'lotsTooMany'],
    ['a quantity below nought', weighing({ value: '-1' }), 'quantityInvalid'],
    ['a quantity of a billion digits', weighing({ value: '9'.repeat(100_000) }), 'quantityInvalid'],
    ['a quantity with an exponent', weighing({ value: '1e9' }), 'quantityInvalid'],
    ['a unit without a code', weighing({ unit: 'tonnes' }), 'unitUnknown'],
    ['a unit named like a member of every object', weighing({ unit: 'constructor' }), 'unitUnknown'],
    ['a loss below nought', { ...sound, losses: [{ value: '-2', unit: 'TNE' }] }, 'quantityInvalid'],
    ['a party that nothing names', { ...sound, by: nobody }, 'partyMalformed'],
    ['a transfer to nobody', { ...sound, kind: 'custody-transfer', inputs: [], outputs: [], about: [{ lot }], from: mill }, 'transferIncomplete'],
    ['a production of something known', { ...sound, kind: 'production' }, 'productionWithInputs'],
    ['a transformation into nothing', { ...sound, outputs: [] }, 'transformationIncomplete'],
    ['a document without a number', { ...sound, documents: [{ kind: 'bill-of-lading', number: '' }] }, 'documentMalformed'],
  ])('finds %s', (...[, event, condition]) => {
    expect(validateEvent(event).map(({ code }) => code)).toEqual([eventConditions[condition].code])
  })
  it('names the event, and the lot where it is about one', () => {
    expect(validateEvent(weighing({ value: '-1' }))[0]?.pointer).toEqual({ source: `event ${sound.id} lot ${lot}` })
    expect(validateEvent({ ...sound, id: 'no uri', kind: 'production' })[0]?.pointer).toEqual({ source: 'event without an id' })
  })
  it('never throws, whatever texts stand in the event, and takes none that it did not look at', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('__proto__', '', '1', 'heat:1', 'KGM', '2026-07-01'))
    const part = fc.record({ lot: text, quantity: fc.record({ value: text, unit: text }) })
    const party = fc.record({ identifiers: fc.array(fc.record({ scheme: text, value: text }), { maxLength: 3 }) })
    const parts = fc.array(part, { maxLength: 3 })
    const drawn = fc.record({ id: text, kind: fc.constantFrom('production', 'ownership-transfer', 'measurement'), occurredAt: text, inputs: parts, outputs: parts, about: parts, documents: fc.array(fc.record({ kind: text, number: text }), { maxLength: 3 }), by: party, from: party, to: party, period: fc.record({ from: text, to: text }) })
    fc.assert(fc.property(drawn, (event) => {
      const found = validateEvent(event)
      expect(found.filter(({ severity }) => severity === 'fatal').length).toBeGreaterThan(0)
      expect(lotsOf(event).length).toBeLessThanOrEqual(9)
    }), { numRuns: 100 })
  })
})
