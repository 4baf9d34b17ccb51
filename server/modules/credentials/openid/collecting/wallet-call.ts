import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { RequestLike } from '@openid4vc/oauth2'

/** A request of a wallet to an organisation, as the library reads it. */
export interface WalletCall {
  readonly organisation: string
  readonly request: RequestLike
}

export interface TokenAnswer {
  readonly access_token: string
  readonly token_type: 'Bearer' | 'DPoP'
  readonly expires_in: number
}

export interface NonceAnswer {
  readonly c_nonce: string
  readonly c_nonce_expires_in: number
}

/** What wallets do to collect a credential: exchange the code, get a nonce, ask for the credential, tell what became of it. */
export interface Collecting {
  token(call: WalletCall, members: ReadonlyMap<string, string>): Promise<TokenAnswer>
  nonce(organisation: string): Promise<NonceAnswer>
  credential(call: WalletCall, body: JsonObject): Promise<object>
  notification(call: WalletCall, body: JsonObject): Promise<void>
}
