import { hash } from 'node:crypto'
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify, type JWTPayload } from 'jose'
import { isCanonicalToken } from './canonical-token.ts'
import { tokenAlgorithms } from './token-algorithms.ts'

/** One request with a DPoP proof (RFC 9449): `target` is the full URL asked for, `boundTo` the thumbprint in the token. */
export interface ProvenRequest {
  readonly proof: string
  readonly method: string
  readonly target: string
  readonly accessToken: string
  readonly boundTo: string
}

export interface ProofOfPossession {
  accepts(request: ProvenRequest): Promise<boolean>
}

/** How far a proof's `iat` may be from our clock. */
const windowSeconds = 60
const rememberedProofsMax = 200_000
const proofLengthMax = 4_096

/**
 * Checks DPoP proofs for this process. A proof counts once: replays are found by key thumbprint and `jti`, never by the
 * proof's text, which can be respelt without breaking its signature.
 */
export function createProofOfPossession(nowSeconds: () => number): ProofOfPossession {
  const seen = new Map<string, number>()
  return {
    async accepts(request) {
      const payload = await verifyProof(request)
      if (payload === undefined || !matches(payload, request, nowSeconds())) return false
      return isFirstUse(seen, hash('sha256', `${request.boundTo} ${String(payload.jti)}`, 'base64'), nowSeconds())
    },
  }
}

async function verifyProof(request: ProvenRequest): Promise<JWTPayload | undefined> {
  if (request.proof.length > proofLengthMax || !isCanonicalToken(request.proof)) return undefined
  try {
    const { payload, protectedHeader } = await jwtVerify(request.proof, EmbeddedJWK, { algorithms: [...tokenAlgorithms], typ: 'dpop+jwt' })
    if (protectedHeader.jwk === undefined) return undefined
    return (await calculateJwkThumbprint(protectedHeader.jwk)) === request.boundTo ? payload : undefined
  } catch {
    // Whatever is wrong inside a proof, the answer is the same: it proves nothing.
    return undefined
  }
}

function matches(payload: JWTPayload, request: ProvenRequest, now: number): boolean {
  const { jti, iat, htm, htu, ath } = payload
  if (typeof jti !== 'string' || jti === '' || jti.length > 256) return false
  if (typeof iat !== 'number' || Math.abs(now - iat) > windowSeconds) return false
  if (htm !== request.method || typeof htu !== 'string') return false
  return sameTarget(htu, request.target) && ath === hash('sha256', request.accessToken, 'base64url')
}

/** RFC 9449 section 4.3: compare without query and fragment, after normalisation. */
function sameTarget(claimed: string, asked: string): boolean {
  if (!URL.canParse(claimed)) return false
  return withoutQuery(claimed) === withoutQuery(asked)
}

function withoutQuery(text: string): string {
  const url = new URL(text)
  url.search = ''
  url.hash = ''
  return url.href
}

function isFirstUse(seen: Map<string, number>, key: string, now: number): boolean {
  // Entries are added in the order of time and all live equally long, so that the expired ones are in front.
  for (const [old, until] of seen) {
    if (until >= now) break
    seen.delete(old)
  }
  if (seen.has(key) || seen.size >= rememberedProofsMax) return false
  seen.set(key, now + 2 * windowSeconds)
  return true
}
