import type { ConformanceVector } from '@customhouse/cli/conformance/vector.ts'
import type { JsonObject, JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { sampleParties } from './sample-parties.ts'
import { integrity, invalid, modelContext, plainCredential, proofOf, subjectOf, token } from './secured.ts'

const { mill } = sampleParties

/** Documents that break the data model under a signature that holds, that mislead about their meaning, or that are made to exhaust. */
export async function brokenDocuments(): Promise<readonly ConformanceVector[]> {
  return [...(await brokenModels()), ...(await misleadingContexts()), ...(await hiddenMembers()), ...(await ambiguousText()), ...(await exhausting())]
}

async function brokenModels(): Promise<readonly ConformanceVector[]> {
  const whole = plainCredential(mill)
  const without = (member: string): JsonObject => Object.fromEntries(Object.entries(whole).filter(([name]) => name !== member))
  const broken = async (id: string, title: string, { input, codes, requirement = 'GIS-012' }: { input: JsonObject; codes: readonly string[]; requirement?: string }) =>
    invalid({ id: `model-${id}`, title, requirements: [requirement], kind: 'credential', securing: 'vc-jose', input: await token(input, mill) }, `The signature holds, the data model is broken: ${title.charAt(0).toLowerCase()}${title.slice(1)}`, codes)
  return [
    await broken('no-type', 'It has no type', { input: without('type'), codes: ['jose-payload-not-credential'] }),
    await broken('other-type', 'It is not of the type VerifiableCredential', { input: { ...whole, type: ['VerifiablePresentation'] }, codes: ['jose-payload-not-credential'] }),
    await broken('no-subject', 'It has no subject', { input: without('credentialSubject'), codes: ['credential-subject-missing'] }),
    await broken('empty-subject', 'Its subject is empty', { input: { ...whole, credentialSubject: {} }, codes: ['credential-subject-empty'] }),
    await broken('subject-as-text', 'Its subject is a text', { input: { ...whole, credentialSubject: 'Heat H61316' }, codes: ['credential-subject-wrong'] }),
    await broken('no-context', 'It has no context', { input: { ...without('@context'), '@context': [] }, codes: ['credential-context-first-wrong'] }),
    await broken('context-not-first', 'The context of the data model is not the first', { input: { ...whole, '@context': ['https://w3id.org/traceability/v1', modelContext] }, codes: ['credential-context-first-wrong'] }),
    await broken('both-versions', 'It names the contexts of both versions of the data model', { input: { ...whole, '@context': [modelContext, 'https://www.w3.org/2018/credentials/v1'] }, codes: ['credential-versions-mixed'] }),
    await broken('issuer-name-not-a-text', 'The name of its issuer is a number', { input: { ...whole, issuer: { id: mill.did, name: 5 } }, codes: ['credential-language-value-wrong'] }),
    await broken('identifier-not-a-url', 'Its identifier is no URL', { input: { ...whole, id: 'H61316' }, codes: ['credential-id-wrong'] }),
    await broken('date-without-time', 'Its validity begins on a day, not at a time', { input: { ...whole, validFrom: '2026-07-06' }, codes: ['credential-date-wrong'] }),
    await broken('date-that-is-none', 'Its validity begins on the 31st of February', { input: { ...whole, validFrom: '2026-02-31T00:00:00Z' }, codes: ['credential-date-wrong'] }),
    await broken('period-reversed', 'Its validity ends before it begins', { input: { ...whole, validUntil: '2026-07-05T00:00:00Z' }, codes: ['credential-period-reversed'] }),
    await broken('status-without-type', 'Its status has no type', { input: { ...whole, credentialStatus: { id: 'https://mill.example/status/1' } }, codes: ['credential-status-type-missing'] }),
    await broken('schema-without-identifier', 'Its schema has no identifier', { input: { ...whole, credentialSchema: { type: 'JsonSchema' } }, codes: ['credential-schema-id-wrong'] }),
    await broken('resource-without-digest', 'A related resource has no digest', { input: { ...whole, relatedResource: [{ id: 'https://mill.example/report.pdf' }] }, codes: ['credential-related-resource-digest-missing'], requirement: 'GIS-014' }),
    await broken('resource-digest-malformed', 'The digest of a related resource is none', { input: { ...whole, relatedResource: [{ id: 'https://mill.example/report.pdf', digestMultibase: 'zNotADigest' }] }, codes: ['credential-related-resource-digest-wrong'], requirement: 'GIS-014' }),
    ...(await outOfForce()),
  ]
}

async function outOfForce(): Promise<readonly ConformanceVector[]> {
  const cryptosuite = 'eddsa-rdfc-2022'
  const period = async (id: string, title: string, [change, code]: readonly [JsonObject, string]) => invalid({
    id, title, requirements: ['GIS-013'], kind: 'credential', securing: cryptosuite, input: await integrity(plainCredential(mill, change), mill, { cryptosuite }),
  }, 'The signature holds, but the credential is not in force', [code])
  return [
    await period('expired', 'The credential ended in August 2026', [{ validUntil: '2026-08-01T00:00:00Z' }, 'credential-expired']),
    await period('not-yet-valid', 'The credential is valid from 2099', [{ validFrom: '2099-01-01T00:00:00Z' }, 'credential-not-yet-valid']),
  ]
}

async function misleadingContexts(): Promise<readonly ConformanceVector[]> {
  const cryptosuite = 'eddsa-rdfc-2022'
  const common = { kind: 'credential', securing: cryptosuite } as const
  const sound = await integrity(plainCredential(mill), mill, { cryptosuite })
  const contexts = (sound['@context'] ?? []) as readonly JsonValue[]
  const subject = subjectOf(sound)
  const swapped = { name: 'https://schema.org/description', description: 'https://schema.org/name' }
  const ownTerms = { netWeight: 'https://schema.org/weight', grossWeight: 'https://schema.org/size' }
  const weighed = await integrity(plainCredential(mill, { '@context': [modelContext, ownTerms], credentialSubject: { netWeight: '17775', grossWeight: '17900' } }), mill, { cryptosuite })
  return [
    invalid({ ...common, id: 'context-unknown-term', title: 'A claim was added that no context defines', requirements: ['GIS-031'], input: { ...sound, credentialSubject: { ...subject, countryOfOrigin: 'US' } } }, 'JSON-LD drops it silently, so that the signature does not cover what people read', ['json-ld-term-unknown']),
    invalid({ ...common, id: 'context-unknown-term-at-top', title: 'A member was added beside the subject that no context defines', requirements: ['GIS-031'], input: { ...sound, customsReleased: true } }, 'JSON-LD drops it silently, so that the signature does not cover what people read', ['json-ld-term-unknown']),
    invalid({ ...common, id: 'context-prototype-member', title: 'A claim was added by the name __proto__', requirements: ['GIS-031'], inputText: JSON.stringify(sound).replace('"description":', '"__proto__":{"countryOfOrigin":"US"},"description":') }, 'No context defines it', ['json-ld-term-unknown']),
    invalid({ ...common, id: 'context-relative-identifier', title: 'The subject got an identifier that is relative', requirements: ['GIS-031'], input: { ...sound, credentialSubject: { ...subject, id: 'heat/H61316' } } }, 'What it stands for depends on where it is read', ['json-ld-identifier-relative']),
    invalid({ ...common, id: 'context-remote', title: 'A context that is not pinned', requirements: ['GIS-030'], input: { ...sound, '@context': [...contexts, 'https://contexts.invalid/trade/v1'] } }, 'Contexts are pinned, never fetched on the word of a document', ['json-ld-context-unknown']),
    invalid({ ...common, id: 'context-loopback', title: 'A context on the verifier’s own machine', requirements: ['GIS-030'], input: { ...sound, '@context': [...contexts, 'http://127.0.0.1:8080/context'] } }, 'Contexts are pinned, never fetched on the word of a document', ['json-ld-context-unknown']),
    invalid({ ...common, id: 'context-of-a-file', title: 'A context in a file of the verifier', requirements: ['GIS-030'], input: { ...sound, '@context': [...contexts, 'file:///etc/hostname'] } }, 'Contexts are pinned, never fetched on the word of a document', ['json-ld-context-unknown']),
    invalid({ ...common, id: 'context-protected-term-redefined', title: 'A context of its own gives name another meaning', requirements: ['GIS-032'], input: { ...sound, '@context': [...contexts, { name: 'https://terms.example/formerName' }] } }, 'The term is protected (JSON-LD 1.1, section 4.1.11)', ['json-ld-protected-term']),
    invalid({ ...common, id: 'context-protected-term-removed', title: 'A context of its own takes description away', requirements: ['GIS-032'], input: { ...sound, '@context': [...contexts, { description: null }] } }, 'The term is protected (JSON-LD 1.1, section 4.1.11)', ['json-ld-protected-term']),
    invalid({ ...common, id: 'context-cleared', title: 'All contexts are taken away by null in the subject', requirements: ['GIS-032'], input: { ...sound, credentialSubject: { '@context': null, ...subject } } }, 'Protected terms cannot be taken away (JSON-LD 1.1, section 4.1.11)', ['json-ld-context-invalid']),
    invalid({
      ...common, id: 'context-terms-exchanged', title: 'Net and gross weight were exchanged, and in the context the meanings of their names with them', requirements: ['GIS-033'],
      input: { ...weighed, '@context': contextsOf(weighed).map((each) => (typeof each === 'object' ? { netWeight: ownTerms.grossWeight, grossWeight: ownTerms.netWeight } : each)), credentialSubject: { netWeight: '17900', grossWeight: '17775' } },
    }, 'The statements in RDF are those that were signed, but whoever reads the members by their names is deceived', ['credential-context-inline']),
    invalid({ ...common, id: 'context-name-and-description-exchanged', title: 'Name and description get each other’s meaning', requirements: ['GIS-032'], input: { ...sound, '@context': [...contexts, swapped], credentialSubject: { ...subject, name: subject['description'] ?? '', description: subject['name'] ?? '' } } }, 'The terms are protected (JSON-LD 1.1, section 4.1.11)', ['json-ld-protected-term']),
  ]
}

/** In RDF a member is the same under its long name, and wherever else the same thing is spoken of. Who reads the JSON does not see it there. */
async function hiddenMembers(): Promise<readonly ConformanceVector[]> {
  const cryptosuite = 'eddsa-rdfc-2022'
  const id = 'https://mill.example/reports/H61316'
  const { validUntil = null, ...ended } = await integrity(plainCredential(mill, { id, validUntil: '2026-08-01T00:00:00Z' }), mill, { cryptosuite })
  const sound = await integrity(plainCredential(mill), mill, { cryptosuite })
  const { id: subject = '', ...claims } = subjectOf(sound)
  const hidden = (name: string, title: string, { input, reason, codes }: { input: JsonObject; reason: string; codes: readonly string[] }) => invalid({ id: name, title, requirements: ['GIS-034'], kind: 'credential', securing: cryptosuite, input }, reason, codes)
  return [
    hidden('hidden-expiry-by-long-name', 'A credential that has ended, its validUntil written as the address that the term stands for', {
      input: { ...ended, 'https://www.w3.org/2018/credentials#validUntil': { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': validUntil } },
      reason: 'The signature holds, and whoever looks for validUntil finds none', codes: ['json-ld-other-words'],
    }),
    hidden('hidden-subject-torn', 'One subject was torn into two of one identifier', { input: { ...sound, credentialSubject: [{ id: subject, name: claims['name'] ?? '' }, { id: subject, description: claims['description'] ?? '' }] }, reason: 'The signature holds, and whoever reads the first sees half', codes: ['credential-members-scattered'] }),
  ]
}

async function ambiguousText(): Promise<readonly ConformanceVector[]> {
  const cryptosuite = 'eddsa-rdfc-2022'
  const common = { kind: 'credential', securing: cryptosuite } as const
  const text = JSON.stringify(await integrity(plainCredential(mill), mill, { cryptosuite }))
  const repeated = ['credential-member-repeated']
  return [
    invalid({ ...common, id: 'member-twice-false-one-last', title: 'The name stands there twice: first the signed one, then a false one', requirements: ['GIS-015'], inputText: text.replace('"name":"Heat H61316"', '"name":"Heat H61316","name":"Heat H61317"') }, 'Most readers take the last, which was not signed', repeated),
    invalid({ ...common, id: 'member-twice-false-one-first', title: 'The name stands there twice: first a false one, then the signed one', requirements: ['GIS-016'], inputText: text.replace('"name":"Heat H61316"', '"name":"Heat H61317","name":"Heat H61316"') }, 'Some readers take the first, which was not signed (RFC 7493, section 2.3)', repeated),
    invalid({ ...common, id: 'member-twice-in-escapes', title: 'The name stands there twice, once in escapes', requirements: ['GIS-016'], inputText: text.replace('"name":"Heat H61316"', '"n\\u0061me":"Heat H61317","name":"Heat H61316"') }, 'The two names are the same (RFC 7493, section 2.3)', repeated),
  ]
}

async function exhausting(): Promise<readonly ConformanceVector[]> {
  const cryptosuite = 'eddsa-rdfc-2022'
  const common = { kind: 'credential', securing: cryptosuite } as const
  const sound = await integrity(plainCredential(mill), mill, { cryptosuite })
  const hostile = (id: string, title: string, { change, within: [text, other] = ['', ''], reason, codes }: { change: JsonObject; within?: readonly [string, string]; reason: string; codes: readonly string[] }) =>
    invalid({ ...common, id, title, requirements: ['GIS-102'], inputText: JSON.stringify({ ...sound, ...change }).replace(text, other) }, reason, codes)
  return [
    hostile('poison-graph', 'Many nameless nodes that look alike, below many that look alike', { change: { '@context': [modelContext, 'https://w3id.org/traceability/v1'], credentialSubject: poison(12) }, reason: 'To name such nodes takes more work than a verifier may spend (RDF Dataset Canonicalization, section 7.1)', codes: ['canonicalization-work-limit'] }),
    hostile('nested-too-deep', 'Objects within objects on 500 levels', { change: { credentialSubject: nested(500) }, reason: 'No honest credential is so deep', codes: ['credential-too-deep'] }),
    hostile('lists-too-deep', 'Lists within lists on 5,000 levels', { change: {}, within: ['"name":"Heat H61316"', `"name":${'['.repeat(5000)}"Heat H61316"${']'.repeat(5000)}`], reason: 'No honest credential is so deep', codes: ['credential-too-deep'] }),
    hostile('proofs-too-many', 'A hundred proofs', { change: { proof: Array.from({ length: 100 }, (_, index) => ({ ...proofOf(sound), id: `urn:proof:${String(index)}` })) }, reason: 'Each costs a signature check', codes: ['proof-too-many'] }),
  ]
}

function contextsOf(document: JsonObject): readonly JsonValue[] {
  return Array.isArray(document['@context']) ? document['@context'] as readonly JsonValue[] : []
}

/** To tell one of them from the others, the orders of all must be tried. */
function poison(nodes: number): JsonObject {
  const alike = (below: JsonObject): readonly JsonObject[] => Array.from({ length: nodes }, () => below)
  return { product: alike({ product: alike({ heatNumber: 'H61316' }) }) }
}

function nested(levels: number): JsonObject {
  let value: JsonObject = { name: 'Heat H61316' }
  for (let level = 0; level < levels; level += 1) value = { 'https://terms.example/within': value }
  return value
}
