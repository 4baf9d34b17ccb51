import { describe, expect, it } from 'vitest'
import type { PriceRow, VolumeRow } from '../datasets/dataset.ts'
import { peerPrices } from './price-peers.ts'
import { peerVolumes } from './volume-peers.ts'

/** Twelve months of ten routes of two types; route n pays n in a hundred more than the month's level, which rises. */
function market(change: (row: PriceRow) => number = ({ price }) => price): readonly PriceRow[] {
  return Array.from({ length: 12 }, (_, month) => Array.from({ length: 10 }, (_, route) => {
    const row = { hid: `${String(month)}-${String(route)}`, place: month * 10 + route, date: `2020-${String(month + 1).padStart(2, '0')}-01`, reporter: `R${String(route)}`, origin: 'O', type: `T${String(route % 2)}`, volume: 100, price: 100 * Math.exp(0.02 * month + 0.01 * route) }
    return { ...row, price: change(row) }
  })).flat()
}

describe('peerPrices()', () => {
  it('finds the price that its route does not pay, and calls the others ordinary', () => {
    const found = peerPrices(market(({ hid, price }) => (hid === '10-4' ? price * 0.8 : price)))
    const cheap = found[104]
    expect(cheap?.peers).toBe('route')
    expect(cheap?.distance).toBeLessThan(-3)
    expect(cheap?.expected).toBeCloseTo(market()[104]?.price ?? 0, -1)
    const others = found.filter((_, place) => place > 20 && place !== 104)
    for (const peer of others) expect(Math.abs(peer?.distance ?? 0)).toBeLessThan(1)
  })

  it('looks at nothing later: months that are added change nothing of those before', () => {
    expect(peerPrices(market()).slice(0, 60)).toEqual(peerPrices(market().slice(0, 60)))
  })

  it('is moved by no absurd price, and compares nothing where there is none', () => {
    const found = peerPrices(market(({ hid, price }) => (hid === '5-1' ? 1e15 : hid === '5-2' ? 0 : price)))
    expect(found[52]).toBeUndefined()
    expect(Math.abs(found[61]?.distance ?? 9)).toBeLessThan(1)
  })
})

describe('peerVolumes()', () => {
  const row = (place: number, declared: number, metered?: number): VolumeRow => ({ hid: String(place), place, date: `2020-${String(place + 1).padStart(2, '0')}-01`, flow: 'F', declared, ...(metered !== undefined && { metered }), capacity: 90 })

  it('holds a declaration against the meter, and the flow where there is none', () => {
    const [metered] = peerVolumes([row(0, 98, 100)])
    expect(metered?.peers).toBe('meter')
    expect(metered?.distance).toBeLessThan(-7)
    expect(metered?.ofCapacity).toBeCloseTo(98 / 90, 9)
    const flow = peerVolumes([100, 101, 99, 100, 50].map((declared, month) => row(month, declared)))
    expect(flow.map(({ peers }) => peers)).toEqual(['none', 'none', 'none', 'flow', 'flow'])
    expect(flow[4]?.distance).toBeLessThan(-5)
  })

  it('handles meters and declarations of nothing', () => {
    for (const { distance } of peerVolumes([row(0, 0, 0), row(1, 5, 0), row(2, 0, 5)])) expect(Number.isFinite(distance)).toBe(true)
  })
})
