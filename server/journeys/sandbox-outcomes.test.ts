import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { entryNumberOf, onlyFiling, recordsOf, renumbered, sample, signInAs, type Trader } from './test-trader.ts'

interface Forced {
  readonly reference: string
  readonly outcome: string
  readonly accepted: boolean
  /** Entry status codes (SO60) in CBP's meaning. */
  readonly statuses: readonly string[]
}

const forced: readonly Forced[] = [
  { reference: 'TESTRELS', outcome: 'release', accepted: true, statuses: ['98', '01'] },
  { reference: 'TESTREVW', outcome: 'under-review', accepted: true, statuses: ['90'] },
  { reference: 'TESTDOCS', outcome: 'documents-required', accepted: true, statuses: ['96'] },
  { reference: 'TESTEXAM', outcome: 'exam', accepted: true, statuses: ['03'] },
  { reference: 'TESTHOLD', outcome: 'hold', accepted: true, statuses: ['90'] },
  { reference: 'TESTREJCT', outcome: 'reject', accepted: false, statuses: [] },
]

describe('the references that force an outcome in the sandbox', () => {
  let server: StartedServer
  let meridian: Trader
  let next = 500
  beforeAll(async () => {
    server = await startServer()
    meridian = signInAs(server, 'meridian-filer')
  })
  afterAll(async () => server.remove())

  const statusesOf = (records: readonly string[]): readonly string[] => records.filter((record) => record.startsWith('SO60')).map((record) => record.slice(14, 16))

  it.each(forced)('$reference on an entry summary certified for release: $outcome, AX and SO', async ({ reference, outcome, accepted, statuses }) => {
    next += 1
    const filed = await meridian.file(renumbered(sample('sandbox-hold.catair'), next, reference))
    expect(onlyFiling(filed)).toMatchObject({ accepted, determination: { outcome } })
    const records = recordsOf(filed.answers.content)
    expect(records.filter((record) => /^E1[AR]/.test(record)).map((record) => record.slice(4, 7))).toEqual([accepted ? '995' : '998'])
    expect(statusesOf(records)).toEqual(statuses)
    expect(records.filter((record) => record.startsWith('SO50')).map((record) => record.slice(14, 16))).toEqual(outcome === 'hold' ? ['53'] : [])
  })

  it.each(forced)('$reference on a cargo release: $outcome, SX and SO', async ({ reference, outcome, accepted, statuses }) => {
    next += 1
    const filed = await meridian.file(renumbered(sample('release-vessel.catair'), next, reference))
    expect(onlyFiling(filed)).toMatchObject({ accepted, determination: { outcome } })
    const records = recordsOf(filed.answers.content)
    expect(records.filter((record) => record.startsWith('SE90')).at(-1)?.slice(4, 6)).toBe(accepted ? '02' : '01')
    expect(statusesOf(records)).toEqual(statuses)
  })

  it.each(forced)('$reference in JSON: $outcome', async ({ reference, outcome, accepted }) => {
    next += 1
    const declaration = { ...JSON.parse(sample('vessel-dutiable.json')) as object, entryNumber: entryNumberOf(next), functionalReference: reference }
    const filed = await meridian.file(JSON.stringify(declaration), { type: 'application/json' })
    expect(onlyFiling(filed)).toMatchObject({ accepted, determination: { outcome } })
    expect(JSON.parse(filed.answers.content)).toMatchObject({ accepted, determination: { outcome } })
  })

  it('is not listened to in production', async () => {
    next += 1
    const production = signInAs(server, 'meridian-production')
    const filed = await production.file(renumbered(sample('vessel-dutiable.catair'), next, 'TESTHOLD'))
    expect(onlyFiling(filed).determination.outcome).toBe('release')
  })
})
