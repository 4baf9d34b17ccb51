import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Scope } from '../database/index.ts'
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts'
import { createOutbox } from './create-outbox.ts'
import type { Fact } from './fact.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.inspect('create table public.heard (subscriber text, position bigint)')
  await test.inspect('grant all on public.heard to customhouse_system')
})
afterAll(async () => test.close())
beforeEach(async () => {
  await test.inspect('truncate outbox.facts, outbox.cursors, public.heard')
  await test.inspect('update outbox.head set position = 0')
})

const north: Scope = { organisation: 'north', clients: 'all', role: 'organisation' }
const fact = (subject: string, organisation = 'north'): Fact => ({ type: 'EntryFiled', module: 'filings', organisation, client: 'c1', subject, occurredAt: '2026-01-02T03:04:05Z', data: { subject } })
const subjects = (facts: readonly Fact[]) => facts.map(({ subject }) => subject)

async function until(met: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (met()) return
    await sleep(5)
  }
  throw new Error('It did not happen within five seconds')
}

describe('publish()', () => {
  it('keeps facts in order, without gaps, as they were given', async () => {
    const outbox = createOutbox(test)
    await test.database.write(north, async (sql) => outbox.publish(sql, [fact('a'), fact('b')]))
    await test.database.write(north, async (sql) => outbox.publish(sql, []))
    await expect(test.database.write(north, async (sql) => { await outbox.publish(sql, [fact('lost')]); throw new Error('no') })).rejects.toThrow('no')
    await test.database.system(async (sql) => outbox.publish(sql, [fact('c')]))
    const facts = await outbox.after(north, 0n, { limit: 10 })
    expect(facts.map(({ position }) => position)).toEqual(['1', '2', '3'])
    expect(facts[0]).toMatchObject(fact('a'))
    expect(subjects(await outbox.after(north, 1n, { limit: 1 }))).toEqual(['b'])
    expect(await outbox.head()).toBe(3n)
  })
  it('gives positions in the order of commit to many publishers at once', async () => {
    const outbox = createOutbox(test)
    await Promise.all(Array.from({ length: 40 }, async (_, n) => test.database.write(north, async (sql) => outbox.publish(sql, [fact(`x${String(n)}`), fact(`y${String(n)}`)]))))
    const facts = await outbox.after(north, 0n, { limit: 100 })
    expect(facts.map(({ position }) => Number(position))).toEqual(Array.from({ length: 80 }, (_, n) => n + 1))
  })
  it('shows facts to those alone who may see them', async () => {
    const outbox = createOutbox(test)
    await test.database.system(async (sql) => outbox.publish(sql, [fact('mine'), fact('theirs', 'south')]))
    expect(subjects(await outbox.after(north, 0n, { limit: 10 }))).toEqual(['mine'])
    expect(subjects(await outbox.after({ ...north, clients: ['c2'] }, 0n, { limit: 10 }))).toEqual([])
    expect(subjects(await outbox.after({ organisation: 'importer', clients: [], role: 'organisation', owned: ['c1'] }, 0n, { limit: 10 }))).toEqual(['mine', 'theirs'])
    expect(subjects(await outbox.after({ organisation: 'customs', clients: [], role: 'authority' }, 0n, { limit: 10 }))).toEqual(['mine', 'theirs'])
    await expect(test.database.write(north, async (sql) => outbox.publish(sql, [fact('forged', 'south')]))).rejects.toThrow(/row-level security/)
  })
})

describe('startRelay()', () => {
  const publish = async (names: readonly string[]) => test.database.system(async (sql) => createOutbox(test).publish(sql, names.map((name) => fact(name))))

  it('delivers in order, wakes for new facts, and resumes where it stopped', async () => {
    const heard: string[] = []
    const start = () => {
      const outbox = createOutbox(test)
      outbox.subscribe('reader', async (facts) => { heard.push(...subjects(facts)); await Promise.resolve() })
      return outbox.startRelay()
    }
    await publish(['a', 'b'])
    const first = start()
    await until(() => heard.length === 2)
    await publish(['c'])
    await until(() => heard.length === 3)
    await first.stop()
    await publish(['d'])
    const second = start()
    await until(() => heard.length === 4)
    await second.stop()
    expect(heard).toEqual(['a', 'b', 'c', 'd'])
  })
  it('tries again what failed, without undoing or passing over what went before, and delays no other subscriber', async () => {
    const heard: string[] = []
    const others: string[] = []
    let refusals = 2
    const errors: unknown[] = []
    const outbox = createOutbox({ ...test, onError: (error) => errors.push(error) })
    outbox.subscribe('weak', async (facts, sql) => {
      for (const { subject, position } of facts) {
        await sql.query('insert into public.heard values ($1, $2)', ['weak', position])
        if (subject === 'b' && refusals-- > 0) throw new Error('not now')
        heard.push(subject)
      }
    })
    outbox.subscribe('strong', async (facts) => { others.push(...subjects(facts)); await Promise.resolve() })
    await publish(['a', 'b', 'c'])
    const relay = outbox.startRelay()
    await until(() => heard.includes('c'))
    await relay.stop()
    expect(others).toEqual(['a', 'b', 'c'])
    expect(errors).toHaveLength(2)
    const rows = await test.inspect<{ position: string }>(`select position::text from public.heard order by position`)
    expect(rows.map(({ position }) => position)).toEqual(['1', '2', '3'])
  })
  it('never lets two relays do the same work twice', async () => {
    const relays = [1, 2, 3].map(() => {
      const outbox = createOutbox(test)
      outbox.subscribe('writer', async (facts, sql) => { for (const { position } of facts) await sql.query('insert into public.heard values ($1, $2)', ['writer', position]) })
      return outbox.startRelay()
    })
    for (let n = 0; n < 30; n += 1) await publish([`${String(n)}a`, `${String(n)}b`])
    const count = async () => (await test.inspect<{ all: number; distinct: number }>('select count(*)::int as all, count(distinct position)::int as distinct from public.heard'))[0]
    for (let tries = 0; tries < 200 && ((await count())?.distinct ?? 0) < 60; tries += 1) await sleep(20)
    await Promise.all(relays.map(async (relay) => relay.stop()))
    expect(await count()).toEqual({ all: 60, distinct: 60 })
  })
})
