import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved } from '@customhouse/vocabulary/finding/outcome.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { retrievalConditions } from '../retrieval/retrieval-conditions.ts'
import type { Retrieve } from '../retrieval/retrieve.ts'
import { createDidResolver } from './create-did-resolver.ts'
import { readDidDocument } from './did-document.ts'
import type { DidResolution, DidResolutionOptions } from './did-resolution.ts'
import { didMethods } from './registry.ts'

/** A vector: a DID, what the web holds, the time, and what resolving comes to. */
interface Vector {
  readonly title: string
  readonly source: string
  readonly did: string
  readonly options?: DidResolutionOptions
  readonly now: string
  readonly served?: Readonly<Record<string, { readonly contentType: string; readonly body: string }>>
  readonly expected: { readonly error?: string; readonly findings?: readonly string[]; readonly didDocument: JsonObject | null; readonly didDocumentMetadata: JsonObject }
}

const here = fileURLToPath(new URL('.', import.meta.url))
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
const problemType = 'https://www.w3.org/ns/did#'

function vectorsOf(folder: string): readonly { readonly file: string; readonly vector: Vector }[] {
  const place = `${here}${folder}/vectors/`
  if (!existsSync(place)) return []
  return readdirSync(place).filter((file) => file.endsWith('.json')).map((file) => ({ file, vector: JSON.parse(readFileSync(`${place}${file}`, 'utf8')) as Vector }))
}

function retrievalOf({ served = {} }: Pick<Vector, 'served'>): Retrieve {
  return (url, limits = {}) => {
    const found = Object.hasOwn(served, url) ? served[url] : undefined
    if (found === undefined) return Promise.resolve({ ok: false, findings: [findingAt(retrievalConditions.missing, '')] })
    if (limits.accept?.includes(found.contentType) === false) return Promise.resolve({ ok: false, findings: [findingAt(retrievalConditions.contentTypeUnexpected, '')] })
    return Promise.resolve(achieved({ bytes: new TextEncoder().encode(found.body), contentType: found.contentType, freshSeconds: 60 }))
  }
}

function resolverOf(vector: Pick<Vector, 'served' | 'now'>) {
  const now = () => new Date(vector.now)
  return createDidResolver({ methods: didMethods({ retrieve: retrievalOf(vector), now }), now })
}

function summaryOf({ didDocument, didDocumentMetadata, didResolutionMetadata: { error } }: DidResolution): Vector['expected'] {
  const problem = error === undefined ? {} : { error: error.type.slice(problemType.length), findings: error.findings?.map(({ code }) => code) ?? [] }
  return { ...problem, didDocument, didDocumentMetadata }
}

const nowhere = { now: '2026-03-01T00:00:00Z' }

describe('the registry of DID methods', () => {
  it('lists every folder, once', () => {
    expect(didMethods({ retrieve: retrievalOf({}), now: () => new Date() }).map(({ name }) => name).sort()).toEqual([...folders].sort())
  })

  it.each(folders)('%s says what it follows, and has vectors of DIDs that resolve and that do not', (folder) => {
    expect(readFileSync(`${here}${folder}/README.md`, 'utf8')).toMatch(/https:\/\//)
    const expected = vectorsOf(folder).map(({ vector }) => vector.expected)
    expect(expected.filter(({ error }) => error === undefined).length).toBeGreaterThan(0)
    expect(expected.filter(({ error }) => error !== undefined).length).toBeGreaterThan(1)
  })
})

describe.each(folders)('did:%s', (folder) => {
  const vectors = vectorsOf(folder)

  it.each(vectors)('resolves $file as it says', async ({ vector }) => {
    expect(vector.source).not.toBe('')
    const resolution = await resolverOf(vector).resolve(vector.did, vector.options)
    expect(summaryOf(resolution)).toEqual(vector.expected)
    const { didDocument, didResolutionMetadata: { contentType, error } } = resolution
    if (didDocument !== null) {
      expect(contentType).toBe('application/did')
      expect(readDidDocument(didDocument, didDocument.id).ok).toBe(true)
    }
    for (const finding of error?.findings ?? []) expect([finding.code, finding.message, finding.authority, finding.remedy].every((text) => text !== '')).toBe(true)
  })

  it('answers every identifier, and never throws', async () => {
    const cut = fc.tuple(fc.constantFrom(...vectors.map(({ vector }) => vector.did)), fc.nat(200), fc.string({ maxLength: 8 })).map(([did, at, text]) => `${did.slice(0, at)}${text}${did.slice(at + 1)}`)
    const identifiers = fc.oneof(cut, fc.string().map((text) => `did:${folder}:${text}`), fc.stringMatching(/^[A-Za-z\d.%:_-]{0,80}$/).map((text) => `did:${folder}:${text}`))
    await fc.assert(fc.asyncProperty(identifiers, async (did) => {
      const { didDocument, didResolutionMetadata } = await resolverOf(nowhere).resolve(did)
      expect(didDocument === null).toBe(didResolutionMetadata.error !== undefined)
    }))
  })

  it('answers whatever the web holds, and never throws', async () => {
    const [known] = vectors.flatMap(({ vector }) => (vector.served === undefined || vector.expected.didDocument === null ? [] : [vector]))
    if (known === undefined) return
    const bodies = fc.oneof(
      fc.json(), fc.string(), fc.constantFrom('null', '[]', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, `{"__proto__":{"id":"${known.did}"}}`, 'x'.repeat(1_000_000)),
      fc.tuple(fc.constantFrom(...Object.values(known.served ?? {}).map(({ body }) => body)), fc.nat(3000), fc.string({ maxLength: 5 })).map(([body, at, text]) => `${body.slice(0, at)}${text}${body.slice(at + 1)}`),
    )
    await fc.assert(fc.asyncProperty(bodies, async (body) => {
      const served = Object.fromEntries(Object.entries(known.served ?? {}).map(([url, { contentType }]) => [url, { contentType, body }]))
      const { didDocument } = await resolverOf({ ...known, served }).resolve(known.did)
      if (didDocument !== null) expect(didDocument.id).toBe(known.did)
    }))
  })

  it('holds no version of a document unless it keeps versions', async () => {
    const [known] = vectors.filter(({ vector }) => vector.expected.didDocument !== null)
    if (known === undefined || folder === 'webvh') return
    const resolution = await resolverOf(known.vector).resolve(known.vector.did, { versionId: '1' })
    expect(summaryOf(resolution)).toMatchObject({ error: 'FEATURE_NOT_SUPPORTED', didDocument: null })
  })
})
