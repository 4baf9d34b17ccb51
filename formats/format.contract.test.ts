import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Answer, Format, Message } from './format.ts'
import { messageFormats } from './message-formats.ts'
import { formatFor, formats, recogniseFormat } from './registry.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
/** What has vectors is a format; the other folders serve formats. */
const hasVectors = (folder: string): boolean => readdirSync(`${here}${folder}`, { recursive: true, encoding: 'utf8' }).some((path) => /(?:^|\/)vectors$/.test(path))

const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory() && hasVectors(entry.name)).map((entry) => entry.name)

const moment = '2026-03-15T14:30:00.000Z'
const outcomes = ['release', 'under-review', 'documents-required', 'exam', 'hold', 'reject'] as const

/** Bytes that look right for a while: the vectors with parts cut out, doubled, or replaced. */
function damaged(vectors: readonly Uint8Array[]) {
  return fc.tuple(fc.constantFrom(...vectors), fc.nat(5_000), fc.nat(200), fc.uint8Array({ maxLength: 90 })).map(([vector, at, length, inserted]) => {
    const from = vector.length === 0 ? 0 : at % vector.length
    return Uint8Array.from([...vector.subarray(0, from), ...inserted, ...vector.subarray(from + length)])
  })
}

function vectorsOf(folder: string): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const found = readdirSync(`${here}${folder}`, { recursive: true, encoding: 'utf8' }).filter((path) => /(?:^|\/)vectors\/[^/]+\.(?!json$)[^/]+$|(?:^|\/)vectors\/[^/]+\.declaration\.json$/.test(path) && !path.includes('.answer.'))
  return found.map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(`${here}${folder}/${path}`)) }))
}

function answersFor(messages: readonly Message[], findings: readonly Finding[], outcome: (typeof outcomes)[number]): readonly Answer[] {
  return messages.map((message) => ({
    accepted: outcome !== 'reject',
    findings: [...message.findings, ...findings],
    determination: { outcome, reasons: [], decidedAt: moment },
    version: '00100',
    answeredAt: moment,
  }))
}

function isWhole(finding: Finding): boolean {
  return [finding.code, finding.message, finding.authority, finding.remedy].every((text) => text !== '') && !finding.message.endsWith('.')
}

describe('the registry of formats', () => {
  it('lists every folder of a format, unless it is of one that is only converted', () => {
    const isConverted = (folder: string) => messageFormats.some(({ name }) => name === folder || name.startsWith(`${folder}-`))
    const filed = formats.map((format) => format.name)
    for (const name of filed) expect(folders).toContain(name)
    for (const folder of folders) expect(filed.includes(folder) || isConverted(folder), folder).toBe(true)
  })

  it('has no media type twice', () => {
    const mediaTypes = formats.flatMap((format) => format.mediaTypes)
    expect(new Set(mediaTypes).size).toBe(mediaTypes.length)
  })

  it('finds a format by media type, whatever its case and parameters', () => {
    for (const format of formats) {
      for (const mediaType of format.mediaTypes) expect(formatFor(`${mediaType.toUpperCase()}; charset=utf-8`)).toBe(format)
    }
    expect(formatFor('application/xml')).toBeUndefined()
    expect(formatFor('')).toBeUndefined()
  })

  it('recognises nothing in nothing', () => {
    expect(recogniseFormat(new Uint8Array())).toBeUndefined()
  })
})

describe.each(formats.map((format) => [format.name, format] as const))('format %s', (name, format: Format) => {
  const vectors = vectorsOf(name)

  it('has a README that names its source, and vectors', () => {
    expect(readFileSync(`${here}${name}/README.md`, 'utf8')).toMatch(/source/i)
    expect(statSync(`${here}${name}`).isDirectory()).toBe(true)
    expect(vectors.length).toBeGreaterThan(0)
  })

  it.each(vectors.map((vector) => [vector.name, vector] as const))('recognises and reads %s', (_, { bytes }) => {
    expect(recogniseFormat(bytes)).toBe(format)
    const read = format.read(bytes)
    expect(read.format).toBe(name)
    expect(read.findings.filter((finding) => finding.severity === 'fatal')).toEqual([])
    expect(read.messages.length).toBeGreaterThan(0)
    for (const message of read.messages) {
      expect(message.findings.filter((finding) => finding.severity === 'fatal')).toEqual([])
      expect(message.declaration?.entryNumber).toMatch(/^[0-9A-Z]{3}[0-9]{8}$/)
    }
  })

  it('never throws on any bytes, and says wholly what is wrong', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string().map((text) => new TextEncoder().encode(text)), damaged(vectors.map((vector) => vector.bytes))), (bytes) => {
      const read = format.read(bytes)
      expect(read.messages.length + read.findings.length).toBeGreaterThan(0)
      for (const finding of [...read.findings, ...read.messages.flatMap((message) => message.findings)]) expect(finding).toSatisfy(isWhole)
      for (const message of read.messages) if (!message.declaration) expect(message.findings.some((finding) => finding.severity === 'fatal')).toBe(true)
    }), { numRuns: 300 })
  })

  it('can answer whatever it has read', () => {
    const pointers = fc.constantFrom('', '/entryNumber', '/goodsItems/0', '/goodsItems/0/commodities/0/code', '/goodsItems/9/fees/3', '/totals/feesByClass/0/amount', '/x/y/z')
    const findings = fc.array(fc.record({
      code: fc.constantFrom('B16', '432', 'of-our-own'), severity: fc.constantFrom('fatal', 'warning', 'information'),
      pointer: pointers.map((declaration) => ({ declaration })), message: fc.string({ unit: 'binary' }), authority: fc.constant('Test'), remedy: fc.constant('Test'),
    }), { maxLength: 4 })
    fc.assert(fc.property(damaged(vectors.map((vector) => vector.bytes)), findings as fc.Arbitrary<Finding[]>, fc.constantFrom(...outcomes), (...[bytes, found, outcome]) => {
      const read = format.read(bytes)
      expect(format.writeAnswer(read, answersFor(read.messages, found, outcome)).length).toBeGreaterThan(0)
    }), { numRuns: 200 })
  })

  it('locates any pointer without throwing', () => {
    const [vector] = vectors
    const message = vector && format.read(vector.bytes).messages[0]
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('goodsItems', 'commodities', 'totals', '0', '1', 'code'), fc.string())), (steps) => {
      const declaration = steps.map((step) => `/${step}`).join('')
      expect(message?.locate({ declaration }).declaration).toBe(declaration)
    }))
  })
})
