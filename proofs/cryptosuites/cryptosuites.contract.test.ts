import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { cryptosuiteOf, cryptosuites } from './registry.ts'
import { places, testKey, testNeeds } from './test-proofs.ts'
import { verifyProofs } from './verify-proofs.ts'

const folderOf = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=2020)/g, '-').toLowerCase()
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

function vectorsOf(name: string): readonly JsonObject[] {
  const folder = join(import.meta.dirname, folderOf(name), 'vectors')
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonObject)
}

/** Every copy of a document in which one text, number or truth value is another. */
function altered(value: JsonValue): readonly JsonValue[] {
  if (typeof value === 'string') return [value === '' ? 'x' : value.slice(0, -1) + (value.endsWith('3') ? '4' : '3')]
  if (typeof value === 'number') return [value * 2 + 1]
  if (typeof value === 'boolean') return [!value]
  if (Array.isArray(value)) return value.flatMap((each: JsonValue, place) => altered(each).map((changed) => value.map((other: JsonValue, at) => (at === place ? changed : other))))
  return isJsonObject(value) ? Object.entries(value).flatMap(([name, each]) => altered(each).map((changed) => ({ ...value, [name]: changed }))) : ['x']
}

describe('every cryptosuite', () => {
  test('has its folder, and every folder its suite', () => {
    expect(cryptosuites.map(({ name }) => folderOf(name)).sort()).toEqual(folders.sort())
    expect(new Set(cryptosuites.map(({ name }) => name)).size).toBe(cryptosuites.length)
  })

  test.each(cryptosuites)('$name is found by its own type and name alone', (suite) => {
    const isOlder = suite.proofType !== 'DataIntegrityProof'
    expect(cryptosuiteOf(suite.proofType, isOlder ? undefined : suite.name)).toBe(suite)
    for (const [type, name] of [['DataIntegrityProof', undefined], [undefined, suite.name], [suite.name, suite.name], ['DataIntegrityProof', `${suite.name} `], [[suite.proofType], suite.name]] as const) expect(cryptosuiteOf(type, name)).toBeUndefined()
  })

  test.each(cryptosuites)('$name: its vectors hold, and not one value of them may differ', async (suite) => {
    const vectors = vectorsOf(suite.name)
    expect(vectors.length).toBeGreaterThan(0)
    for (const vector of vectors) {
      const checked = await verifyProofs(vector, testNeeds)
      expect(places(checked.findings)).toEqual([])
      expect(checked.proofs.map(({ suite: name, isSound }) => [name, isSound])).toEqual([[suite.name, true]])
      const changes = altered(vector)
      expect(changes.length).toBeGreaterThan(10)
      for (const change of changes) if (isJsonObject(change)) expect((await verifyProofs(change, testNeeds)).proofs.some(({ isSound }) => isSound), JSON.stringify(change)).toBe(false)
    }
  })

  test.each(cryptosuites)('$name takes no key of another type', async (suite) => {
    for (const type of (['Ed25519', 'P-256', 'P-384'] as const).filter((each) => !suite.keyTypes.includes(each))) {
      for (const vector of vectorsOf(suite.name)) {
        const { verificationMethod } = testKey(type)
        const proof = isJsonObject(vector['proof']) ? { ...vector['proof'], verificationMethod } : {}
        expect(places((await verifyProofs({ ...vector, proof }, testNeeds)).findings)).toEqual(['proof-key-unsuitable /proof/verificationMethod'])
      }
    }
  })
})
