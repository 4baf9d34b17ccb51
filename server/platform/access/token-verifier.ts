import { hash } from 'node:crypto'
import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import { isCanonicalToken } from './canonical-token.ts'
import { readCaller, type Caller, type ClaimNames } from './caller.ts'
import { tokenAlgorithms } from './token-algorithms.ts'

export interface TrustedIssuer {
  readonly issuer: string
  readonly audience: string
  readonly keys: JWTVerifyGetKey
  readonly claimNames: ClaimNames
  /** The header's `typ`; undefined accepts any, for issuers that do not follow RFC 9068. */
  readonly tokenType: string | undefined
}

export interface VerifiedToken {
  readonly caller: Caller
  readonly expiresAtSeconds: number
  /** Thumbprint of the key that the token is bound to (RFC 9449), when it is. */
  readonly boundTo?: string
}

export interface TokenVerifier {
  /** What a token says, or undefined when it is not one of ours, not for us, or past its time. */
  verify(token: string): VerifiedToken | undefined | Promise<VerifiedToken | undefined>
}

const rememberedTokensMax = 10_000
const tokenLengthMax = 8_192

/** Verifies access tokens and remembers the verified ones until they expire; what is refused is not remembered. */
export function createTokenVerifier(trusted: TrustedIssuer, nowSeconds: () => number): TokenVerifier {
  const remembered = new Map<string, VerifiedToken>()
  return {
    verify(token) {
      if (token.length > tokenLengthMax) return undefined
      const key = hash('sha256', token, 'base64')
      const known = remembered.get(key)
      if (known !== undefined && known.expiresAtSeconds > nowSeconds()) return known
      if (known !== undefined) remembered.delete(key)
      return verifyAnew(token, trusted, nowSeconds).then((verified) => {
        if (verified !== undefined) remember(remembered, key, verified)
        return verified
      })
    },
  }
}

function remember(remembered: Map<string, VerifiedToken>, key: string, verified: VerifiedToken): void {
  if (remembered.size >= rememberedTokensMax) {
    const oldest = remembered.keys().next()
    if (oldest.done !== true) remembered.delete(oldest.value)
  }
  remembered.set(key, verified)
}

async function verifyAnew(token: string, trusted: TrustedIssuer, nowSeconds: () => number): Promise<VerifiedToken | undefined> {
  if (!isCanonicalToken(token)) return undefined
  try {
    const { payload } = await jwtVerify(token, trusted.keys, {
      // Settings are kept without a slash at the end; some issuers write one.
      issuer: [trusted.issuer, `${trusted.issuer}/`],
      audience: trusted.audience,
      algorithms: [...tokenAlgorithms],
      requiredClaims: ['sub', 'exp', 'iat'],
      currentDate: new Date(nowSeconds() * 1000),
      ...(trusted.tokenType === undefined ? {} : { typ: trusted.tokenType }),
    })
    return read(payload, trusted.claimNames)
  } catch (cause) {
    if (isRefusal(cause)) return undefined
    throw cause
  }
}

function read(payload: JWTPayload, names: ClaimNames): VerifiedToken | undefined {
  const caller = readCaller(payload, names)
  if (caller === undefined || payload.exp === undefined) return undefined
  const confirmation = payload['cnf']
  if (confirmation === undefined) return { caller, expiresAtSeconds: payload.exp }
  // A confirmation that we cannot check (a certificate, say) must not turn into a bearer token.
  const thumbprint = typeof confirmation === 'object' && confirmation !== null && 'jkt' in confirmation ? confirmation.jkt : undefined
  return typeof thumbprint === 'string' ? { caller, expiresAtSeconds: payload.exp, boundTo: thumbprint } : undefined
}

/** jose's refusals carry ERR_J codes; a network failure while fetching an external issuer's keys is a timeout or a plain error. */
function isRefusal(cause: unknown): boolean {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return false
  return cause.code.startsWith('ERR_J') && cause.code !== 'ERR_JWKS_TIMEOUT'
}
