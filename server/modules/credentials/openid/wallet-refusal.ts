interface RefusalOptions {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

/** A refusal in the words of OAuth 2.0 (RFC 6749, section 5.2) and of OpenID4VCI 1.0 (sections 6.3 and 8.3.1), which wallets read. */
export class WalletRefusal extends Error {
  readonly status: number
  readonly error: string
  readonly headers: Readonly<Record<string, string>>

  constructor(error: string, description: string, { status = 400, headers = {}, cause }: RefusalOptions = {}) {
    super(description, { cause })
    this.status = status
    this.error = error
    this.headers = headers
  }
}

/** 401, for a token that is unknown, has expired, or is not proven to be the caller's (RFC 6750 section 3, RFC 9449 section 7.1). */
export function tokenRefused(description: string, scheme: 'Bearer' | 'DPoP' = 'Bearer', cause?: unknown): WalletRefusal {
  return new WalletRefusal('invalid_token', description, { status: 401, headers: { 'www-authenticate': `${scheme} error="invalid_token"` }, cause })
}
