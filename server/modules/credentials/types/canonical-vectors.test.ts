import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { canonicalQuads } from '@customhouse/proofs/canonicalization/canonical-quads.ts'
import { contextDigest, contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { describe, expect, it } from 'vitest'

const here = new URL('.', import.meta.url)
const protocol = new URL('../../../../../shared/reference/credentials/untp/data-models/', import.meta.url)
const protocolKinds = ['dpp', 'dcc', 'dte', 'dfr', 'dia']

// The contexts of the transparency protocol are under the GPL and never shipped: they are tried where they lie at hand.
const contexts = contextLibrary(existsSync(protocol) ? protocolKinds.map(protocolContext) : [])
const vectors = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) => /\/vectors\/valid-[^/]*\.json$/.test(file)).sort()
  .map((file) => ({ file, ...(JSON.parse(readFileSync(new URL(file, here), 'utf8')) as { credential: JsonObject }) }))
const provable = vectors.filter(({ credential }) => contextsOf(credential).every((url) => contexts.document(url) !== undefined))

describe('the valid vectors, by the contexts that are known', () => {
  it('are nearly all of them', () => {
    // The contexts of GS1 and of British Columbia are an operator’s to load; so are those of the protocol where they are not at hand.
    const others = vectors.filter((vector) => !provable.includes(vector)).flatMap(({ credential }) => contextsOf(credential)).filter((url) => contexts.document(url) === undefined)
    for (const url of others) expect(url).toMatch(/^https:\/\/(?:ref\.gs1\.org|test\.uncefact\.org|bcgov\.github\.io)\//)
  })

  it.each(provable.map((vector) => [vector.file, vector] as const))('%s has a canonical form, so that it can be signed and verified', (_, { credential }) => {
    const canonical = canonicalQuads(credential, { contexts })
    expect(canonical.ok ? [] : canonical.findings).toEqual([])
    expect(canonical.ok && canonical.value.lines().length).toBeGreaterThan(8)
  })
})

function contextsOf(credential: JsonObject): readonly string[] {
  const named = credential['@context']
  return Array.isArray(named) ? named.filter((url): url is string => typeof url === 'string') : []
}

function protocolContext(kind: string): { url: string; sha256: string; document: JsonObject } {
  const document = JSON.parse(readFileSync(new URL(`untp-${kind}/artefacts/context.jsonld`, protocol), 'utf8')) as JsonObject
  return { url: `https://test.uncefact.org/vocabulary/untp/${kind}/0.6.1/`, sha256: contextDigest(document), document }
}
