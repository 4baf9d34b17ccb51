import { readdirSync, readFileSync } from 'node:fs'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { credentialTypeOf } from '@customhouse/server/modules/credentials/types/credential-type-of.ts'
import { credentialTypes } from '@customhouse/server/modules/credentials/types/registry.ts'
import { blankOf, enteredFrom, isBlank, jsonFrom } from './entered.ts'
import { faultsIn } from './entered-faults.ts'
import { fieldFromSchema } from './field-from-schema.ts'
import { isMembers, type FormField, type Json } from './form-field.ts'

const folder = new URL('../../../server/modules/credentials/types/', import.meta.url)
const subjects = new Map(credentialTypes.map((type) => [type.name, fieldFromSchema(JSON.parse(JSON.stringify(type.subject)) as Json)]))
const vectors = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /vectors\/(?:in)?valid-.*\.json$/.test(file)).sort()

function subjectsIn(file: string): readonly { readonly field: FormField; readonly subject: Json }[] {
  const { credential } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { credential: JsonObject }
  const field = subjects.get(credentialTypeOf(credential)?.name ?? '')
  const all = credential['credentialSubject'] as Json | undefined ?? []
  return field === undefined ? [] : (Array.isArray(all) ? all as readonly Json[] : [all]).map((subject) => ({ field, subject }))
}

describe('the form model', () => {
  it.each(vectors)('gives %s back as it was', (file) => {
    for (const { field, subject } of subjectsIn(file)) expect(jsonFrom(field, enteredFrom(field, subject))).toEqual(subject)
  })
  it.each(vectors.filter((file) => file.includes('/valid-')))('finds nothing wrong with %s', (file) => {
    for (const { field, subject } of subjectsIn(file)) expect(faultsIn(field, enteredFrom(field, subject))).toEqual([])
  })
  it('gives back whatever JSON it is given, under every schema', () => {
    const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as Json)
    fc.assert(fc.property(fc.constantFrom(...subjects.values()), json, (field, value) => {
      expect(jsonFrom(field, enteredFrom(field, value))).toEqual(value)
    }), { numRuns: 500 })
  })
  it('begins every type with a form that is blank, and says what is missing', () => {
    for (const field of subjects.values()) expect(isBlank(blankOf(field))).toBe(true)
    const report = subjects.get('MillTestReportCredential') ?? { kind: 'any' }
    expect(faultsIn(report, blankOf(report)).map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/certificateNumber', '/customer/location/address/addressCountry', '/inspections/0/heatNumber', '/inspections/0/chemicalComposition/c']))
  })
  it('leaves out what was begun and not filled in', () => {
    const field = fieldFromSchema({ type: 'object', required: ['name'], properties: { name: { type: 'string' }, at: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] } } })
    if (field.kind !== 'group') throw new Error('not a group')
    const at = field.members.find(({ name }) => name === 'at')?.field
    const blank = blankOf(field)
    const begun = blank.is === 'group' && at !== undefined ? { ...blank, members: { name: { is: 'text' as const, text: 'x' }, at: blankOf(at) } } : blank
    expect([jsonFrom(field, begun), faultsIn(field, begun)]).toEqual([{ name: 'x' }, []])
  })
  it('tells what is no number, no date, no identifier and not in the form that is asked for', () => {
    const field = fieldFromSchema({ type: 'object', properties: { c: { type: 'number', minimum: 0 }, on: { type: 'string', format: 'date' }, at: { type: 'string', format: 'date-time' }, id: { type: 'string', format: 'uri' }, code: { type: 'string', pattern: '^[0-9]{2}$' } } })
    const texts = { c: 'a little', on: '2026-02-30', at: 'noon', id: 'no', code: 'x' }
    const members = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { is: 'text', text } as const]))
    expect(faultsIn(field, { is: 'group', members, others: {}, isTyped: true })).toEqual([
      { pointer: '/c', code: 'number' }, { pointer: '/on', code: 'date' }, { pointer: '/at', code: 'moment' }, { pointer: '/id', code: 'uri' }, { pointer: '/code', code: 'form' },
    ])
  })
  it('takes a whole of several schemas as one form', () => {
    const field = fieldFromSchema({ allOf: [{ type: 'object', required: ['id'], properties: { id: { type: 'string' } } }, { type: 'object', properties: { note: { type: 'string' } } }] })
    expect(isMembers(field) && field.kind === 'group' ? field.members.map(({ name, isRequired }) => [name, isRequired]) : field).toEqual([['id', true], ['note', false]])
  })
})
