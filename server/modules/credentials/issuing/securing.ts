import type { SecuringForm } from '@customhouse/proofs/verification/credential-verification.ts'
import type { OwnKeyType } from '../identity/signing-keys.ts'

/** The ways in which credentials are secured here, as a caller names them. */
export const securings = ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022', 'ecdsa-jcs-2019', 'vc-jwt', 'vc-jose', 'vc-sd-jwt', 'sd-jwt-vc'] as const
export type Securing = (typeof securings)[number]

export const securingDefault: PresentingSecuring = 'eddsa-rdfc-2022'

/** Those in which presentations of the data model 2.0 are made. */
export const presentingSecurings = ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022', 'ecdsa-jcs-2019', 'vc-jose'] as const satisfies readonly Securing[]
export type PresentingSecuring = (typeof presentingSecurings)[number]

/** What a way of securing takes: which form comes out, which key signs, and how verifiers find that key. */
export interface SecuringWay {
  readonly form: SecuringForm
  /** The cryptosuite, or the JOSE algorithm. */
  readonly suite: string
  readonly keyType: OwnKeyType
  readonly keyForm: 'multikey' | 'jwk'
}

const ways: Readonly<Record<Securing, SecuringWay>> = {
  'eddsa-rdfc-2022': { form: 'data-integrity', suite: 'eddsa-rdfc-2022', keyType: 'Ed25519', keyForm: 'multikey' },
  'ecdsa-rdfc-2019': { form: 'data-integrity', suite: 'ecdsa-rdfc-2019', keyType: 'P-256', keyForm: 'multikey' },
  'eddsa-jcs-2022': { form: 'data-integrity', suite: 'eddsa-jcs-2022', keyType: 'Ed25519', keyForm: 'multikey' },
  'ecdsa-jcs-2019': { form: 'data-integrity', suite: 'ecdsa-jcs-2019', keyType: 'P-256', keyForm: 'multikey' },
  // ES256 for tokens: every wallet and every JOSE library reads it.
  'vc-jwt': { form: 'vc-jwt', suite: 'ES256', keyType: 'P-256', keyForm: 'jwk' },
  'vc-jose': { form: 'vc-jose', suite: 'ES256', keyType: 'P-256', keyForm: 'jwk' },
  'vc-sd-jwt': { form: 'vc-sd-jwt', suite: 'ES256', keyType: 'P-256', keyForm: 'jwk' },
  'sd-jwt-vc': { form: 'sd-jwt-vc', suite: 'ES256', keyType: 'P-256', keyForm: 'jwk' },
}

const mediaTypes: Readonly<Record<SecuringForm, string>> = {
  'data-integrity': 'application/vc', 'vc-jwt': 'application/jwt', 'vc-jose': 'application/vc+jwt', 'vc-sd-jwt': 'application/vc+sd-jwt', 'sd-jwt-vc': 'application/dc+sd-jwt',
}

/** The media type of a credential that was secured in a form. */
export function mediaTypeOf(form: SecuringForm): string {
  return mediaTypes[form]
}

export function wayOf(securing: Securing): SecuringWay {
  return ways[securing]
}
