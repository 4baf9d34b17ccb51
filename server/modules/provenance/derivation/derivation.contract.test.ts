import { readdirSync } from 'node:fs'
import { isJsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { isLotId } from '@customhouse/vocabulary/provenance/lot-id.ts'
import { provenanceEventKinds, type ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { validateEvent } from '@customhouse/vocabulary/provenance/validate-event.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { credentialTypes } from '../../credentials/types/registry.ts'
import { derivations } from './registry.ts'
import { derived, typeOf, vectorCredential } from './test-derived.ts'

const types = new URL('../../credentials/types/', import.meta.url)
const known: ReadonlySet<string> = new Set(credentialTypes.map(({ name }) => name))

const vectors = readdirSync(types, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'parts').flatMap(({ name }) => {
  const folder = new URL(`${name}/vectors/`, types)
  return readdirSync(folder).filter((file) => file.startsWith('valid-')).map((file) => {
    const credential = vectorCredential(`${name}/${file.replace(/\.json$/, '')}`)
    return { name: `${name}/${file}`, type: typeOf(credential), credential }
  })
})

describe('the derivations', () => {
  it('are one for each type that has one, of types that are known', () => {
    expect(new Set(derivations.map(({ type }) => type)).size).toBe(derivations.length)
    expect(derivations.filter(({ type }) => !known.has(type)).map(({ type }) => type)).toEqual([])
  })

  it.each(vectors.map((vector) => [vector.name, vector] as const))('tell of sound events that stay the same, of %s', (_, { type, credential }) => {
    const events = derived(credential, type)
    expect(events.length, 'events').toBeGreaterThan(0)
    expect([...faultsOf(events), ...events.flatMap(validateEvent).filter(({ severity }) => severity === 'fatal')]).toEqual([])
    expect(derived(structuredClone(credential), type)).toEqual(events)
  })

  it('never throw, whatever is claimed', () => {
    fc.assert(fc.property(fc.constantFrom(...vectors), fc.integer({ min: 0, max: 10_000 }), fc.constantFrom<JsonValue>(null, -7, '', 'x\u0000y\uD800', '9'.repeat(400), '2026-99-99', [], {}, [[]], ['__proto__'], { value: '-1e9', unitCode: 'kg' }),
      ({ type, credential }, place, wrong) => {
        const places = pointersOf(credential)
        const broken = replaced(credential, places[place % places.length] ?? [], wrong)
        if (isJsonObject(broken)) expect(faultsOf(derived(broken, type))).toEqual([])
      }), { numRuns: 400 })
  })
})

function faultsOf(events: readonly ProvenanceEvent[]): readonly string[] {
  const ids = events.map(({ id }) => id)
  const lots = events.flatMap(({ inputs, outputs, about }) => [...inputs, ...outputs, ...about]).map(({ lot }) => lot)
  const parties = events.flatMap(({ by, from, to }) => [by, from, to]).filter((party) => party !== undefined)
  return [
    ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
    ...ids.filter((id) => !id.startsWith('urn:uuid:0')).map((id) => `id ${id}`),
    ...lots.filter((lot) => !isLotId(lot)).map((lot) => `lot ${lot}`),
    ...events.filter(({ occurredAt }) => !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(occurredAt)).map(({ occurredAt }) => `moment ${occurredAt}`),
    ...events.filter(({ kind }) => !provenanceEventKinds.includes(kind)).map(({ kind }) => `kind ${kind}`),
    ...parties.filter(({ identifiers }) => identifiers.length === 0).map(() => 'a party without an identifier'),
    ...events.flatMap(({ attributes = {} }) => Object.keys(attributes)).filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)).map((name) => `attribute ${name}`),
    ...events.filter(({ from, to, kind }) => kind.endsWith('-transfer') && (from === undefined || to === undefined)).map(({ id }) => `a transfer from or to no one, ${id}`),
  ]
}

function pointersOf(value: JsonValue, path: readonly string[] = []): readonly (readonly string[])[] {
  const deeper = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([member, inner]) => pointersOf(inner, [...path, member])) : []
  return path.length === 0 ? deeper : [path, ...deeper]
}

function replaced(value: JsonValue, [member, ...rest]: readonly string[], wrong: JsonValue): JsonValue {
  if (member === undefined) return wrong
  if (Array.isArray(value)) return value.map((inner: JsonValue, index) => (String(index) === member ? replaced(inner, rest, wrong) : inner))
  return isJsonObject(value) ? { ...value, [member]: replaced(value[member] ?? null, rest, wrong) } : wrong
}
