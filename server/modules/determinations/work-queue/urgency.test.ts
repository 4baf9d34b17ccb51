import { describe, expect, it } from 'vitest'
import { levelOf, placeOf, readPlace } from '../shown.ts'
import { urgencyOf } from './urgency.ts'

const receivedAt = '2026-08-03T14:00:00.000Z'

describe('urgencyOf()', () => {
  it('counts five working days, from arrival where that is later than the filing', () => {
    expect(urgencyOf({ receivedAt, codes: ['7306'] })).toMatchObject({ tier: 1, attentionBy: '2026-08-10T04:00:00.000Z', reasons: [{ kind: 'age' }] })
    expect(urgencyOf({ receivedAt, codes: ['7306'], arrival: '2026-08-14' }).reasons).toMatchObject([{ kind: 'arrival', by: '2026-08-14T04:00:00.000Z', isHousePolicy: true }, { kind: 'age', by: '2026-08-21T04:00:00.000Z', isHousePolicy: false }])
  })
  it('puts goods that spoil before all others, at once', () => {
    const { tier, attentionBy, reasons } = urgencyOf({ receivedAt, codes: ['7306', '0805102000'], arrival: '2026-08-14' })
    expect([tier, attentionBy, reasons.map(({ kind }) => kind)]).toEqual([0, receivedAt, ['perishable', 'arrival', 'age']])
  })
  it('states an authority for every reason, and says what is house policy', () => {
    for (const { authority, isHousePolicy } of urgencyOf({ receivedAt, codes: ['08'], arrival: '2026-08-14' }).reasons) expect([authority.length > 10, authority.startsWith('House policy')]).toEqual([true, isHousePolicy])
  })
})

describe('levelOf()', () => {
  it('tells what cannot wait from what can', () => {
    const level = (attentionBy: string, tier = 1) => levelOf({ tier, attentionBy }, new Date(receivedAt))
    expect([level('2026-08-03T13:00:00.000Z'), level('2026-08-04T13:00:00.000Z'), level('2026-08-05T00:00:00.000Z'), level('2026-08-05T00:00:00.000Z', 0)]).toEqual(['now', 'today', 'later', 'now'])
  })
  it('reads back where a page ended, and nothing else', () => {
    const place = { tier: 1, attentionBy: receivedAt, filing: '00000000-0000-7000-8000-000000000001' }
    expect(readPlace(placeOf(place))).toEqual(place)
    for (const text of [undefined, '', '2_x_y', `${placeOf(place)} or 1=1`]) expect(readPlace(text)).toBeUndefined()
  })
})
