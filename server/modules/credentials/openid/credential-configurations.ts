import type { CredentialType } from '../types/credential-type.ts'
import { credentialTypes } from '../types/registry.ts'
import { type WalletFormat, walletFormats } from './wallet-format.ts'
import { proofAlgorithms } from './wallet-signature.ts'

/** One type in one format, as an issuer's metadata lists it. */
export interface CredentialConfiguration {
  readonly id: string
  readonly type: CredentialType
  readonly format: WalletFormat
}

/** The id of a configuration: the type and the format, as wallets name it when they ask. */
export function configurationId(type: string, format: WalletFormat): string {
  return `${type}_${format}`
}

const configurations: ReadonlyMap<string, CredentialConfiguration> = new Map(credentialTypes.flatMap((type) =>
  walletFormats.map((format): [string, CredentialConfiguration] => [configurationId(type.name, format), { id: configurationId(type.name, format), type, format }])))

export function configurationOf(id: string): CredentialConfiguration | undefined {
  return configurations.get(id)
}

/** How a SD-JWT VC of ours names its type. */
export function typeUrl(publicUrl: string, type: string): string {
  return `${publicUrl}/credential-types/${type}`
}

const modelContext = 'https://www.w3.org/ns/credentials/v2'

/**
 * What an issuer's metadata says of every type in every format (OpenID4VCI 1.0, section 12.2.4 and appendix A). It is the same for all
 * organisations: what an organisation issues is its own business until it offers it.
 */
export function supportedConfigurations(publicUrl: string) {
  return Object.fromEntries([...configurations.values()].map(({ id, type, format }) => [id, { ...described(type, format, publicUrl), ...common(type) }]))
}

function described({ name, contexts }: CredentialType, format: WalletFormat, publicUrl: string) {
  const type: [string, ...string[]] = ['VerifiableCredential', name]
  switch (format) {
    case 'dc+sd-jwt': return { format, vct: typeUrl(publicUrl, name), credential_signing_alg_values_supported: ['ES256'] }
    case 'ldp_vc': return { format, credential_definition: { '@context': [modelContext, ...contexts], type }, credential_signing_alg_values_supported: ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] }
    case 'jwt_vc_json': return { format, credential_definition: { type }, credential_signing_alg_values_supported: ['ES256'] }
  }
}

function common({ title, summary }: CredentialType) {
  return {
    cryptographic_binding_methods_supported: ['jwk', 'did:key', 'did:jwk'],
    proof_types_supported: { jwt: { proof_signing_alg_values_supported: [...proofAlgorithms] } },
    credential_metadata: { display: [{ name: title, locale: 'en', description: summary }] },
  }
}
