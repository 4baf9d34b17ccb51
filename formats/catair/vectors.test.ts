import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Answer } from '../format.ts'
import { json } from '../json/json.ts'
import { catair } from './catair.ts'
import type { CatairEnvelope } from './catair-message.ts'
import { recordValues } from './codec/wire-record.ts'
import { writeRecord, writeWire } from './codec/write-record.ts'

interface Vector {
  readonly source: string
  readonly declaration: Declaration
  readonly answer: Answer
}

const folders = ['entry-summary', 'cargo-release'].map((name) => fileURLToPath(new URL(`./${name}/vectors/`, import.meta.url)))
const vectors = folders.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => {
  const stem = `${folder}${file.slice(0, -'.json'.length)}`
  return [file, {
    wire: new Uint8Array(readFileSync(`${stem}.catair`)),
    expected: JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as Vector,
    answer: readFileSync(`${stem}.answer.catair`, 'latin1'),
  }] as const
}))

describe.each(vectors)('vector %s', (_, { wire, expected, answer }) => {
  const read = catair.read(wire)

  it('reads as the canonical declaration', () => {
    expect(read.findings).toEqual([])
    expect(read.messages).toHaveLength(1)
    expect(read.messages[0]?.findings).toEqual([])
    expect(read.messages[0]?.declaration).toEqual(expected.declaration)
  })

  it('is a declaration by the published schema', () => {
    const [message] = json.read(new TextEncoder().encode(JSON.stringify(expected.declaration))).messages
    expect(message?.findings).toEqual([])
    expect(message?.declaration).toEqual(expected.declaration)
  })

  it('writes back byte for byte, as a whole and record by record', () => {
    const { envelope } = read.envelope as CatairEnvelope
    expect(writeWire(envelope.wire)).toEqual(wire)
    for (const record of envelope.wire.records) expect(record.layout && writeRecord(record.layout, recordValues(record))).toBe(record.raw)
  })

  it('is answered in CBP’s records, 80 characters each', () => {
    const written = new TextDecoder('latin1').decode(catair.writeAnswer(read, [expected.answer]))
    expect(written).toBe(answer)
    for (const line of written.split('\n').slice(0, -1)) expect(line).toHaveLength(80)
  })
})
