import { preAuthorizedCodeGrantIdentifier } from '@openid4vc/oauth2'
import { type IssuerMetadataResult, Openid4vciVersion } from '@openid4vc/openid4vci'
import { supportedConfigurations } from './credential-configurations.ts'
import type { ProtocolLibrary } from './protocol-library.ts'
import type { WalletAddresses } from './wallet-addresses.ts'
import { proofAlgorithms } from './wallet-signature.ts'

/** What wallets read of an issuer before they ask it for anything. */
export type WalletMetadata = (organisation: string) => IssuerMetadataResult

/**
 * The metadata of every organisation (OpenID4VCI 1.0 section 12.2, RFC 8414). Each is its own issuer and its own authorization server: the
 * one for pre-authorized codes, which is not the one at which programs sign in.
 */
export function walletMetadata({ issuer, authorization }: ProtocolLibrary, { publicUrl, addresses }: { readonly publicUrl: string; readonly addresses: WalletAddresses }): WalletMetadata {
  // The types are the same for all: read once by the library, which takes a while for so many.
  const { credential_configurations_supported: configurations } = issuer.createCredentialIssuerMetadata({ ...issuerPart('any', addresses), credential_configurations_supported: supportedConfigurations(publicUrl) })
  const known = issuer.getKnownCredentialConfigurationsSupported({ ...issuerPart('any', addresses), credential_configurations_supported: configurations })
  return (organisation) => ({
    originalDraftVersion: Openid4vciVersion.V1,
    credentialIssuer: { ...issuerPart(organisation, addresses), credential_configurations_supported: configurations },
    authorizationServers: [authorization.createAuthorizationServerMetadata({
      issuer: addresses.issuer(organisation),
      token_endpoint: addresses.token(organisation),
      token_endpoint_auth_methods_supported: ['none'],
      grant_types_supported: [preAuthorizedCodeGrantIdentifier],
      'pre-authorized_grant_anonymous_access_supported': true,
      dpop_signing_alg_values_supported: [...proofAlgorithms],
    })],
    knownCredentialConfigurations: known,
  })
}

function issuerPart(organisation: string, addresses: WalletAddresses) {
  return {
    credential_issuer: addresses.issuer(organisation),
    credential_endpoint: addresses.credential(organisation),
    nonce_endpoint: addresses.nonce(organisation),
    notification_endpoint: addresses.notification(organisation),
  }
}
