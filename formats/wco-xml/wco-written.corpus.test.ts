import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { CanonicalClass, CanonicalMember, CanonicalValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { createSchemaValidator } from './schema-validator.ts'
import { wcoXml } from './wco-xml.ts'
import { xmlRoots } from './xml-place.ts'
import type { XmlPlace } from './xml-place.ts'

/** HMRC's schemas: whatever the documents hold, what is written of them must be valid. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/wco/cds/schemas')

const text = fc.constantFrom('9', '1', '12.5', '-0012.3400', '123456789012345678901', '0.1234567', 'GB', 'gbp', 'x'.repeat(40), 'x'.repeat(520), '😀'.repeat(9), ' ', ' padded ', 'two\nlines', 'cr\r', '\u0001', '\u00a0', '', '<&>"', '20260814', 'true')
const valueOf = ({ place: { kind } }: XmlPlace): fc.Arbitrary<CanonicalValue> => {
  if (kind === 'dateTime') return fc.record({ value: fc.constantFrom('20260814', '20260814093000Z', '202608140930', '20260814093000', '2026-08-14', '2026-08-14T09:30:00.5Z', '2026-08-14T09:30+05:30', '19991231', 'soon') }).chain((stated) => fc.constantFrom<CanonicalValue>(stated, ...['102', '203', '204', '304', '718'].map((format) => ({ ...stated, format }))))
  if (kind === 'amount') return fc.record({ value: text, currency: text })
  return kind === 'measure' || kind === 'quantity' ? fc.record({ value: text, unit: text }) : text
}

function classOf(place: XmlPlace, depth: number): fc.Arbitrary<CanonicalClass> {
  const members = place.inOrder.filter(({ isClass }) => !isClass || depth > 0)
  return fc.subarray(members, { maxLength: Math.min(6, members.length) }).chain((chosen) => fc.record(Object.fromEntries(chosen.map((below) => [below.member, memberOf(below, depth)]))))
}

function memberOf(place: XmlPlace, depth: number): fc.Arbitrary<CanonicalMember> {
  const one: fc.Arbitrary<CanonicalClass | CanonicalValue> = place.isClass ? classOf(place, depth - 1) : valueOf(place)
  return place.isList ? fc.array(one, { maxLength: 2 }) as fc.Arbitrary<CanonicalMember> : one
}

describe.skipIf(!existsSync(folder))('what is written', () => {
  it.each([['declaration', false], ['response', false], ['declaration', true]] as const)('of any %s is valid by the schemas (strict: %s)', (member, strict) => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xsd'))
    const validator = createSchemaValidator(new Map(names.map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))])))
    const root = [...xmlRoots.values()].find((place) => place.member === member)
    if (!validator.ok || root === undefined) throw new Error('The published schemas are not found')
    fc.assert(fc.property(classOf(root, 4), (value) => {
      const writer = wcoXml.createWriter({ preparedAt: new Date(0), strict })
      const bytes = Buffer.concat([writer.add({ version: dictionaryVersion, [member]: value }).bytes, writer.end().bytes])
      const { findings } = validator.value.check(bytes)
      expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([])
    }), { numRuns: 150 })
    validator.value.dispose()
  })
})
