import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canonicalizeNQuads } from './canonicalize-n-quads.ts'

/** The test suite of RDF Dataset Canonicalization 1.0 (github.com/w3c/rdf-canon). */
const folder = resolve(import.meta.dirname, '../../../shared/reference/credentials/w3c/rdf-canon/tests')

interface Entry {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly action: string
  readonly result?: string
  readonly hashAlgorithm?: string
}

const entries = existsSync(folder) ? (JSON.parse(readFileSync(join(folder, 'manifest.jsonld'), 'utf8')) as { readonly entries: readonly Entry[] }).entries : []
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

describe.skipIf(!existsSync(folder))('canonicalizeNQuads() passes the tests of the W3C', () => {
  test('all of them are run', () => {
    expect(entries.map(({ type }) => type).filter((type) => type === 'rdfc:RDFC10EvalTest')).toHaveLength(64)
    expect(entries.map(({ type }) => type).filter((type) => type === 'rdfc:RDFC10MapTest')).toHaveLength(21)
    expect(entries).toHaveLength(86)
  })

  test.each(entries.map((entry) => [`${entry.id} ${entry.name}`, entry] as const))('%s', (_, entry) => {
    const outcome = canonicalizeNQuads(read(entry.action), { hash: entry.hashAlgorithm === 'SHA384' ? 'sha384' : 'sha256' })
    if (entry.result === undefined) {
      expect(outcome).toMatchObject({ ok: false, findings: [{ code: 'canonicalization-work-limit' }] })
      return
    }
    if (!outcome.ok) throw new Error(outcome.findings.map(({ code }) => code).join())
    if (entry.type === 'rdfc:RDFC10MapTest') expect(Object.fromEntries(outcome.value.labels)).toEqual(JSON.parse(read(entry.result)))
    else expect(outcome.value.text).toBe(read(entry.result))
  })
})
