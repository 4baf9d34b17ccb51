import { readFileSync } from 'node:fs'
import { readRequirements } from '@customhouse/cli/conformance/requirement.ts'
import { isForLibraries, profileFolder, readVectors, type ConformanceVector } from '@customhouse/cli/conformance/vector.ts'
import { createDidResolver } from '@customhouse/proofs/did-methods/create-did-resolver.ts'
import { findKeyBy } from '@customhouse/proofs/did-methods/find-key.ts'
import { didMethods } from '@customhouse/proofs/did-methods/registry.ts'
import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import { keyFromJwk, thumbprintOf } from '@customhouse/proofs/keys/json-web-key.ts'
import { givenStatusLists } from '@customhouse/proofs/status-list/create-status-lists.ts'
import { noSchemas, schemaLibrary } from '@customhouse/proofs/verification/schema-library.ts'
import { statusListVerifier } from '@customhouse/proofs/verification/status-list-verifier.ts'
import type { VerificationNeeds } from '@customhouse/proofs/verification/verification-needs.ts'
import { verifyCredential } from '@customhouse/proofs/verification/verify-credential.ts'
import { verifyPresentation } from '@customhouse/proofs/verification/verify-presentation.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { describe, expect, it } from 'vitest'
import { allVectors } from './all-vectors.ts'
import { profileText } from './profile-text.ts'
import { sampleKeys } from './sample-parties.ts'

const vectors = readVectors()
const contexts = contextLibrary()
const asked: string[] = []
const retrieve = (url: string): Promise<never> => {
  asked.push(url)
  return Promise.reject(new Error('There is no network here'))
}

interface Judgement {
  readonly verified: boolean
  readonly findings: readonly Finding[]
}

/** What our engine makes of a vector, with nothing but what the vector gives it. */
async function judge(vector: ConformanceVector, moment: Date): Promise<Judgement> {
  const { kind, input = '', inputText, options: { challenge, domain } = {} } = vector
  const handedIn = inputText ?? input
  const resolver = createDidResolver({ methods: didMethods({ retrieve, now: () => moment }), now: () => moment })
  if (kind === 'did') return { verified: (await resolver.resolve(textOf(vector))).didDocument !== null, findings: [] }
  const needs = await needsOf(vector, moment)
  if (kind !== 'presentation') return verifyCredential(handedIn, needs)
  const verification = await verifyPresentation(handedIn, needs, { ...(challenge === undefined ? {} : { challenge }), ...(domain === undefined ? {} : { domain }) })
  return { verified: verification.verified, findings: [...verification.findings, ...verification.credentials.flatMap(({ findings }) => findings)] }
}

async function needsOf({ options = {} }: ConformanceVector, moment: Date): Promise<VerificationNeeds> {
  const now = () => moment
  const base = { contexts, findKey: findKeyBy(createDidResolver({ methods: didMethods({ retrieve, now }), now }), now), now }
  const schemas = schemaLibrary(options.schemas ?? [])
  const resources = new Map((options.resources ?? []).map(({ url, text }) => [url, Buffer.from(text)]))
  const documents = (options.statusLists ?? []).map((list) => Buffer.from(JSON.stringify(list)))
  const { lists } = await givenStatusLists(documents, { verify: statusListVerifier(base), now })
  return { ...base, statusLists: lists, schemas: schemas.ok ? schemas.value : noSchemas, resources: { find: (url) => resources.get(url) } }
}

function textOf({ input }: ConformanceVector): string {
  return typeof input === 'string' ? input : ''
}

const momentOf = ({ options }: ConformanceVector) => new Date(options?.now ?? '2026-12-01T00:00:00Z')

describe('the vectors of the conformance profile', () => {
  it('are what their tool makes, so that nobody edits them by hand', async () => {
    const made = await allVectors()
    expect(vectors.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort())
    for (const vector of made) expect(readFileSync(`${profileFolder}vectors/${vector.id}.json`, 'utf8'), vector.id).toBe(`${JSON.stringify(vector, undefined, 1)}\n`)
    expect(JSON.parse(readFileSync(`${profileFolder}sample-keys.json`, 'utf8'))).toEqual(sampleKeys())
    const text = readFileSync(`${profileFolder}README.md`, 'utf8')
    expect(profileText(text, readRequirements(), made)).toBe(text)
  })

  it('belong to requirements, and every requirement has a test or says that it has none', () => {
    const requirements = readRequirements()
    const known = new Set(requirements.map(({ id }) => id))
    expect(vectors.filter((vector) => vector.requirements.length === 0 || vector.requirements.some((id) => !known.has(id))).map(({ id }) => id)).toEqual([])
    const untested = requirements.filter(({ id, checks = [] }) => checks.length === 0 && !vectors.some((vector) => vector.requirements.includes(id)))
    expect(untested.map(({ id, text }) => [id, text.includes('does not test it')])).toEqual([['GIS-004', true], ['GIS-097', true]])
  })

  it('are many of each kind', () => {
    const count = (verified: boolean) => vectors.filter(({ expect: { verified: expected } }) => expected === verified).length
    expect(count(true)).toBeGreaterThanOrEqual(90)
    expect(count(false)).toBeGreaterThanOrEqual(140)
    expect(new Set(vectors.map(({ area }) => area))).toEqual(new Set([undefined, 'steel', 'oil-and-gas', 'food', 'e-commerce', 'entry-and-transport', 'transparency-protocol']))
  })

  for (const vector of vectors) {
    const { id, title, expect: expected } = vector
    it(`${id}: ${title}: ${expected.verified ? 'verified' : 'refused'}`, async () => {
      const { verified, findings } = await judge(vector, momentOf(vector))
      const fatal = findings.filter(({ severity }) => severity === 'fatal').map(({ code }) => code)
      expect({ verified, findings: verified ? fatal : expected.findingCodes.filter((code) => !fatal.includes(code)) }, `found: ${fatal.join(', ')}`).toEqual({ verified: expected.verified, findings: [] })
    })
  }

  it('hold for many years, those for libraries at their own moment', async () => {
    for (const vector of vectors.filter((each) => !isForLibraries(each))) expect((await judge(vector, new Date('2098-12-31T00:00:00Z'))).verified, vector.id).toBe(vector.expect.verified)
  })

  it('name keys that their DIDs list', async () => {
    const resolver = createDidResolver({ methods: didMethods({ retrieve, now: () => new Date() }), now: () => new Date() })
    const findKey = findKeyBy(resolver, () => new Date())
    for (const vector of vectors.filter(({ expect: { publicKeyJwk } }) => publicKeyJwk !== undefined)) {
      const { id, expect: { publicKeyJwk } } = vector
      const did = textOf(vector)
      const found = await findKey(did.startsWith('did:jwk:') ? `${did}#0` : `${did}#${did.slice('did:key:'.length)}`, 'assertionMethod')
      const stated = keyFromJwk(publicKeyJwk ?? {})
      expect(found.ok && stated.ok && thumbprintOf(found.value.key) === thumbprintOf(stated.value), id).toBe(true)
    }
  })

  it('need no network', () => { expect(asked).toEqual([]) })
})
