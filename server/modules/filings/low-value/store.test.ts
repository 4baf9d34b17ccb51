import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { parcelById, parcelDay, splitParcels } from './store.ts'
import { createTariff } from '../../tariff/index.ts'
import { lineOfParcel } from '../../../journeys/test-parcels.ts'
import { examineLines, fileParcels } from './transport.ts'

const book = createTariff({ clock: { now: () => new Date('2026-08-03T12:00:00Z') }, database: undefined as never }).book()
const context = { filerCodes: ['ZZ9'], book }
const meridian = { organisation: 'meridian', environment: 'test' } as const
const scope = (organisation: string) => ({ organisation, clients: 'all', role: 'organisation' }) as const
const to = { consignee: { name: 'Robin Sample', line: '9 Invented Street', city: 'Newark', postalCode: '07102', country: 'US' } }
const worth = (value: string) => ({ goods: [{ description: 'Hooded rain jacket', commodityCode: '6201402010', origin: 'VN', value }] })

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

const file = (lines: readonly string[], filer: { readonly organisation: string; readonly environment: 'test' | 'production' } = meridian) =>
  test.database.system((sql) => fileParcels(sql, examineLines(lines.map((text, index) => ({ line: index + 1, text })), context), { filer, receivedAt: '2026-08-03T10:00:00.000Z' }))

describe('fileParcels()', () => {
  it('answers a line that comes again as before and counts it once, and refuses another under its name', async () => {
    const lines = [lineOfParcel(1), lineOfParcel(2), lineOfParcel(1)]
    const first = await file(lines)
    const again = await file([...lines, lineOfParcel(2, worth('65.00')), 'no parcel'])
    expect(first.answers.map(({ outcome, isRepeated }) => [outcome, isRepeated])).toEqual([['release', false], ['release', false], ['release', true]])
    expect(again.answers.map(({ id }) => id).slice(0, 3)).toEqual(first.answers.map(({ id }) => id))
    expect(again.answers.slice(3).map(({ findings, outcome }) => [outcome, findings.map(({ code }) => code)])).toEqual([['reject', ['low-value-parcel-already-filed']], ['reject', ['low-value-line-unreadable']]])
    expect(await test.database.read(scope('meridian'), (sql) => parcelDay(sql, '2026-08-03', 'test'))).toMatchObject({ outcomes: [{ claim: '11', outcome: 'release', parcels: 2, value: '128.00' }] })
  })
  it('finds a split across streams and filers, looks again at what was released, and shows each filer its own parcels', async () => {
    const day = { arrival: '2026-08-05' }
    await file([lineOfParcel(11, { ...to, ...day, ...worth('1500.00') })])
    const other = await file([lineOfParcel(12, { ...to, ...day, ...worth('1200.00') })], { organisation: 'harborline', environment: 'test' })
    expect(other.answers.map(({ outcome }) => outcome)).toEqual(['under-review'])
    expect(other.reviewedAgain).toBe(0)
    expect((await test.database.read(scope('meridian'), (sql) => parcelDay(sql, '2026-08-05', 'test'))).outcomes.map(({ outcome }) => outcome)).toEqual(['under-review'])
    const seen = await test.database.read(scope('meridian'), (sql) => splitParcels(sql, 'test', { splits: other.splits, namesMax: 5 }))
    expect([...seen.values()]).toEqual([{ parcels: 1, cents: 150_000n, names: ['P-11'] }])
    const production = await file([lineOfParcel(13, { ...to, ...day, ...worth('1500.00') })], { organisation: 'meridian', environment: 'production' })
    expect(production.answers.map(({ outcome }) => outcome)).toEqual(['release'])
  })
  it('answers a short line with hundreds of faults by a few of them, the gravest', async () => {
    const goods = Array.from({ length: 99 }, () => ({}))
    const vague = Array.from({ length: 99 }, (_, index) => ({ description: 'gift', commodityCode: '6201402010', origin: index === 98 ? 'QZ' : 'VN', value: '1.00', gtin: '1' }))
    const { answers } = await file([lineOfParcel(31, { goods }), lineOfParcel(32, { goods: vague })])
    expect(answers.map(({ findings, outcome }) => [findings.length, outcome])).toEqual([[20, 'reject'], [20, 'reject']])
    expect(answers[1]?.findings[0]).toMatchObject({ code: 'low-value-origin-unknown', severity: 'fatal', pointer: { declaration: '/goods/98/origin' } })
  })
  it('shows a parcel to its filer and to nobody else', async () => {
    const { answers: [answered] } = await file([lineOfParcel(21)])
    const read = (organisation: string, environment: 'test' | 'production') => test.database.read(scope(organisation), (sql) => parcelById(sql, answered?.id ?? '', environment))
    expect(await read('meridian', 'test')).toMatchObject({ parcel: 'P-21', value: '64.00', stated: { seller: { country: 'VN' } } })
    expect([await read('harborline', 'test'), await read('meridian', 'production')]).toEqual([undefined, undefined])
  })
})
