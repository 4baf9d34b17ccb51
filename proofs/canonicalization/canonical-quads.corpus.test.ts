import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contextDigest, contextLibrary, type ContextDocument } from '../json-ld/context-library.ts'
import { isJsonObject, type JsonObject } from '../json-ld/json-value.ts'
import { oracleOver } from '../json-ld/test-oracle.ts'
import { canonicalQuads } from './canonical-quads.ts'

const folder = resolve(import.meta.dirname, '../../../shared/reference/credentials')

function read(path: string): JsonObject {
  const document: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return isJsonObject(document) ? document : {}
}

const pinned = (url: string, document: JsonObject): ContextDocument => ({ url, sha256: contextDigest(document), document })

/** The contexts that the examples name beside the built-in ones: UNTP's, and the examples vocabulary of the W3C. */
function exampleContexts(): ContextDocument[] {
  const untp = ['dpp', 'dcc', 'dte', 'dfr', 'dia', 'svc'].map((name) => pinned(`https://test.uncefact.org/vocabulary/untp/${name}/0.6.1/`, read(join(folder, `untp/data-models/untp-${name}/artefacts/context.jsonld`))))
  return [...untp, pinned('https://www.w3.org/ns/credentials/examples/v2', { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } })]
}

function examples(...parts: readonly string[]): (readonly [string, JsonObject])[] {
  return parts.flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json') && !name.endsWith('-schema.json'))
      .map((name) => [name, read(join(folder, part, name))] as const)
      .filter(([, document]) => '@context' in document),
  )
}

describe.skipIf(!existsSync(folder))('canonicalQuads() over the published examples', () => {
  const contexts = contextLibrary(existsSync(folder) ? exampleContexts() : [])
  const oracle = oracleOver(contexts)

  async function compare(documents: readonly (readonly [string, JsonObject])[]): Promise<Record<'equal' | 'refusedByBoth' | 'refusedByUs' | 'different', string[]>> {
    const result: Record<'equal' | 'refusedByBoth' | 'refusedByUs' | 'different', string[]> = { equal: [], refusedByBoth: [], refusedByUs: [], different: [] }
    for (const [name, document] of documents) {
      const ours = canonicalQuads(document, { contexts })
      const theirs = await oracle(document)
      if (ours.ok) result[theirs.ok && theirs.text === ours.value.text ? 'equal' : 'different'].push(name)
      else result[theirs.ok ? 'refusedByUs' : 'refusedByBoth'].push(`${basename(name)} ${ours.findings[0]?.code ?? ''}`)
    }
    console.log(Object.entries(result).map(([outcome, names]) => `${outcome} ${String(names.length)}`).join(', '))
    return result
  }

  test('traceability: equal to jsonld.js and rdf-canonize, or refused by them too', { timeout: 120_000 }, async () => {
    const { equal, refusedByBoth, refusedByUs, different } = await compare(examples('traceability/examples'))
    expect({ different, refusedByUs }).toEqual({ different: [], refusedByUs: [] })
    expect(equal).toHaveLength(70)
    expect(refusedByBoth.filter((name) => name.endsWith('json-ld-protected-term'))).toHaveLength(4)
    expect(refusedByBoth.filter((name) => name.endsWith('json-ld-context-unknown'))).toHaveLength(10)
  })

  test('UNTP: equal to jsonld.js and rdf-canonize', { timeout: 120_000 }, async () => {
    const { equal, ...others } = await compare(examples('untp/data-models'))
    expect(others).toEqual({ refusedByBoth: [], refusedByUs: [], different: [] })
    expect(equal).toHaveLength(6)
  })

  test('W3C vectors: equal to jsonld.js and rdf-canonize, or refused by them too', { timeout: 120_000 }, async () => {
    const { equal, refusedByBoth, refusedByUs, different } = await compare(examples('w3c/vc-di-eddsa', 'w3c/vc-di-ecdsa'))
    expect({ different, refusedByUs }).toEqual({ different: [], refusedByUs: [] })
    expect(equal).toHaveLength(23)
    // They name contexts that no package carries: citizenship and what the vectors made up.
    expect(refusedByBoth.filter((name) => name.endsWith('json-ld-context-unknown'))).toHaveLength(17)
  })
})
