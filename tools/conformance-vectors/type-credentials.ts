import { readdirSync, readFileSync } from 'node:fs'
import type { ConformanceVector, VectorSecuring } from '@customhouse/cli/conformance/vector.ts'
import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { addProof } from '@customhouse/proofs/cryptosuites/add-proof.ts'
import { credentialTypeOf } from '../../server/modules/credentials/types/credential-type-of.ts'
import { credentialTypes } from '../../server/modules/credentials/types/registry.ts'
import { type SampleParty, sampleParties } from './sample-parties.ts'
import { contexts, created, integrity, token, uuidOf, valid } from './secured.ts'

const folder = new URL('../../server/modules/credentials/types/', import.meta.url)
const { mill, producer } = sampleParties

/** A sound credential of each type that platforms exchange, in the ways of securing that every platform takes, in turn. */
export async function typeCredentials(): Promise<readonly ConformanceVector[]> {
  const examples = examplesByType()
  const made: ConformanceVector[] = []
  for (const [place, { name, title, area }] of credentialTypes.filter((type) => type.area !== 'customs').entries()) {
    const example = examples.get(name)
    if (example === undefined) throw new Error(`Cannot make a vector of ${name}: it has no example`)
    const { securing, party } = await wayFor(example, place)
    const input = securing === 'vc-jose' ? await token(ofParty(example, party, name), party) : await integrity(ofParty(example, party, name), party, { cryptosuite: securing })
    made.push(valid({ id: `type-${kebab(name)}`, title: `${title} (${name})`, requirements: ['GIS-020'], kind: 'credential', area, securing, input }, 'A sound credential of this type'))
  }
  return made
}

const ways: readonly { readonly securing: VectorSecuring; readonly party: SampleParty }[] = [
  { securing: 'eddsa-rdfc-2022', party: mill },
  { securing: 'ecdsa-rdfc-2019', party: producer },
  { securing: 'vc-jose', party: producer },
]

/** What some vocabularies say cannot be held fast in RDF, or their contexts are loaded by operators; such credentials travel as tokens. */
async function wayFor(example: JsonObject, place: number): Promise<(typeof ways)[number]> {
  const way = ways[place % ways.length]
  const trial = await addProof(ofParty(example, mill, 'trial'), { cryptosuite: 'eddsa-rdfc-2022', key: mill.key, contexts, purpose: 'assertionMethod', created })
  return way === undefined || !trial.ok ? { securing: 'vc-jose', party: mill } : way
}

function ofParty(example: JsonObject, { did }: SampleParty, name: string): JsonObject {
  const { issuer, credentialStatus, ...rest } = example
  // What would end, or be looked up elsewhere, is not what these vectors are about.
  const lasting = example['validUntil'] === undefined ? {} : { validUntil: '2099-01-01T00:00:00Z' }
  return { ...rest, ...lasting, id: uuidOf(`${name} of the conformance vectors`), issuer: isJsonObject(issuer) ? { ...issuer, id: did } : did }
}

/** The first valid example of each type. */
function examplesByType(): ReadonlyMap<string, JsonObject> {
  const types = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'parts').map(({ name }) => new URL(`${name}/vectors/`, folder))
  const examples = types.flatMap((vectors) => readdirSync(vectors).filter((name) => name.startsWith('valid-')).sort().map((name) => exampleIn(new URL(name, vectors))))
  // The last one that is put in under a name stays.
  return new Map(examples.reverse().map((example) => [credentialTypeOf(example)?.name ?? '', example] as const))
}

function exampleIn(file: URL): JsonObject {
  const { credential } = JSON.parse(readFileSync(file, 'utf8')) as { readonly credential: JsonObject }
  return credential
}

function kebab(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2').toLowerCase().replace(/-credential$/, '')
}
