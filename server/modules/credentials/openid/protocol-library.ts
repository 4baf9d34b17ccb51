import { sha256 } from '@customhouse/proofs/transparency-log/merkle-hash.ts'
import { type CallbackContext, clientAuthenticationAnonymous, HashAlgorithm, Oauth2AuthorizationServer, setGlobalConfig } from '@openid4vc/oauth2'
import { Openid4vciIssuer } from '@openid4vc/openid4vci'
import { Openid4vpVerifier } from '@openid4vc/openid4vp'
import { signatureCheck, walletKeys } from './wallet-signature.ts'

/** The library's parts, made ready: they read and write what the protocols say, and ask us for every signature and digest. */
export interface ProtocolLibrary {
  readonly issuer: Openid4vciIssuer
  readonly authorization: Oauth2AuthorizationServer
  readonly verifier: Openid4vpVerifier
  readonly callbacks: Omit<CallbackContext, 'fetch'>
}

export function protocolLibrary({ now, publicUrl }: { readonly now: () => Date; readonly publicUrl: string }): ProtocolLibrary {
  // One setting for the whole process: on an address of the own machine there is no certificate.
  setGlobalConfig({ allowInsecureUrls: publicUrl.startsWith('http:') })
  const callbacks = {
    hash: (data: Uint8Array, algorithm: HashAlgorithm) => (algorithm === HashAlgorithm.Sha256 ? sha256(data) : notAsked()),
    verifyJwt: signatureCheck(walletKeys(now)),
    clientAuthentication: clientAuthenticationAnonymous(),
    signJwt: notAsked, generateRandom: notAsked, decryptJwe: notAsked, encryptJwe: notAsked,
  }
  return { issuer: new Openid4vciIssuer({ callbacks }), authorization: new Oauth2AuthorizationServer({ callbacks }), verifier: new Openid4vpVerifier({ callbacks }), callbacks }
}

/** What this server does without, so that it fails loudly where a version of the library asks for it. */
function notAsked(): never {
  throw new Error('The protocol library asked for something that it is not used for here')
}
