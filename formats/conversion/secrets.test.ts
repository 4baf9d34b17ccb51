import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { MessageFormat } from '../message-format.ts'
import { messageFormatNamed, messageFormats } from '../message-formats.ts'
import { Conversion, type ConvertedPart } from './conversion.ts'

const filing = new Uint8Array(readFileSync(new URL('../../samples/vessel-dutiable.catair', import.meta.url)))
const password = 'SANDBX'
const preparedAt = new Date('2026-08-15T12:00:00Z')

interface Asked {
  readonly from: string
  readonly to: string
  readonly strict?: boolean
}

function formatNamed(name: string): MessageFormat {
  const format = messageFormatNamed(name)
  if (format === undefined) throw new RangeError(`No format is called ${name}`)
  return format
}

/** The text of the target, and everything that is reported as JSON. */
function converted({ from, to, strict = false }: Asked, bytes: Uint8Array): { readonly bytes: Uint8Array; readonly text: string; readonly part: Omit<ConvertedPart, 'bytes'>; readonly report: string } {
  const conversion = new Conversion(formatNamed(from), formatNamed(to), { preparedAt, strict })
  const parts = [conversion.push(bytes), conversion.end()]
  const written = Buffer.concat(parts.flatMap((part) => part.bytes))
  const part = { lost: parts.flatMap(({ lost }) => lost), defaulted: parts.flatMap(({ defaulted }) => defaulted), carried: parts.flatMap(({ carried }) => carried), findings: parts.flatMap(({ findings }) => findings) }
  return { bytes: written, text: written.toString('latin1'), part, report: JSON.stringify(part) }
}

const codesOf = ({ findings }: Omit<ConvertedPart, 'bytes'>): readonly string[] => findings.map(({ code }) => code)
const names = messageFormats.map(({ name }) => name).filter((name) => name !== 'catair')

describe('the communication password of an A-record', () => {
  it.each(['data-model-json', 'wco-xml'])('travels in %s, which is told once, and comes back in the same records', (to) => {
    const there = converted({ from: 'catair', to }, filing)
    expect(codesOf(there.part)).toEqual(['convert-secret-travels'])
    expect(there.report).not.toContain(password)
    const back = converted({ from: to, to: 'catair' }, there.bytes)
    expect([back.text, codesOf(back.part)]).toEqual([Buffer.from(filing).toString('latin1'), []])
  })

  it.each(names)('does not travel in %s where only what the standard has is asked, and is told as lost by its place', (to) => {
    const { text, part, report } = converted({ from: 'catair', to, strict: true }, filing)
    expect(text).not.toContain(password)
    expect(report).not.toContain(password)
    expect(codesOf(part)).not.toContain('convert-secret-travels')
    if (text !== '') expect(part.lost).toContainEqual(expect.objectContaining({ id: 'CHU100', path: '42A/CHU004/CHU157/CHU161[3]/CHU100', source: 'A record 1, 9-14', value: '(secret, not shown)' }))
  })

  it.each(names)('is in no report of a conversion to %s', (to) => {
    expect(converted({ from: 'catair', to }, filing).report).not.toContain(password)
  })

  it('stays in records of 80 characters, where it has its place', () => {
    const same = converted({ from: 'catair', to: 'catair', strict: true }, filing)
    expect([same.text, same.part.lost, codesOf(same.part)]).toEqual([Buffer.from(filing).toString('latin1'), [], []])
  })
})

describe('the password of an EDIFACT recipient', () => {
  const sample = readFileSync(new URL('../../samples/edifact/cusdec-import.edi', import.meta.url), 'latin1')
  const interchange = Buffer.from(sample.replace(/(UNB(?:\+[^+']*){5})\+?[^+']*/, '$1+OPENSESAME'), 'latin1')

  it('stays in its own format, and is left out of others where it is asked', () => {
    expect(converted({ from: 'edifact', to: 'edifact', strict: true }, interchange).text).toContain('OPENSESAME')
    expect(codesOf(converted({ from: 'edifact', to: 'data-model-json' }, interchange).part)).toEqual(['convert-secret-travels'])
    const { text, part, report } = converted({ from: 'edifact', to: 'data-model-json', strict: true }, interchange)
    expect(text + report).not.toContain('OPENSESAME')
    expect(part.lost).toMatchObject([{ id: 'interchange', pointer: '/interchange/recipientPassword', value: '(secret, not shown)' }])
  })
})
