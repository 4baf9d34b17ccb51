import type { DcqlQuery } from './dcql-query.ts'

/** What an organisation asks a wallet to present. */
export interface PresentationRequest {
  readonly organisation: string
  readonly id: string
  readonly environment: 'test' | 'production'
  readonly requestedBy: string
  readonly madeAt: string
  readonly expiresAt: string
  /** Why, for the holder to read. */
  readonly purpose: string
  readonly query: DcqlQuery
  /** Signed under the organisation’s DID and fetched by reference, or whole in the link, which proves nothing of who asks. */
  readonly signing: 'signed' | 'unsigned'
  readonly answeredAt?: string
  /** The error code of a wallet that does not answer, e.g. access_denied. */
  readonly declined?: string
  readonly result?: PresentationResult
}

/** What answering a request came to. */
export interface PresentationResult {
  /** Whether everything that was presented is verified, and enough for the query. */
  readonly satisfied: boolean
  readonly recognition: 'recognised' | 'not-recognised' | 'not-asked'
  readonly presentations: readonly AnsweredQuery[]
  /** The codes of what stands against the answer as a whole. */
  readonly faults: readonly string[]
}

/** One presentation, under the query that it answers. */
export interface AnsweredQuery {
  readonly query: string
  /** The id of its record: GET /verifications/{id}. */
  readonly verification: string
  readonly verified: boolean
  readonly recognition: PresentationResult['recognition']
  readonly holder?: string
  readonly types: readonly string[]
  /** The codes of what stands against it as an answer. */
  readonly faults: readonly string[]
}

/** How far a request has come. */
export type RequestState = 'waiting' | 'answered' | 'declined' | 'expired'

export function stateOfRequest({ answeredAt, declined, expiresAt }: PresentationRequest, now: Date): RequestState {
  if (declined !== undefined) return 'declined'
  if (answeredAt !== undefined) return 'answered'
  return Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'waiting'
}

/** What an organisation asks for when it makes a request: types that are known here, or a query of its own. */
export interface RequestOptions {
  readonly types?: readonly string[]
  readonly query?: DcqlQuery
  readonly purpose: string
  readonly minutes?: number
  readonly signing?: PresentationRequest['signing']
}

export const requestMinutes = 15
export const requestMinutesMax = 24 * 60
