import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listStandingOn } from './list-standing.ts'
import { readList } from './read-list.ts'
import { listReaders } from './registry.ts'
import { testLists } from './test-lists.ts'

const published = '2026-03-01'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const given = (files: Readonly<Record<string, string>>) => Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) }))

/** A figure from 0 to 1 that is the same every time. */
function dice(seed: number): () => number {
  let state = seed
  return () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32 }
}

function refused(files: Parameters<typeof readList>[0]): void {
  const { editions, findings } = readList(files, { published })
  expect(editions).toEqual([])
  const fatal = findings.find(({ severity }) => severity === 'fatal')
  expect(fatal).toBeDefined()
  for (const text of [fatal?.code, fatal?.pointer.source, fatal?.message, fatal?.authority, fatal?.remedy]) expect(text).toMatch(/\S/)
}

describe('the registry of lists', () => {
  it('has a test list for every reader, a README in every folder, and a standing for every list', () => {
    expect(Object.keys(testLists).sort()).toEqual(listReaders.map(({ format }) => format).sort())
    for (const folder of readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('__'))) expect([folder.name, existsSync(join(import.meta.dirname, folder.name, 'README.md'))]).toEqual([folder.name, true])
    for (const { list } of Object.values(testLists)) expect([list, listStandingOn(list, '2026-01-01')?.effect]).toEqual([list, expect.stringMatching(/hold|review/)])
  })
})

describe.each(Object.entries(testLists))('%s', (format, { list, files, twice: [once, again] }) => {
  const [main = '', text = ''] = Object.entries(files)[0] ?? []
  const others = given(files).slice(1)
  const changed = (make: (text: string) => Uint8Array) => [{ name: main, bytes: make(text) }, ...others]

  it('is recognised by its content alone, and read', () => {
    expect(listReaders.filter((reader) => reader.recognises(text.slice(0, 4096)))[0]?.format).toBe(format)
    const { editions, findings } = readList(given(files), { published })
    expect(findings).toEqual([])
    expect(editions[0]).toMatchObject({ list, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown })
    expect(editions.flatMap(({ parties }) => parties)).toMatchSnapshot()
  })
  it('is refused where an entry stands twice or has nothing to be told by', () => {
    expect(text).toContain(once)
    refused(changed((whole) => bytesOf(whole.replace(once, again))))
  })
  it('is refused when it is empty, cut in half, in another encoding or something else', () => {
    refused(changed(() => new Uint8Array()))
    refused(changed((whole) => bytesOf(whole.slice(0, Math.floor(whole.length / 2)))))
    refused(changed((whole) => Buffer.from(`\uFEFF${whole}`, 'utf16le')))
    refused(changed((whole) => Buffer.from(whole.replace(/Quill|QUILL|Bramble/, 'Qu\u00e9ll'), 'latin1')))
    refused([{ name: main, bytes: bytesOf('<html><body>Service unavailable</body></html>') }])
  })
  it('gives no edition of any beginning of the file that does not end a line', () => {
    for (let length = 1; length < text.length - 2; length += 7) {
      if (text[length - 1] === '\n') continue
      expect([length, readList(changed((whole) => bytesOf(whole.slice(0, length))), { published }).editions]).toEqual([length, []])
    }
  })
  it('never throws, whatever bytes are changed', () => {
    const roll = dice(format.length)
    for (let round = 0; round < 150; round += 1) {
      const bytes = bytesOf(text)
      for (let count = 0; count < 4; count += 1) bytes[Math.floor(roll() * bytes.length)] = Math.floor(roll() * 256)
      const { editions, findings } = readList([{ name: main, bytes }, ...others], { published })
      expect(editions.length > 0 || findings.length > 0).toBe(true)
    }
  })
})

describe('readList()', () => {
  it('reads the three files of OFAC in any order, and warns where aliases were not given', () => {
    const files = given(testLists['ofac-csv']?.files ?? {})
    expect(readList([...files].reverse(), { published }).editions).toEqual(readList(files, { published }).editions)
    expect(readList(files.slice(0, 1), { published })).toMatchObject({ editions: [{ list: 'ofac-sdn' }], findings: [{ code: 'list-part-missing', severity: 'warning' }] })
    refused(files.slice(1))
  })
  it('finds that OFAC’s file of entries ends early by the names that belong to no entry', () => {
    const [entries, ...rest] = given(testLists['ofac-csv']?.files ?? {})
    const firstLine = new TextDecoder().decode(entries?.bytes).split('\r\n')[0] ?? ''
    expect(readList([{ name: 'sdn.csv', bytes: bytesOf(`${firstLine}\r\n`) }, ...rest], { published }).findings).toMatchObject([{ code: 'list-entry-missing' }])
  })
  it('takes the day of publication from the file where it says it', () => {
    expect(readList(given(testLists['un-xml']?.files ?? {}), { published }).editions[0]?.published).toBe('2026-03-14')
    expect(readList(given(testLists['house-csv']?.files ?? {}), { published }).editions[0]?.published).toBe(published)
  })
  it('refuses a document type, which could hide other files', () => {
    expect(readList([{ name: 'x.xml', bytes: bytesOf('<!DOCTYPE sdnList [<!ENTITY x SYSTEM "file:///etc/passwd">]><sdnList>&x;</sdnList>') }], { published }).findings).toMatchObject([{ code: 'list-doctype' }])
  })
})
