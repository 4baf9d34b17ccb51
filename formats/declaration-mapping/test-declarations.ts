import fc from 'fast-check'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { fillDefaults, wireSchema, type JsonSchema } from '../json/wire-schema.ts'

/** Text that a pattern or form of the schema allows; the mapping does not look at more than that. */
function textFor(schema: JsonSchema & { readonly pattern?: string; readonly format?: string; readonly maxLength?: number }): fc.Arbitrary<string> {
  if (schema.format === 'date') return fc.date({ min: new Date('1970-01-01'), max: new Date('2068-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  if (schema.pattern?.startsWith('^-?[0-9]') === true) return fc.tuple(fc.nat(10 ** 9), fc.nat(99)).map(([whole, cents]) => `${String(whole)}.${String(cents).padStart(2, '0')}`)
  if (schema.pattern?.includes('[0-9]{8}') === true) return fc.constantFrom('99038803', '3924104000', '9802004040', '69120039')
  if (schema.pattern?.includes('|') === true && schema.pattern.includes('OI')) return fc.constantFrom('OI', 'PG01', 'PG02')
  return fc.oneof(fc.constantFrom('SE', 'BY', 'CN', 'EX', 'MF'), fc.stringMatching(/^[ -~]{0,12}$/))
}

function valueFor(schema: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.constantFrom('ey.token', { type: ['VerifiableCredential'], proof: { a: 'b' } })
  if (schema.type === 'array') return fc.array(valueFor(schema.items ?? {}, depth + 1), { maxLength: depth > 3 ? 1 : 3 })
  return schema.type === 'object' ? objectFor(schema, depth) : plainFor(schema)
}

function plainFor(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.type === 'boolean') return fc.boolean()
  return schema.type === 'integer' ? fc.integer({ min: 1, max: 99_999 }) : textFor(schema)
}

function objectFor(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  if (schema.properties === undefined) return fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9A-Z]{0,8}$/).filter((name) => name !== 'constructor' && name !== 'prototype'), fc.stringMatching(/^[ -~]{0,12}$/), { maxKeys: 3 })
  const required = Object.keys(schema.properties).filter((name) => (schema.required ?? []).includes(name))
  return fc.record(Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, valueFor(property, depth + 1)])), { requiredKeys: required, noNullPrototype: true })
}

/** Declarations of every shape that the schema allows: what may be left out is left out at times, lists are empty at times. */
export const anyDeclaration: fc.Arbitrary<Declaration> = valueFor(wireSchema).map((value) => {
  const filled = structuredClone(value)
  fillDefaults(wireSchema, filled)
  return filled as Declaration
})
