import { randomUUID } from 'node:crypto'
import { addProof } from '@customhouse/proofs/cryptosuites/add-proof.ts'
import { issueSdJwt } from '@customhouse/proofs/jose/sd-jwt/issue-sd-jwt.ts'
import { presentSdJwt } from '@customhouse/proofs/jose/sd-jwt/present-sd-jwt.ts'
import { jwkOf } from '@customhouse/proofs/keys/json-web-key.ts'
import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { createPresentation } from '@customhouse/proofs/verification/create-presentation.ts'
import { type CheckResult, decided, notOffered } from './check-result.ts'
import type { Platform, PlatformAnswer } from './platform.ts'
import { readVerification } from './read-verification.ts'
import { plainCredential, sampleSigner } from './sample-signer.ts'
import { verifyRequest } from './vector-request.ts'

const domain = 'https://window.example'

/** Presentations that must be made now: in answer to the platform’s own challenge, and of SD-JWTs, whose holders sign the time. */
export async function challengeChecks(platform: Platform, contexts: ContextLibrary): Promise<readonly CheckResult[]> {
  return [...(await ownChallenge(platform, contexts)), ...(await keyBinding(platform))]
}

async function ownChallenge(platform: Platform, contexts: ContextLibrary): Promise<readonly CheckResult[]> {
  const given = await platform.ask({ method: 'POST', path: '/challenges', body: '{}', about: 'a challenge is asked for' })
  const challenge = given.body?.['challenge']
  const once = { id: 'challenge-counts-once', title: 'A challenge that the platform gave counts once', requirements: ['GIS-074'], expected: 'verified the first time, refused the second' }
  if (typeof challenge !== 'string') return [notOffered({ ...once, observed: `no challenge is given (${String(given.status)})`, exchange: given.exchange })]
  const presentation = await presentationOf(contexts, challenge)
  const present = (about: string) => platform.ask({ ...verifyRequest({ id: about, kind: 'presentation', input: presentation, options: { challenge, domain } }, 'text'), about })
  const first = await present('a presentation that answers the challenge')
  const second = await present('the same presentation again')
  const seen = [readVerification(first), readVerification(second)]
  return [
    decided(seen[0] === 'verified', { id: 'challenge-is-answered', title: 'A presentation that answers the platform’s own challenge is verified', requirements: ['GIS-074'], expected: 'verified', observed: seen[0] ?? '', exchange: first.exchange }),
    decided(seen[0] === 'verified' && seen[1] === 'refused', { ...once, observed: seen.join(', then '), exchange: second.exchange }),
  ]
}

async function presentationOf(contexts: ContextLibrary, challenge: string): Promise<JsonObject> {
  const mill = sampleSigner('mill')
  const credential = await addProof(plainCredential(mill), { cryptosuite: 'eddsa-rdfc-2022', key: mill.key, contexts, purpose: 'assertionMethod' })
  if (!credential.ok) throw new Error('Cannot sign a sample credential')
  const presentation = await createPresentation({ credentials: [credential.value], key: sampleSigner('importer').key, securing: { form: 'data-integrity', cryptosuite: 'eddsa-rdfc-2022', contexts }, challenge, domain, created: new Date() })
  if (!presentation.ok) throw new Error('Cannot sign a sample presentation')
  return presentation.value
}

async function keyBinding(platform: Platform): Promise<readonly CheckResult[]> {
  const nonce = randomUUID()
  const bound = await boundCredential(nonce)
  const ask = async (challenge: string, about: string): Promise<PlatformAnswer> => {
    const vector = { id: about, kind: 'presentation', securing: 'vc-sd-jwt', input: bound, options: { challenge, domain } } as const
    const enveloped = await platform.ask(verifyRequest(vector, 'envelope'))
    return readVerification(enveloped) === 'verified' ? enveloped : platform.ask(verifyRequest(vector, 'text'))
  }
  const sound = await ask(nonce, 'an SD-JWT that its holder signed just now')
  const result = { id: 'key-binding-now', title: 'An SD-JWT that its holder signed just now is verified', requirements: ['GIS-075'], expected: 'verified', observed: readVerification(sound), exchange: sound.exchange }
  if (readVerification(sound) !== 'verified') return [notOffered(result)]
  const other = await ask(randomUUID(), 'the same SD-JWT in answer to another nonce')
  return [
    decided(true, result),
    decided(readVerification(other) === 'refused', { ...result, id: 'key-binding-other-nonce', title: 'An SD-JWT in answer to another nonce is refused', expected: 'refused', observed: readVerification(other), exchange: other.exchange }),
  ]
}

async function boundCredential(nonce: string): Promise<string> {
  const [producer, holder] = [sampleSigner('producer'), sampleSigner('holder')]
  const issued = await issueSdJwt(plainCredential(producer), { form: 'vc-sd-jwt', key: producer.key, disclosable: ['/credentialSubject/name'], holderKey: jwkOf(holder.key.verificationKey) })
  const presented = issued.ok ? await presentSdJwt(issued.value, { disclose: 'all', keyBinding: { key: holder.key, nonce, audience: domain, issuedAt: new Date() } }) : issued
  if (!presented.ok) throw new Error('Cannot sign a sample SD-JWT')
  return presented.value
}
