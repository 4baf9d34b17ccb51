import { readdirSync, readFileSync } from 'node:fs'
import { canonicalQuads } from '@customhouse/proofs/canonicalization/canonical-quads.ts'
import { validateCredential } from '@customhouse/proofs/credential-model/validate-credential.ts'
import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCredentialType } from './check-credential-type.ts'
import { credentialTypeOf } from './credential-type-of.ts'
import type { CredentialType } from './credential-type.ts'
import { claimFaults } from './test-claim-faults.ts'
import { credentialTypes } from './registry.ts'

interface Vector {
  readonly file: string
  readonly source: string
  readonly credential: JsonObject
  readonly reason?: string
  readonly findings?: readonly { readonly code: string; readonly pointer: string }[]
}

const here = new URL('.', import.meta.url)
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'parts').map(({ name }) => name)
const contexts = contextLibrary()
const claimLists: readonly (keyof CredentialClaims)[] = ['parties', 'documents', 'goods', 'places', 'dates', 'attestations']

describe('the credential types', () => {
  it('are the folders, one each, and no type is listed twice', () => {
    expect([...folders].sort()).toEqual(credentialTypes.map(folderOf).sort())
    expect(new Set(credentialTypes.map(({ name }) => name)).size).toBe(credentialTypes.length)
  })
})

describe.each(credentialTypes.map((type) => [type.name, type] as const))('%s', (name, type) => {
  const [valid, invalid] = [vectorsOf(type, 'valid-'), vectorsOf(type, 'invalid-')]

  it('says in words what it is, and cites where it is defined', () => {
    expect(type.title).toMatch(/^[A-Z].*[^.]$/)
    expect(type.summary).toMatch(/^[A-Z].*\.$/)
    expect(type.source).toMatch(/^https:\/\//)
  })

  it('has vectors, each with its source, the invalid ones with their reasons', () => {
    expect(valid.length).toBeGreaterThanOrEqual(1)
    expect(invalid.length).toBeGreaterThanOrEqual(2)
    for (const { source } of [...valid, ...invalid]) expect(source).toMatch(/^invented for Customhouse/)
    for (const { reason } of invalid) expect(reason).toMatch(/^[A-Z].{10,}[^.]$/)
  })

  it.each(valid.map((vector) => [vector.file, vector] as const))('takes %s, and tells what it claims and where', (_, { credential }) => {
    expect(validateCredential(credential)).toEqual([])
    expect(checkCredentialType(type, credential)).toEqual([])
    expect(credentialTypeOf(credential)).toBe(type)
    expect(credential['@context']).toEqual(expect.arrayContaining([...type.contexts]))
    const claims = type.claims(credential)
    expect(claimLists.filter((list) => claims[list].length > 0).length, 'kinds of claims').toBeGreaterThanOrEqual(2)
    expect(claimFaults(credential, claims)).toEqual([])
  })

  it.each(valid.map((vector) => [vector.file, vector] as const))('can sign %s where its contexts are built in: every word is defined', (_, { credential }) => {
    // Contexts of GS1 and of the transparency protocol are for operators to load.
    const others = type.contexts.filter((context) => !contexts.urls.includes(context))
    expect(refusalsOf(credential)).toEqual(others.length === 0 ? [] : [expect.stringMatching(/^json-ld-context-unknown \/@context\//)])
  })

  it.each(invalid.map((vector) => [vector.file, vector] as const))('refuses %s for exactly what is wrong', (_, { credential, findings }) => {
    const found = checkCredentialType(type, credential)
    expect(inOrder(found.map(({ code, pointer }) => ({ code, pointer: pointer.declaration ?? '' })))).toEqual(inOrder(findings ?? []))
    for (const { authority } of found) expect(authority).toBe(type.source)
    expect(() => type.claims(credential)).not.toThrow()
  })

  it('reads claims from anything without failing', () => {
    const members = [...membersOf(valid.map(({ credential }) => credential))]
    const { anything } = fc.letrec<{ anything: JsonValue }>((tie) => ({
      anything: fc.oneof({ depthSize: 'small' },
        fc.constantFrom<JsonValue>(null, true, 0, -1.5e-9, 1e21, '', ' ', '12.50', '2026-02-30', 'did:example:1', '\u{1F4A5}'),
        fc.array(tie('anything'), { maxLength: 3 }),
        fc.array(fc.tuple(fc.constantFrom(...members, '__proto__', 'constructor', 'a/b~c'), tie('anything')), { maxLength: 6 })
          .map((entries) => Object.fromEntries(entries))),
    }))
    fc.assert(fc.property(anything, anything, (issuer, credentialSubject) => {
      const credential: JsonObject = { type: ['VerifiableCredential', name], issuer, credentialSubject }
      expect(claimFaults(credential, type.claims(credential))).toEqual([])
      checkCredentialType(type, credential)
    }), { numRuns: 60 })
  })

  it('reads claims from its own vectors with any value broken', () => {
    const [vector] = valid
    const places = pointersOf(vector?.credential ?? {})
    fc.assert(fc.property(fc.constantFrom(...places), fc.constantFrom<JsonValue>(null, 7, 'x', true, [], {}, [[]], { value: {} }), (place, wrong) => {
      const broken = replaced(vector?.credential ?? {}, place, wrong)
      if (!isJsonObject(broken)) return
      expect(claimFaults(broken, type.claims(broken))).toEqual([])
      checkCredentialType(type, broken)
    }), { numRuns: 60 })
  })
})

function refusalsOf(credential: JsonObject): readonly string[] {
  const quads = canonicalQuads(credential, { contexts })
  return quads.ok ? [] : quads.findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)
}

function inOrder(findings: NonNullable<Vector['findings']>): NonNullable<Vector['findings']> {
  return findings.toSorted((left, right) => `${left.pointer} ${left.code}`.localeCompare(`${right.pointer} ${right.code}`))
}

function folderOf({ name }: CredentialType): string {
  const words = name.replace(/Credential$/, '').replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-')
  return words.toLowerCase()
}

function vectorsOf(type: CredentialType, prefix: string): readonly Vector[] {
  const folder = new URL(`${folderOf(type)}/vectors/`, here)
  const files = readdirSync(folder).filter((file) => file.startsWith(prefix) && file.endsWith('.json')).sort()
  return files.map((file) => ({ file, ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Vector, 'file'>) }))
}

function membersOf(values: readonly JsonValue[], found = new Set<string>()): Set<string> {
  for (const value of values) {
    if (!Array.isArray(value) && isJsonObject(value)) for (const member of Object.keys(value)) found.add(member)
    if (typeof value === 'object' && value !== null) membersOf(Object.values(value), found)
  }
  return found
}

function pointersOf(value: JsonValue, path: readonly string[] = []): readonly (readonly string[])[] {
  const deeper = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([member, inner]) => pointersOf(inner, [...path, member])) : []
  return path.length === 0 ? deeper : [path, ...deeper]
}

function replaced(value: JsonValue, [member, ...rest]: readonly string[], wrong: JsonValue): JsonValue {
  if (member === undefined) return wrong
  if (Array.isArray(value)) return value.map((inner: JsonValue, index) => (String(index) === member ? replaced(inner, rest, wrong) : inner))
  return isJsonObject(value) ? { ...value, [member]: replaced(value[member] ?? null, rest, wrong) } : wrong
}
