import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { recogniseFormat } from '@customhouse/formats/registry.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOffline } from './check-offline.ts'

const samples = new URL('../../samples/', import.meta.url)
const names = readdirSync(samples).filter((name) => /\.(?:catair|json)$/.test(name))
const textOf = (name: string): string => readFileSync(new URL(name, samples), 'latin1')

function findingsOf(text: string): readonly Finding[] {
  const bytes = Buffer.from(text, 'latin1')
  const format = recogniseFormat(bytes)
  if (format === undefined) throw new Error('No format reads this')
  return checkOffline(format, bytes, '2026-08-03')
}

describe('checkOffline()', () => {
  for (const name of names.filter((one) => one !== 'rejected-check-digit.catair')) it(`rejects nothing of ${name}`, () => {
    expect(findingsOf(textOf(name)).filter(({ severity }) => severity !== 'information')).toEqual([])
  })

  it('rejects a wrong check digit, at its record and positions', () => {
    const found = findingsOf(textOf('rejected-check-digit.catair'))
    expect(found).toMatchObject([{ code: 'B16', severity: 'fatal', pointer: { declaration: '/entryNumber', record: { recordType: '10', recordNumber: 3, from: 4, to: 16 } } }])
  })

  it('rejects by the tables: a port that Schedule D does not have, a country that does not exist', () => {
    const informal = JSON.parse(textOf('informal.json')) as object
    expect(rejects(findingsOf(JSON.stringify(informal)))).toBe(false)
    const text = JSON.stringify(informal)
    expect(findingsOf(text.replace(/"portOfEntry":"\d{4}"/, '"portOfEntry":"9999"')).map(({ code, pointer }) => [code, pointer.declaration])).toContainEqual(['B04', '/portOfEntry'])
    expect(findingsOf(text.replace(/"origin":"[A-Z]{2}"/, '"origin":"QQ"')).map(({ code, pointer }) => [code, pointer.declaration])).toContainEqual(['408', '/goodsItems/0/origin'])
  })

  it('says one fault once, though the reader and the checks both see it, and never throws', () => {
    const texts = names.map(textOf)
    fc.assert(fc.property(fc.constantFrom(...texts), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom(' ', '0', '9', 'X', '-'), (text, where, letter) => {
      const at = Math.floor(where * text.length)
      const changed = text.slice(0, at) + letter + text.slice(at + 1)
      if (recogniseFormat(Buffer.from(changed, 'latin1')) === undefined) return
      const said = findingsOf(changed).map(({ code, pointer, message }) => `${code} ${JSON.stringify(pointer)} ${message}`)
      expect(new Set(said).size).toBe(said.length)
    }), { numRuns: 300 })
  })
})

describe('customhouse check', () => {
  const program = new URL('../main.ts', import.meta.url).pathname
  const pathOf = (name: string): string => new URL(name, samples).pathname

  it('ends with 1 and a line of JSON per file where one is rejected', () => {
    const ended = spawnSync(process.execPath, ['--import', 'tsx', program, 'check', '--json', pathOf('rejected-check-digit.catair'), pathOf('informal.json')], { encoding: 'utf8', timeout: 25_000 })
    expect(ended.status).toBe(1)
    expect(ended.stdout.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([{ format: 'catair', accepted: false, findings: [{ code: 'B16' }] }, { format: 'json', accepted: true }])
  })

  it('ends with 0 where nothing rejects', () => {
    expect(execFileSync(process.execPath, ['--import', 'tsx', program, 'check', pathOf('informal.json')], { encoding: 'utf8', timeout: 25_000 })).toContain('accepted')
  })
})
