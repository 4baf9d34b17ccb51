import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Caller } from '../../../../platform/access/index.ts'
import type { PresentationRequest, RequestOptions } from './presentation-request.ts'

/** A request as it is told to the one who asks, once. */
export interface RequestMade {
  readonly request: PresentationRequest
  /** What the wallet opens: shown as a QR code, or a link on the holder’s device. */
  readonly link: string
}

/** Requests to present, and what wallets answer. */
export interface Requesting {
  request(caller: Caller, options: RequestOptions): Promise<Outcome<RequestMade>>
  /** The signed request behind a link (RFC 9101); undefined where there is none that still waits. */
  fetch(reference: string): Promise<string | undefined>
  /** Takes an answer, verifies it and keeps what it came to. Refused by an exception in the words of OAuth 2.0. */
  answer(reference: string, members: ReadonlyMap<string, string>): Promise<void>
}
