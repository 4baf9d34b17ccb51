import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelPlaces } from './label-places.ts'
import { cornersAround, legsUntil, pointsOf, type MapStop } from './map-stop.ts'

const stops: fc.Arbitrary<readonly MapStop[]> = fc.array(fc.record({
  id: fc.string(), words: fc.string(), place: fc.string(),
  position: fc.record({ longitude: fc.integer({ min: -180, max: 180 }), latitude: fc.integer({ min: -90, max: 90 }), known: fc.constantFrom('spot' as const, 'port' as const, 'country' as const) }),
}), { minLength: 1, maxLength: 30 })

describe('a journey on the map', () => {
  it('shows every stop at exactly one point', () => {
    fc.assert(fc.property(stops, (some) => { expect(pointsOf(some).flatMap((point) => point.stops).sort((one, other) => one - other)).toEqual(some.map((_stop, at) => at)) }))
  })

  it('draws a way wherever the place changes, and none after the moment', () => {
    fc.assert(fc.property(stops, fc.nat(30), (some, last) => {
      const legs = legsUntil(some, last)
      expect(legs.length).toBeLessThanOrEqual(Math.min(last, some.length - 1))
      for (const [from, to] of legs) expect([from.longitude, from.latitude]).not.toEqual([to.longitude, to.latitude])
    }))
  })

  it('has all places within the corners that are on the map at all', () => {
    fc.assert(fc.property(stops, (some) => {
      const corners = cornersAround(some.map(({ position }) => position))
      const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))]
      for (const { position: { longitude } } of some) if (Math.abs(longitude) < 179) expect(longitude >= left && longitude <= right).toBe(true)
      expect(right).toBeGreaterThan(left)
    }))
  })

  it('writes names of places that are close beside each other, none over another', () => {
    const places = labelPlaces([{ text: 'MXMTY', at: [300, 200] }, { text: 'MXSLW', at: [310, 204] }, { text: 'USLRD', at: [305, 190] }], 960)
    const boxes = places.map(({ x, y, anchor }) => [anchor === 'start' ? x : x - 50, y] as const)
    for (const [at, [x, y]] of boxes.entries()) for (const [otherX, otherY] of boxes.slice(at + 1)) expect(Math.abs(x - otherX) >= 50 || Math.abs(y - otherY) >= 19).toBe(true)
    expect(labelPlaces([{ text: 'at the edge', at: [955, 10] }], 960)[0]?.anchor).toBe('end')
  })
})
