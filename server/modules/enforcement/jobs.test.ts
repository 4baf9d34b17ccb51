import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleEntry } from '@customhouse/checks/sample-declarations.ts'
import { settableClock } from '../../platform/clock/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'
import type { WholeFiling } from '../filings/index.ts'
import { partyDirectory } from '../parties/index.ts'
import type { CaseOnFile } from './case/case-on-file.ts'
import type { CaseStep, StepTaker } from './case/case-step.ts'
import { foldCase } from './case/fold-case.ts'
import { chainBreak } from './case/step-chain.ts'
import { stepsOf } from './case/store.ts'
import { caseUnderWay, recordSteps, takeAct, type ActToTake } from './case/transport.ts'
import type { EnforcementNeeds } from './enforcement.ts'
import { endPassedClocks } from './jobs.ts'
import { openCase } from './opening/transport.ts'

const owner = { organisation: 'customs', environment: 'test' } as const
const officer: StepTaker = { kind: 'officer', subject: 'someone', organisation: 'customs', role: 'port-officer' }
const filing: WholeFiling = {
  id: '00000000-0000-7000-8000-000000000001', organisation: 'meridian', client: '89-100000100', interchange: '00000000-0000-7000-8000-000000000002', kind: 'entry', entryNumber: 'ZZ900000016',
  functionCode: 'add', environment: 'test', receivedAt: '2026-07-06T12:00:00.000Z', accepted: true, outcome: 'hold', declaration: sampleEntry(), findings: [],
}
const unasked = () => { throw new Error('Not asked when a time ends') }

let db: TestDatabase
let orders: string[]
const clock = settableClock('2026-07-06T15:00:00.000Z')
const needs = (): EnforcementNeeds => ({
  database: db.database, clock,
  outbox: { publish: async () => Promise.resolve() },
  jobs: { enqueue: unasked, work: unasked },
  parties: { directory: () => partyDirectory('none', { organisations: [], importers: [], powersOfAttorney: [], bonds: [] }) },
  ledger: { append: async () => Promise.resolve({ receipts: [] }), receipt: unasked },
  filings: { filing: unasked },
  anomalies: { scores: unasked },
  determinations: { risk: unasked, orderByCase: async (_sql, { filing: held, order, authority }) => { orders.push(`${order} by ${authority}`); return Promise.resolve({ filing: held, outcome: 'hold' }) } },
  screening: { hits: unasked, mentions: unasked, sharedAddresses: unasked, namesAt: unasked, find: unasked, editionOf: unasked, keyOf: unasked },
  provenance: { twin: unasked },
})

/** A case opened on Monday, 6 July 2026, with what officers did at once. */
async function opened(...acts: readonly Omit<ActToTake, 'why'>[]): Promise<string> {
  clock.set('2026-07-06T15:00:00.000Z')
  orders = []
  return db.database.system(async (sql) => {
    const { id } = await openCase(sql, needs(), { owner, opened: { title: 'Boxes', source: { kind: 'filing', words: 'Seen' }, filings: [filing], goods: '', concerned: [], by: officer, why: 'To be looked at', authority: '19 CFR 161.2', also: () => [] } })
    for (const act of acts) {
      const under = await caseUnderWay(sql, id, 'test')
      const [begun] = under.state.actions
      await takeAct(sql, needs(), { under, by: officer, asked: { ...act, why: 'So', ...(begun === undefined ? {} : { action: begun.id }) } })
    }
    return id
  })
}

/** The night after a day: the job as it is run then, and again for good measure, as two workers would. */
async function nightBefore(day: string): Promise<void> {
  clock.set(`${day}T04:01:00.000Z`)
  await endPassedClocks(needs(), day)
  await Promise.all([endPassedClocks(needs(), day), endPassedClocks(needs(), day)])
}

async function seen(id: string): Promise<{ readonly state: CaseOnFile | undefined; readonly byClock: readonly CaseStep[] }> {
  const steps = await db.database.system((sql) => stepsOf(sql, id, 'test'))
  expect(chainBreak(steps)).toBeUndefined()
  return { state: foldCase(id, steps), byClock: steps.filter(({ by }) => by.kind === 'clock') }
}

const presented: Omit<ActToTake, 'why'> = { kind: 'detention', act: 'present', particulars: { presentedOn: '2026-07-06' } }
const detained: Omit<ActToTake, 'why'> = { kind: 'detention', act: 'detain', particulars: { reason: 'The marks look altered' } }

beforeAll(async () => { db = await createTestDatabase() })
afterAll(async () => { await db.close() })

describe('endPassedClocks()', () => {
  it('leaves a time alone on its last day', async () => {
    const id = await opened(presented, detained)
    await nightBefore('2026-07-13')
    expect((await seen(id)).byClock).toEqual([])
  })
  it('takes goods as excluded on the day after the thirtieth, by the law itself, once', async () => {
    const id = await opened(presented, detained)
    await nightBefore('2026-08-06')
    const { state, byClock } = await seen(id)
    expect(state?.actions[0]?.stage).toBe('excluded')
    expect(byClock.filter(({ authority }) => authority === '19 U.S.C. 1499(c)(5)(A)')).toMatchObject([{ by: { kind: 'clock', subject: 'clock' }, act: { type: 'clock-passed' }, why: expect.stringContaining('treated as a decision to exclude') as string }])
    expect(state?.clocks.find(({ name }) => name === 'protest')).toMatchObject({ state: 'running', startedOn: '2026-08-05', dueOn: '2027-02-01' })
    expect(byClock.map(({ act }) => act.type)).toEqual(['clock-passed', 'clock-passed'])
  })
  it('detains goods that were not released within five working days, and holds them once', async () => {
    const id = await opened(presented)
    await nightBefore('2026-07-13')
    expect((await seen(id)).byClock).toEqual([])
    await nightBefore('2026-07-14')
    const { state, byClock } = await seen(id)
    expect([state?.actions[0]?.stage, state?.held, orders]).toEqual(['detained', [filing.id], ['hold by 19 CFR 151.16(b)']])
    expect(byClock.map(({ act, authority }) => [act.type, authority])).toEqual([['clock-passed', '19 CFR 151.16(b)'], ['goods-ordered', '19 CFR 151.16(b)']])
  })
  it('says that a time passed whose figure is not certain, and decides nothing by it', async () => {
    const id = await opened({ kind: 'request-for-information', act: 'ask', particulars: { questions: ['The contract of sale'] } })
    await nightBefore('2026-08-07')
    const { state, byClock } = await seen(id)
    expect([state?.actions[0]?.stage, state?.clocks[0]?.state, byClock.length, orders]).toEqual(['asked', 'passed', 1, []])
  })
  it('does nothing in a case that was closed', async () => {
    const id = await opened({ kind: 'request-for-information', act: 'ask', particulars: { questions: ['The contract of sale'] } })
    await db.database.system(async (sql) => recordSteps(sql, needs(), { under: await caseUnderWay(sql, id, 'test'), steps: [{ by: officer, authority: 'a', why: 'w', act: { type: 'closed', outcome: 'withdrawn' } }] }))
    await nightBefore('2027-08-07')
    expect((await seen(id)).byClock).toEqual([])
  })
})
