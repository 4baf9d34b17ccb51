/** Where wallets find what concerns an organisation, and what they were given a link to. */
export interface WalletAddresses {
  /** The credential issuer identifier, and the issuer of the authorization server. */
  issuer(organisation: string): string
  token(organisation: string): string
  nonce(organisation: string): string
  credential(organisation: string): string
  notification(organisation: string): string
  offer(reference: string): string
  request(reference: string): string
  response(reference: string): string
}

export function walletAddresses(publicUrl: string): WalletAddresses {
  const issuer = (organisation: string) => `${publicUrl}/organisations/${organisation}`
  return {
    issuer,
    token: (organisation) => `${issuer(organisation)}/wallet/token`,
    nonce: (organisation) => `${issuer(organisation)}/wallet/nonce`,
    credential: (organisation) => `${issuer(organisation)}/wallet/credential`,
    notification: (organisation) => `${issuer(organisation)}/wallet/notification`,
    offer: (reference) => `${publicUrl}/wallet/offers/${reference}`,
    request: (reference) => `${publicUrl}/wallet/requests/${reference}`,
    response: (reference) => `${publicUrl}/wallet/responses/${reference}`,
  }
}
