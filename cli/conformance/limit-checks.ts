import { addProof } from '@customhouse/proofs/cryptosuites/add-proof.ts'
import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { type CheckResult, decided, failed, type NewResult } from './check-result.ts'
import type { Platform, PlatformAnswer } from './platform.ts'
import { readVerification } from './read-verification.ts'
import { plainCredential, sampleSigner } from './sample-signer.ts'

const megabyte = 1_048_576
const refusedWithin = 10_000

interface HostileBody {
  readonly id: string
  readonly title: string
  readonly requirement: string
  readonly body: string
}

/** Sizes that must be taken, and bodies that must be refused without harm. */
export async function limitChecks(platform: Platform, contexts: ContextLibrary): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [await takes(platform, contexts)]
  for (const body of hostileBodies()) results.push(await refuses(platform, body))
  const after = await platform.ask({ ...verifying(JSON.stringify(await signedOf(contexts, 100))), about: 'a small sound credential, after the hostile ones' })
  results.push(decided(readVerification(after) === 'verified', { id: 'limits-recovers', title: 'The platform works as before after hostile input', requirements: ['GIS-100'], expected: 'verified', observed: readVerification(after), exchange: after.exchange }))
  return results
}

async function takes(platform: Platform, contexts: ContextLibrary): Promise<CheckResult> {
  const answer = await platform.ask({ ...verifying(JSON.stringify(await signedOf(contexts, 100_000))), about: 'a sound credential of 100 KB' })
  const reading = readVerification(answer)
  return decided(reading === 'verified', { id: 'limits-100-kilobytes', title: 'A sound credential of 100 KB is taken', requirements: ['GIS-101'], expected: 'verified', observed: reading, exchange: answer.exchange })
}

async function signedOf(contexts: ContextLibrary, characters: number): Promise<JsonObject> {
  const mill = sampleSigner('mill')
  const credential = plainCredential(mill, { credentialSubject: { name: 'Heat H61316', description: 'x'.repeat(characters) } })
  const signed = await addProof(credential, { cryptosuite: 'eddsa-rdfc-2022', key: mill.key, contexts, purpose: 'assertionMethod', created: new Date('2026-07-06T09:05:00Z') })
  if (!signed.ok) throw new Error('Cannot sign a sample credential')
  return signed.value
}

function hostileBodies(): readonly HostileBody[] {
  const credential = (text: string) => `{"verifiableCredential":${text}}`
  const plain = JSON.stringify({ ...plainCredential(sampleSigner('mill')), proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod', verificationMethod: sampleSigner('mill').key.verificationMethod, proofValue: 'z1' } })
  const within = (text: string) => credential(plain.replace('"Heat H61316"', text))
  return [
    { id: 'hostile-eleven-megabytes', title: 'A document of 11 MB', requirement: 'GIS-101', body: within(`"${'x'.repeat(11 * megabyte)}"`) },
    { id: 'hostile-token-of-two-megabytes', title: 'A token of 2 MB', requirement: 'GIS-102', body: credential(`"${'A'.repeat(megabyte)}.${'A'.repeat(megabyte)}.AAAA"`) },
    { id: 'hostile-hundred-thousand-levels', title: 'Lists within lists on 100,000 levels', requirement: 'GIS-102', body: within(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) },
    { id: 'hostile-objects-on-ten-thousand-levels', title: 'Objects within objects on 10,000 levels', requirement: 'GIS-102', body: within(`${'{"name":'.repeat(10_000)}1${'}'.repeat(10_000)}`) },
    { id: 'hostile-hundred-thousand-members', title: 'An object of 100,000 members', requirement: 'GIS-102', body: within(`{${Array.from({ length: 100_000 }, (_, index) => `"m${String(index)}":1`).join(',')}}`) },
    { id: 'hostile-sixty-thousand-nameless-nodes', title: 'A list of 60,000 nameless nodes', requirement: 'GIS-102', body: within(`[${'{"name":"x"},'.repeat(59_999)}{"name":"x"}]`) },
    { id: 'hostile-number-too-large', title: 'A number beyond all numbers', requirement: 'GIS-102', body: within('1e999999') },
    { id: 'hostile-half-a-letter', title: 'Half of a surrogate pair', requirement: 'GIS-102', body: within('"\\ud800"') },
    { id: 'hostile-not-json', title: 'A body that is no JSON', requirement: 'GIS-100', body: '{"verifiableCredential":' },
    { id: 'hostile-list-for-a-credential', title: 'A list in the place of the credential', requirement: 'GIS-100', body: credential('[[],{}]') },
    { id: 'hostile-null-for-a-credential', title: 'Null in the place of the credential', requirement: 'GIS-100', body: credential('null') },
  ]
}

function verifying(credential: string) {
  return { method: 'POST', path: '/credentials/verify', body: `{"verifiableCredential":${credential}}` } as const
}

async function refuses(platform: Platform, { id, title, requirement, body }: HostileBody): Promise<CheckResult> {
  const answer = await platform.ask({ method: 'POST', path: '/credentials/verify', body, about: `${title} (${String(body.length)} bytes)` })
  const result = { id, title, requirements: [requirement], expected: 'refused within ten seconds', exchange: answer.exchange, showsAbility: false }
  return await judge(platform, answer, result)
}

async function judge(platform: Platform, answer: PlatformAnswer, result: Omit<NewResult, 'observed'>): Promise<CheckResult> {
  const { milliseconds } = answer.exchange
  if (milliseconds > refusedWithin) return failed({ ...result, observed: `it took ${String(milliseconds)} ms` })
  if (answer.status === 0) {
    // Whoever closes the connection on a body that is too large has refused it, if it still answers others.
    const alive = await platform.ask({ method: 'POST', path: '/credentials/verify', body: '{}', about: 'an empty request, to see whether the platform still answers' })
    return decided(alive.status > 0 && alive.status < 500, { ...result, observed: alive.status > 0 ? 'the connection was closed' : 'the platform no longer answers' })
  }
  const reading = readVerification(answer)
  return decided(reading === 'refused' || answer.status === 408, { ...result, observed: `${reading} (${String(answer.status)})` })
}
