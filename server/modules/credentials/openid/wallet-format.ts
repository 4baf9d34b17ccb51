import type { Securing } from '../issuing/securing.ts'

/** The formats of credentials that wallets are given and asked for, as OpenID4VCI 1.0 and OpenID4VP 1.0 name them. */
export const walletFormats = ['dc+sd-jwt', 'ldp_vc', 'jwt_vc_json'] as const
export type WalletFormat = (typeof walletFormats)[number]

const securingOf: Readonly<Record<WalletFormat, Securing>> = { 'dc+sd-jwt': 'sd-jwt-vc', ldp_vc: 'eddsa-rdfc-2022', jwt_vc_json: 'vc-jwt' }

/** How a credential of a format is secured here. */
export function securingOfFormat(format: WalletFormat): Securing {
  return securingOf[format]
}
