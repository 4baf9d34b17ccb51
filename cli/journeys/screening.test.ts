import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { customhouseWithin } from './test-terminal.ts'

const nowhere = { CUSTOMHOUSE_URL: 'http://127.0.0.1:9', CUSTOMHOUSE_DATA: '/nonexistent/customhouse' }

describe('customhouse screen', () => {
  it('tells hits with their reasons, leaves out what was allowed, and refuses half a list', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'customhouse-screen-'))
    const [list, half, allow] = ['list.csv', 'half.csv', 'allow.csv'].map((name) => join(folder, name)) as [string, string, string]
    const text = 'entry,name,kind\n1,Osric Quillfeather,person\n2,Bramblewick Trading Ltd,organisation\n'
    writeFileSync(list, text)
    writeFileSync(half, text.slice(0, 50))
    writeFileSync(allow, 'name,list,entry,until\n"Quilfeather, Osrik",house-list,1,2999-12-31\n')
    const hit = await customhouseWithin(['screen', 'Quilfeather, Osrik', '--list', list, '--json'], nowhere)
    expect(hit.status).toBe(1)
    expect(JSON.parse(hit.stdout)).toMatchObject({ name: 'Quilfeather, Osrik', hits: [{ list: 'house-list', entry: '1', effect: 'review', listedName: 'Osric Quillfeather' }] })
    expect((await customhouseWithin(['screen', 'Quilfeather, Osrik', '--list', list, '--allow', allow], nowhere)).status).toBe(0)
    const refused = await customhouseWithin(['screen', 'Quilfeather, Osrik', '--list', half], nowhere)
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain('list-cut')
  })
})
