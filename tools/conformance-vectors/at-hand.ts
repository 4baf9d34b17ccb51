import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { ConformanceVector } from '@customhouse/cli/conformance/vector.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { newBitString, withEntry } from '@customhouse/proofs/status-list/bit-string.ts'
import { statusEntry, statusListCredential } from '@customhouse/proofs/status-list/status-list-credential.ts'
import { type SampleParty, sampleParties } from './sample-parties.ts'
import { integrity, invalid, plainCredential, subjectOf, valid } from './secured.ts'

const { mill, intruder } = sampleParties
const cryptosuite = 'eddsa-rdfc-2022'
const url = 'https://mill.example/status-lists/1'
const validFrom = new Date('2026-07-06T09:00:00Z')
const validUntil = new Date('2099-01-01T00:00:00Z')
const index = 94_567
const inForce = 'The status is not set'

/** Credentials that are judged by what else is at hand: status lists, schemas, related resources. Libraries can be given these, platforms not. */
export async function atHand(): Promise<readonly ConformanceVector[]> {
  return [...(await statuses()), ...(await unusableLists()), ...(await lists()), ...(await schemas()), ...(await resources())]
}

interface ListShape {
  readonly purpose?: string
  readonly set?: readonly number[]
  readonly party?: SampleParty
  readonly change?: JsonObject
  readonly subject?: JsonObject
}

async function listOf({ purpose = 'revocation', set = [], party = mill, change = {}, subject = {} }: ListShape = {}): Promise<JsonObject> {
  let bits = newBitString()
  for (const each of set) bits = withEntry(bits, { index: each, value: 1 })
  const list = statusListCredential({ url, issuer: party.did, purposes: [purpose], bits, validFrom, validUntil, ttlMilliseconds: 300_000 })
  return integrity({ ...list, ...change, credentialSubject: { ...subjectOf(list), ...subject } }, party, { cryptosuite })
}

function withStatus(entry: JsonObject = {}): Promise<JsonObject> {
  return integrity(plainCredential(mill, { credentialStatus: { ...statusEntry({ url, index, purpose: 'revocation' }), ...entry } }), mill, { cryptosuite })
}

const common = { kind: 'credential', securing: cryptosuite, requirements: ['GIS-084'] } as const

async function statuses(): Promise<readonly ConformanceVector[]> {
  const input = await withStatus()
  return [
    valid({ ...common, id: 'status-in-force', title: 'The list says that it is not revoked', input, options: { statusLists: [await listOf({ set: [index - 1, index + 1] })] } }, inForce),
    valid({ ...common, id: 'status-last-entry', title: 'Its status is the last entry of the list', input: await withStatus({ statusListIndex: '131071', id: `${url}#131071` }), options: { statusLists: [await listOf({ set: [0] })] } }, inForce),
    invalid({ ...common, id: 'status-revoked', title: 'The list says that it is revoked', input, options: { statusLists: [await listOf({ set: [index] })] } }, 'It is revoked', ['status-revoked']),
    invalid({ ...common, id: 'status-first-entry-revoked', title: 'Its status is the first entry of the list, the left-most bit, and it is revoked', input: await withStatus({ statusListIndex: '0', id: `${url}#0` }), options: { statusLists: [await listOf({ set: [0] })] } }, 'It is revoked', ['status-revoked']),
    invalid({ ...common, id: 'status-suspended', title: 'The list says that it is suspended', input: await withStatus({ statusPurpose: 'suspension' }), options: { statusLists: [await listOf({ purpose: 'suspension', set: [index] })] } }, 'It is suspended', ['status-suspended']),
    invalid({ ...common, id: 'status-out-of-range', title: 'Its index lies beyond the end of the list', input: await withStatus({ statusListIndex: '131072', id: `${url}#131072` }), options: { statusLists: [await listOf()] } }, 'The list says nothing of it', ['status-index-out-of-range']),
    invalid({ ...common, id: 'status-index-negative', title: 'Its index is negative', input: await withStatus({ statusListIndex: '-1' }), options: { statusLists: [await listOf()] } }, 'The index is no index', ['status-index-wrong']),
    invalid({ ...common, id: 'status-purpose-other', title: 'It asks a list of suspensions whether it is revoked', input, options: { statusLists: [await listOf({ purpose: 'suspension' })] } }, 'The list is for something else', ['status-list-purpose-other']),
  ]
}

