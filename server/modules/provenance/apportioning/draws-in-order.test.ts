import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compareDecimals, decimal, formatShortest, subtract, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { recorded, type TestEvent } from '../twin/test-lineage.ts'
import { drawsInOrder } from './draws-in-order.ts'

const stock = 'lot:stock'

interface Movement {
  readonly id: string
  readonly quantity: string
  readonly day: number
  readonly sequence?: number
  readonly method?: string
  readonly more?: Partial<TestEvent>
}

const at = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString()

function moved({ id, quantity, day, sequence, method, more = {} }: Movement, parts: Partial<TestEvent>): RecordedEvent {
  const one = recorded(id, { kind: 'transformation', at: at(day), ...parts, ...more })
  const attributes = { ...(method !== undefined && { 'inventory-method': method }), ...(sequence !== undefined && { 'movement-sequence': String(sequence) }) }
  return quantity === '' ? one : { ...one, event: { ...one.event, attributes } }
}

const into = (movement: Movement) => moved(movement, { in: [`${movement.quantity} MTQ lot:${movement.id}`], out: [`${movement.quantity} MTQ ${stock}`] })
const out = (movement: Movement) => moved({ method: 'first-in-first-out', ...movement }, { in: [`${movement.quantity} MTQ ${stock}`], out: [`${movement.quantity} MTQ lot:${movement.id}`] })

const drawn = (...events: readonly RecordedEvent[]) => Object.fromEntries([...drawsInOrder(stock, lotGraph(events))].map(([id, shares]) => [id.slice('urn:event:'.length), shares.map(({ source, volume }) => `${source.slice('urn:event:'.length)} ${formatShortest(volume)}`)]))

