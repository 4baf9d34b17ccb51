import { readdirSync } from 'node:fs'
import type { AreaAssessment, DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitalTwin } from '../twin/digital-twin.ts'
import { areas } from './registry.ts'
import { sampleEvents } from './test-sample-events.ts'

const on = '2026-07-06'
const asOf = '2026-07-06T12:00:00.000Z'
const empty: DigitalTwin = digitalTwin({ shipment: 'NOTHING', asOf, recorded: [], filings: [] })

/** Kinds of documents by which somebody asks for a shipment. */
const asking: ReadonlySet<string> = new Set(['bill-of-lading', 'master-bill', 'house-bill', 'commercial-invoice', 'entry-number', 'shipment', 'delivery-ticket', 'packing-list', 'purchase-order', 'parcel-tracking', 'business-transaction'])

/** The shipments that the samples of an area are about, at most a few of them. */
function twinsOf(recorded: readonly RecordedEvent[]): readonly DigitalTwin[] {
  const numbers = [...new Set(recorded.flatMap(({ event }) => event.documents.filter(({ kind }) => asking.has(kind)).map(({ number }) => number)))]
  return numbers.slice(0, 6).map((shipment) => digitalTwin({ shipment, asOf, recorded, filings: [] }))
}

const cases = areas.map((area) => ({ area, recorded: sampleEvents(area.name) }))

describe('the areas', () => {
  it('are the folders, each once', () => {
    const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect(areas.map(({ name }) => name).toSorted()).toEqual(folders.toSorted())
  })
})

describe.each(cases.map((one) => [one.area.name, one] as const))('%s', (name, { area, recorded }) => {
  const twins = twinsOf(recorded)

  it('has a title, and samples that it applies to', () => {
    expect(area.title).toMatch(/^[A-Z]/)
    expect(recorded.length, `events of samples/${name}`).toBeGreaterThan(0)
    expect(twins.some((twin) => area.appliesTo(twin)), 'a shipment of its trade').toBe(true)
  })

  it('says something of its samples, each with its authority and its source, and the same again', () => {
    const own = twins.filter((twin) => area.appliesTo(twin))
    const said = own.map((twin) => area.assess(twin, { on }))
    expect(said.some(({ findings, derived, needed }) => findings.length + derived.length + needed.length > 0)).toBe(true)
    expect(said.flatMap(faultsOf)).toEqual([])
    expect(own.map((twin) => area.assess(structuredClone(twin), { on }))).toEqual(said)
  })

  it('does not apply where nothing is known, and asks for nothing then that has no authority', () => {
    expect(area.appliesTo(empty)).toBe(false)
    expect(faultsOf(area.assess(empty, { on }))).toEqual([])
  })

  it('never fails, however a twin is mangled', () => {
    const mangled = fc.record({ twin: fc.nat(Math.max(0, twins.length - 1)), seed: fc.nat(), value: hostileValue, day: fc.constantFrom(on, '2018-03-23', '2025-03-12', '2029-01-01') })
    fc.assert(fc.property(mangled, ({ twin: index, seed, value, day }) => {
      const twin = mangle(twins[index] ?? empty, seed, value)
      area.appliesTo(twin)
      expect(area.assess(twin, { on: day }).findings.filter(({ authority, message }) => authority === '' || message === '')).toEqual([])
    }), { numRuns: 60 })
  })
})

const hostileValue = fc.constantFrom('', 'constructor', '__proto__', '-1', '9'.repeat(400), '0.'.padEnd(80, '3'), 'NaN', '2026-02-30T99:99:99Z', '+275760-09-13T00:00:00.000Z', 'ZZ', 'heat-number:X@did:key:z', '\u0000', 'KGM')

/** Puts a hostile text in the place of some of the texts of a twin: which ones, the seed says. */
function mangle(twin: DigitalTwin, seed: number, value: string): DigitalTwin {
  let count = 0
  const every = 2 + (seed % 97)
  const text = JSON.stringify(twin, (_, each: unknown) => {
    if (typeof each !== 'string') return each
    count += 1
    return (count + seed) % every === 0 ? value : each
  })
  return JSON.parse(text) as DigitalTwin
}

function faultsOf({ findings, derived, needed }: AreaAssessment): readonly string[] {
  return [
    ...findings.filter(({ authority }) => authority.trim().length < 5).map(({ code }) => `${code} without authority`),
    ...findings.filter(({ code }) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(code)).map(({ code }) => `${code} is no code`),
    ...findings.filter(({ message, remedy }) => !/^[A-Z0-9].*[^.]$/s.test(message) || remedy.trim() === '').map(({ code }) => `${code} in other words than findings have`),
    ...derived.filter(({ pointer, name }) => !/^(?:\/[^/]*)*$/.test(pointer) || name === '').map(({ pointer }) => `${pointer} is no pointer`),
    ...needed.filter(({ authority, name, from, by }) => [authority, name, from, by].some((said) => said.trim() === '')).map(({ name }) => `${name} without authority, giver or time`),
  ]
}
