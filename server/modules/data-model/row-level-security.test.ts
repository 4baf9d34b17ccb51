import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'

/** The data model is everyone's: whoever is signed in reads all of it, and only the program writes, after a decision. */
const tables = ['acts', 'guides', 'message_sets', 'requests', 'versions'] as const
const id = '00000000-0000-4000-8000-000000000001'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system(async (sql) => {
    await sql.query(`insert into "data-model".versions (number, content, sha256, released_at) values ('3.6.1', '{}', repeat('0', 64), now())`)
    await sql.query(`insert into "data-model".requests (id, number, organisation, state, content, proposed_at) values ('${id}', 1, 'meridian', 'proposed', '{}', now())`)
    await sql.query(`insert into "data-model".acts (id, kind, subject, organisation, acted_at, facts) values ('${id}', 'k', 's', 'meridian', now(), '{}')`)
    await sql.query(`insert into "data-model".guides (id, guide_version, dictionary_version, content, published_at, published_by) values ('g', 1, '3.6.1', '{}', now(), 'customs')`)
    await sql.query(`insert into "data-model".message_sets (name, dictionary_version, content, stored_at, stored_by) values ('m', '3.6.1', '{}', now(), 'customs')`)
  })
})
afterAll(async () => test.close())

const scopes = [{ organisation: 'meridian', clients: 'all', role: 'organisation' }, { organisation: 'larkspur', clients: [], role: 'organisation' }, { organisation: 'customs', clients: 'all', role: 'authority' }] as const

describe('the tables of the data model', () => {
  it.each(tables)('show %s to everyone, and let no caller write it', async (table) => {
    for (const scope of scopes) {
      expect(await test.database.read(scope, (sql) => sql.query(`select from "data-model".${table}`))).toHaveLength(1)
      for (const statement of [`update "data-model".${table} set ${table === 'versions' ? 'number = number' : 'organisation = organisation'}`, `delete from "data-model".${table}`]) await expect(test.database.write(scope, (sql) => sql.query(statement))).rejects.toThrow(/permission denied|does not exist/)
    }
  })
  it('show what a request was answered to no caller', async () => {
    for (const scope of scopes) await expect(test.database.read(scope, (sql) => sql.query('select from "data-model".answered_requests'))).rejects.toThrow('permission denied')
  })
  it('keep what was released, published and done for good, from the program too', async () => {
    for (const statement of ['update "data-model".versions set released_by = null', 'update "data-model".acts set kind = kind', 'update "data-model".guides set published_by = published_by', 'delete from "data-model".requests', 'delete from "data-model".acts']) await expect(test.database.system((sql) => sql.query(statement))).rejects.toThrow('permission denied')
  })
  it('let one version follow another once', async () => {
    const follow = (number: string) => test.database.system((sql) => sql.query(`insert into "data-model".versions (number, previous, content, change_log, sha256, released_at) values ('${number}', '3.6.1', '{}', '{}', repeat('0', 64), now())`))
    await follow('3.6.2')
    await expect(follow('3.7.0')).rejects.toThrow('one_version_follows')
  })
  it('have every table of the schema among those that are tried here', async () => {
    const found = await test.inspect<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'data-model' order by tablename`)
    expect(found.map(({ tablename }) => tablename)).toEqual(['acts', 'answered_requests', 'guides', 'message_sets', 'requests', 'versions'])
  })
})