describe('drawsInOrder()', () => {
  const filled = [into({ id: 'a', quantity: '100.5', day: 1 }), into({ id: 'b', quantity: '50', day: 2 })]

  it('takes the part of a receipt that is drawn in part, and leaves the rest of it to the next', () => {
    const first = [out({ id: 'x', quantity: '40.25', day: 3 }), out({ id: 'y', quantity: '80', day: 4 })]
    expect(drawn(...filled, ...first)).toEqual({ x: ['a 40.25'], y: ['a 60.25', 'b 19.75'] })
    const last = [out({ id: 'x', quantity: '40.25', day: 3, method: 'last-in-first-out' }), out({ id: 'y', quantity: '80', day: 4, method: 'last-in-first-out' })]
    expect(drawn(...filled, ...last)).toEqual({ x: ['b 40.25'], y: ['b 9.75', 'a 70.25'] })
  })

  it('goes by the sequence that is stated within a moment, whatever the order of the store', () => {
    const same = [into({ id: 'z', quantity: '10', day: 1, sequence: 2 }), into({ id: 'm', quantity: '10', day: 1, sequence: 10 }), into({ id: 'q', quantity: '10', day: 1, sequence: 1 })]
    expect(drawn(...same, out({ id: 'x', quantity: '25', day: 3 }))).toEqual({ x: ['q 10', 'z 10', 'm 5'] })
    expect(drawn(out({ id: 'x', quantity: '25', day: 3 }), ...same.toReversed())).toEqual({ x: ['q 10', 'z 10', 'm 5'] })
  })

  it.each<readonly [string, readonly RecordedEvent[]]>([
    ['two receipts of one moment do not say which came first', [into({ id: 'a', quantity: '10', day: 1 }), into({ id: 'b', quantity: '10', day: 1, sequence: 1 }), out({ id: 'x', quantity: '5', day: 2 })]],
    ['two receipts of one moment state the same place', [into({ id: 'a', quantity: '10', day: 1, sequence: 1 }), into({ id: 'b', quantity: '10', day: 1, sequence: 1 }), out({ id: 'x', quantity: '5', day: 2 })]],
    ['withdrawals name different methods', [...filled, out({ id: 'x', quantity: '5', day: 3 }), out({ id: 'y', quantity: '5', day: 4, method: 'last-in-first-out' })]],
    ['a withdrawal names none', [...filled, moved({ id: 'x', quantity: '', day: 3 }, { in: [`5 MTQ ${stock}`], out: ['5 MTQ lot:x'] }), out({ id: 'y', quantity: '5', day: 4 })]],
    ['a quantity is missing', [...filled, moved({ id: 'c', quantity: '1', day: 2 }, { in: ['lot:c'], out: [stock] }), out({ id: 'x', quantity: '5', day: 3 })]],
    ['a quantity is of another kind', [...filled, moved({ id: 'c', quantity: '1', day: 2 }, { in: ['1 TNE lot:c'], out: [`1 TNE ${stock}`] }), out({ id: 'x', quantity: '5', day: 3 })]],
    ['a quantity is negative', [...filled, into({ id: 'c', quantity: '-1', day: 2 }), out({ id: 'x', quantity: '5', day: 3 })]],
    ['somebody says without proof that more went in', [...filled, into({ id: 'c', quantity: '1000', day: 0, more: { standing: 'stated' } }), out({ id: 'x', quantity: '5', day: 3 })]],
    ['the stock goes into itself', [...filled, moved({ id: 'c', quantity: '1', day: 2, method: 'first-in-first-out' }, { in: [`5 MTQ ${stock}`], out: [`5 MTQ ${stock}`] }), out({ id: 'x', quantity: '5', day: 3 })]],
  ])('says nothing where %s', (...[, events]) => {
    expect(drawn(...events)).toEqual({})
  })

  it('says nothing from the withdrawal on that takes more than is there, or from the moment on whose order nobody knows', () => {
    const some = [out({ id: 'x', quantity: '100', day: 3 }), out({ id: 'y', quantity: '60', day: 4 }), into({ id: 'c', quantity: '100', day: 5 }), out({ id: 'z', quantity: '1', day: 6 })]
    expect(drawn(...filled, ...some)).toEqual({ x: ['a 100'] })
    expect(drawn(...filled, out({ id: 'x', quantity: '100', day: 3 }), out({ id: 'y', quantity: '1', day: 4 }), out({ id: 'z', quantity: '1', day: 4 }))).toEqual({ x: ['a 100'] })
  })

  it('gives each withdrawal exactly what it took, and no receipt more than it brought, in the order of the method', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 12n }).map((units): Decimal => ({ units, scale: 4 }))
    const step = fc.record({ kind: fc.constantFrom('in', 'out'), amount })
    fc.assert(fc.property(fc.array(step, { maxLength: 25 }), fc.constantFrom('first-in-first-out', 'last-in-first-out'), fc.boolean(), (steps, method, isOneDay) => {
      const events = steps.map(({ kind, amount: each }, place) => (kind === 'in' ? into : out)({ id: `${kind}-${String(place)}`, quantity: formatShortest(each), day: isOneDay ? 1 : place, sequence: place, ...(kind === 'out' && { method }) }))
      const draws = drawsInOrder(stock, lotGraph(events))
      const left = new Map<string, Decimal>()
      let isShort = false
      for (const [place, { kind, amount: each }] of steps.entries()) {
        const id = `urn:event:${kind}-${String(place)}`
        if (kind === 'in') { left.set(id, each); continue }
        isShort ||= compareDecimals(sumOf([...left.values()]), each) < 0
        const shares = draws.get(id)
        expect(shares === undefined).toBe(isShort)
        if (shares === undefined) continue
        expect(compareDecimals(sumOf(shares.map(({ volume }) => volume)), each)).toBe(0)
        const held = [...left].filter(([, volume]) => volume.units > 0n).map(([receipt]) => receipt)
        const order = method === 'first-in-first-out' ? held : held.toReversed()
        expect(shares.map(({ source }) => source)).toEqual(order.slice(0, shares.length))
        for (const { source, volume } of shares) {
          expect(volume.units > 0n).toBe(true)
          const rest = subtract(left.get(source) ?? zero, volume)
          expect(rest.units >= 0n).toBe(true)
          left.set(source, rest)
        }
      }
      expect(compareDecimals(add(sumOf([...left.values()]), decimal('0')), zero)).toBeGreaterThanOrEqual(0)
    }), { numRuns: 60 })
  })
})
