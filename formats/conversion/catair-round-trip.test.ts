import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { MessageFormat } from '../message-format.ts'
import { messageFormatNamed } from '../message-formats.ts'
import { convert } from './convert.ts'
import type { ConversionReport } from './conversion-report.ts'

const here = fileURLToPath(new URL('../', import.meta.url))
const filings = ['catair/entry-summary/vectors', 'catair/cargo-release/vectors', '../samples']
  .flatMap((folder) => readdirSync(`${here}${folder}`).filter((name) => name.endsWith('.catair') && !name.includes('.answer.')).map((name) => [name, `${here}${folder}/${name}`] as const))

const preparedAt = new Date('2026-08-15T12:00:00Z')

function converted(from: string, to: string, bytes: Uint8Array): { readonly bytes: Uint8Array; readonly report: ConversionReport } {
  const steps = convert({ from: formatNamed(from), to: formatNamed(to), preparedAt }, [bytes])
  const pieces: Uint8Array[] = []
  for (;;) {
    const step = steps.next()
    if (step.done === true) return { bytes: Buffer.concat(pieces), report: step.value }
    pieces.push(step.value)
  }
}

function formatNamed(name: string): MessageFormat {
  const format = messageFormatNamed(name)
  if (format === undefined) throw new RangeError(`No format is called ${name}`)
  return format
}

describe('records of 80 characters', () => {
  it.each(filings)('%s are the same by way of the data model', (_, path) => {
    const bytes = new Uint8Array(readFileSync(path))
    const there = converted('catair', 'data-model-json', bytes)
    expect(there.report).toMatchObject({ lost: [], defaulted: [], findings: [{ code: 'convert-secret-travels' }] })
    const back = converted('data-model-json', 'catair', there.bytes)
    expect(Buffer.from(back.bytes).toString('latin1')).toBe(Buffer.from(bytes).toString('latin1'))
    expect(back.report).toMatchObject({ lost: [], defaulted: [], findings: [] })
  })

  it.each(filings)('%s are the same by way of WCO XML', (_, path) => {
    const bytes = new Uint8Array(readFileSync(path))
    const there = converted('catair', 'wco-xml', bytes)
    expect(there.report).toMatchObject({ lost: [], findings: [{ code: 'convert-secret-travels' }] })
    const back = converted('wco-xml', 'catair', there.bytes)
    expect(Buffer.from(back.bytes).toString('latin1')).toBe(Buffer.from(bytes).toString('latin1'))
    expect(back.report).toMatchObject({ lost: [], findings: [] })
  })
})