async function unusableLists(): Promise<readonly ConformanceVector[]> {
  const input = await withStatus()
  const unknown = 'Whether it is revoked cannot be known'
  const unusable = (id: string, title: string, { list, codes = ['status-list-unavailable'] }: { list?: JsonObject; codes?: readonly string[] }) =>
    invalid({ ...common, id: `status-list-${id}`, title, input, options: { statusLists: list === undefined ? [] : [list] } }, unknown, codes)
  const altered = await listOf({ set: [index] })
  const zeros = subjectOf(await listOf())['encodedList'] ?? ''
  const short = `u${gzipSync(new Uint8Array(8192)).toString('base64url')}`
  return [
    unusable('missing', 'The list cannot be had', {}),
    unusable('altered', 'The list was altered: all statuses were set back', { list: { ...altered, credentialSubject: { ...subjectOf(altered), encodedList: zeros } } }),
    unusable('of-another-issuer', 'The list is a stranger’s', { list: await listOf({ party: intruder }), codes: ['status-list-issuer-other'] }),
    unusable('expired', 'The list has ended', { list: await listOf({ change: { validUntil: '2026-08-01T00:00:00Z' } }) }),
    unusable('too-short', 'The list has fewer than 131,072 entries', { list: await listOf({ subject: { encodedList: short } }), codes: ['status-list-too-short'] }),
    unusable('not-compressed', 'The list is no GZIP', { list: await listOf({ subject: { encodedList: `u${Buffer.from('no list').toString('base64url')}` } }) }),
    unusable('of-another-type', 'What stands under the URL of the list is no list', { list: await integrity(plainCredential(mill, { id: url }), mill, { cryptosuite }) }),
  ]
}

async function lists(): Promise<readonly ConformanceVector[]> {
  const altered = await listOf({ set: [index] })
  return [
    valid({ kind: 'status-list', securing: cryptosuite, requirements: ['GIS-080'], id: 'status-list-sound', title: 'A status list as a credential', input: await listOf({ set: [3, 5, index] }) }, 'A status list is a credential like others'),
    invalid({
      kind: 'status-list', securing: cryptosuite, requirements: ['GIS-080'], id: 'status-list-bits-altered', title: 'A status list whose bits were altered',
      input: { ...altered, credentialSubject: { ...subjectOf(altered), encodedList: subjectOf(await listOf())['encodedList'] ?? '' } },
    }, 'The signature is over another list', ['proof-signature-wrong']),
    invalid({
      ...common, id: 'status-list-nowhere', title: 'Its status list is on a host that does not exist', requirements: ['GIS-085'],
      input: await integrity(plainCredential(mill, { credentialStatus: statusEntry({ url: 'https://status.invalid/lists/1', index, purpose: 'revocation' }) }), mill, { cryptosuite }),
    }, 'Whether it is revoked cannot be known', ['status-list-unavailable']),
    invalid({
      ...common, id: 'status-list-on-own-machine', title: 'Its status list is on the verifier’s own machine', requirements: ['GIS-085'],
      input: await integrity(plainCredential(mill, { credentialStatus: statusEntry({ url: 'https://127.0.0.1/lists/1', index, purpose: 'revocation' }) }), mill, { cryptosuite }),
    }, 'A verifier must not be made to ask its own network', ['status-list-unavailable']),
  ]
}

async function schemas(): Promise<readonly ConformanceVector[]> {
  const schemaUrl = 'https://schemas.example/heat.json'
  const schema = (pattern: string): JsonObject => ({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', properties: { credentialSubject: { type: 'object', required: ['name'], properties: { name: { type: 'string', pattern } } } } })
  const input = await integrity(plainCredential(mill, { credentialSchema: { id: schemaUrl, type: 'JsonSchema' } }), mill, { cryptosuite })
  const shaped = { kind: 'credential', securing: cryptosuite, requirements: ['GIS-014'], input } as const
  return [
    valid({ ...shaped, id: 'schema-kept', title: 'It keeps to the schema that it names', options: { schemas: [{ url: schemaUrl, schema: schema('heat H\\d+$') }] } }, 'The schema is kept'),
    invalid({ ...shaped, id: 'schema-broken', title: 'It breaks the schema that it names', options: { schemas: [{ url: schemaUrl, schema: schema('^Coil') }] } }, 'The schema is broken', ['credential-schema-violated']),
  ]
}

async function resources(): Promise<readonly ConformanceVector[]> {
  const resource = { url: 'https://mill.example/reports/H61316.txt', text: 'C 0.18 Mn 1.21 P 0.012 S 0.004\n' }
  const digestSRI = `sha256-${createHash('sha256').update(resource.text).digest('base64')}`
  const input = await integrity(plainCredential(mill, { relatedResource: [{ id: resource.url, digestSRI }] }), mill, { cryptosuite })
  const related = { kind: 'credential', securing: cryptosuite, requirements: ['GIS-014'], input } as const
  return [
    valid({ ...related, id: 'resource-intact', title: 'A related resource has the digest that the issuer gave', options: { resources: [resource] } }, 'The digest is that of the resource'),
    invalid({ ...related, id: 'resource-altered', title: 'A related resource was altered', options: { resources: [{ ...resource, text: resource.text.replace('0.18', '0.13') }] } }, 'The digest is of another resource', ['credential-related-resource-altered']),
  ]
}
