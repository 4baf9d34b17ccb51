import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import type { FilingMessage } from './filing-message.ts'
import { attachmentOf, markRead, messagesOf, saveMessage } from './store.ts'

const filing = '00000000-0000-7000-8000-000000000001'
const id = '00000000-0000-7000-8000-000000000002'
const at = '2026-08-03T12:00:00.000Z'
const message: FilingMessage = {
  id, filing, kind: 'document-request', side: 'customs', author: { subject: 'officer', organisation: 'customs' }, sentAt: at, words: 'Please send it', documents: ['Contract of sale'], dueOn: '2026-08-10',
  attachments: [{ name: 'n.txt', mediaType: 'text/plain', sha256: 'aa', size: 1 }],
}
const scope = (organisation: string, clients: Scope['clients'] = 'all', role: Scope['role'] = 'organisation'): Scope => ({ organisation, clients, role })

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system((sql) => saveMessage(sql, message, { owner: { organisation: 'meridian', client: '89-100000100', environment: 'test' }, contents: [Uint8Array.of(65)] }))
})
afterAll(async () => test.close())

describe('messages about a filing', () => {
  it.each<[string, Scope, number]>([
    ['who filed', scope('meridian'), 1], ['a desk for another client', scope('meridian', ['89-100000200']), 0], ['whom it was filed for', { ...scope('larkspur'), owned: ['89-100000100'] }, 1],
    ['another broker', scope('harborline'), 0], ['customs', scope('customs', 'all', 'authority'), 1],
  ])('are shown, with their files, to %s as row-level security has it', async (_who, asker, count) => {
    const [messages, file] = await test.database.read(asker, async (sql) => [await messagesOf(sql, filing, 'test'), await attachmentOf(sql, { filing, message: id, place: 0, environment: 'test' })] as const)
    expect([messages.length, file === undefined ? 0 : 1]).toEqual([count, count])
    expect(await test.database.read(asker, (sql) => messagesOf(sql, filing, 'production'))).toEqual([])
  })
  it('come back as they were written, with who read them first and when', async () => {
    const read = (side: 'filer' | 'customs', when: string) => test.database.system((sql) => markRead(sql, filing, { side, subject: 's', at: when, environment: 'test' }))
    expect([await read('customs', at), await read('filer', '2026-08-03T13:00:00.000Z'), await read('filer', '2026-08-03T14:00:00.000Z')]).toEqual([0, 1, 0])
    expect(await test.database.system((sql) => messagesOf(sql, filing, 'test'))).toEqual([{ ...message, readings: [{ side: 'filer', at: '2026-08-03T13:00:00.000Z' }] }])
  })
  it.each(['message', 'message_attachment', 'message_reading'])('are changed by nobody: %s', async (table) => {
    await expect(test.database.write(scope('meridian'), (sql) => sql.query(`update filings.${table} set client = ''`))).rejects.toThrow('permission denied')
    await expect(test.database.system((sql) => sql.query(`delete from filings.${table}`))).rejects.toThrow('permission denied')
  })
})
