import { isJsonList } from '@customhouse/proofs/json/json-list.ts'
import { parseCompactJws } from '@customhouse/proofs/jose/compact-jws.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { readSecuredDocument } from '@customhouse/proofs/verification/read-secured-document.ts'
import type { PresentedCredential } from '@customhouse/vocabulary/declaration/presented-credential.ts'
import { fatal, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'

/** What is handed in for a filing: credentials one by one, or a presentation that holds several. */
export interface HandingIn {
  readonly credentials?: readonly { readonly proves: string; readonly credential?: string | Readonly<Record<string, unknown>>; readonly reference?: string }[]
  readonly presentation?: { readonly proves?: string; readonly verifiablePresentation: string | Readonly<Record<string, unknown>> }
}

const conditions = {
  none: fatal('presentation-without-credentials', {
    message: 'The presentation holds no credentials, or cannot be read', authority: 'W3C Verifiable Credentials Data Model v2.0, section 4.13', remedy: 'Send a presentation with verifiableCredential, as JSON or as a JWT',
  }),
  nothing: fatal('evidence-missing', { message: 'Nothing is handed in', authority: 'Customhouse, evidence by verifiable credentials', remedy: 'Give credentials, or a presentation that holds some' }),
} as const

/** The most credentials of one call, as of one declaration. */
const credentialsMax = 100

/**
 * The credentials that are handed in, those of a presentation unwrapped. Who presents is not asked: the caller is signed in, and each
 * credential stands by its own issuer's signature.
 */
export function presentedCredentials({ credentials = [], presentation }: HandingIn): Outcome<readonly PresentedCredential[]> {
  if (presentation === undefined) return credentials.length === 0 ? refused(findingAt(conditions.nothing, '/credentials')) : achieved(credentials)
  const { proves = '', verifiablePresentation: handed } = presentation
  const held = heldBy(typeof handed === 'string' ? handed : isJsonObject(handed) ? handed : {})
  const unwrapped = held.slice(0, credentialsMax).flatMap((one): PresentedCredential[] => (typeof one === 'string' || isJsonObject(one) ? [{ proves, credential: one }] : []))
  return unwrapped.length === 0 ? refused(findingAt(conditions.none, '/presentation/verifiablePresentation')) : achieved([...credentials, ...unwrapped])
}

function heldBy(handed: JsonObject | string): readonly JsonValue[] {
  const read = readSecuredDocument(handed)
  if (!read.ok) return []
  if (read.value.kind === 'document') return listOf(read.value.document['verifiableCredential'])
  const token = parseCompactJws(read.value.token)
  if (!token.ok) return []
  // VC-JWT 1.1 has the presentation in a claim of its own; VC-JOSE is the presentation itself.
  const { vp, verifiableCredential } = token.value.payload
  return listOf(isJsonObject(vp) ? vp['verifiableCredential'] : verifiableCredential)
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value === undefined ? [] : isJsonList(value) ? value : [value]
}
