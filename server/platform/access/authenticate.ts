import type { IncomingHttpHeaders } from 'node:http'
import type { Caller } from './caller.ts'
import type { ProofOfPossession } from './proof-of-possession.ts'
import type { ChallengeError } from './refusals.ts'
import type { TokenVerifier, VerifiedToken } from './token-verifier.ts'

/** The part of a request that says who sends it. */
export interface RequestHead {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
}

export interface Door {
  readonly origin: string
  readonly tokens: TokenVerifier
  readonly proofs: ProofOfPossession
}

export type Authentication = { readonly caller: Caller } | { readonly refused: ChallengeError | 'no-token' }

/** Who sends this request, by its Authorization header and, for a bound token, by its proof of possession. */
export async function authenticate(door: Door, request: RequestHead): Promise<Authentication> {
  const presented = readAuthorization(request.headers.authorization)
  if (presented === undefined) return { refused: 'no-token' }
  const found = door.tokens.verify(presented.token)
  const verified = found instanceof Promise ? await found : found
  if (verified === undefined) return { refused: 'invalid_token' }
  if (verified.boundTo === undefined) return presented.scheme === 'bearer' ? { caller: verified.caller } : { refused: 'invalid_token' }
  return authenticateBound(door, request, { ...presented, verified })
}

interface Presented {
  readonly scheme: 'bearer' | 'dpop'
  readonly token: string
}

function readAuthorization(header: string | undefined): Presented | undefined {
  const match = /^(Bearer|DPoP) +([\w.~+/=-]+)$/i.exec(header ?? '')
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  return { scheme: match[1].toLowerCase() === 'dpop' ? 'dpop' : 'bearer', token: match[2] }
}

/** A bound token without its proof is a stolen one until shown otherwise (RFC 9449 section 7.1). */
async function authenticateBound(door: Door, request: RequestHead, presented: Presented & { verified: VerifiedToken }): Promise<Authentication> {
  const proof = request.headers['dpop']
  const { verified, token, scheme } = presented
  if (scheme !== 'dpop' || typeof proof !== 'string' || verified.boundTo === undefined) return { refused: 'invalid_dpop_proof' }
  const target = new URL(request.url, door.origin).href
  const accepted = await door.proofs.accepts({ proof, method: request.method, target, accessToken: token, boundTo: verified.boundTo })
  return accepted ? { caller: verified.caller } : { refused: 'invalid_dpop_proof' }
}
