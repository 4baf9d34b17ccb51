import type { Openid4vpAuthorizationRequest } from '@openid4vc/openid4vp'
import type { WalletAddresses } from '../wallet-addresses.ts'
import { derived } from '../wallet-secret.ts'
import { proofAlgorithms } from '../wallet-signature.ts'
import type { PresentationRequest } from './presentation-request.ts'

interface Asking {
  readonly reference: string
  /** The DID of the one who asks. */
  readonly verifier: string
  readonly addresses: WalletAddresses
}

/** Who asks, as wallets are told: a DID whose key signs the request, or where the answer goes, which is all that an unsigned one shows (OpenID4VP 1.0, section 5.9.3). */
export function clientIdOf({ signing }: Pick<PresentationRequest, 'signing'>, { reference, verifier, addresses }: Asking): string {
  return signing === 'signed' ? `decentralized_identifier:${verifier}` : `redirect_uri:${addresses.response(reference)}`
}

const algorithms: [string, ...string[]] = [...proofAlgorithms]

/**
 * A request as OpenID4VP 1.0 has it (section 5). Nonce and state follow from the reference. The answer is posted; the wallet is sent nowhere
 * after it, so that nobody can be led astray by a link.
 */
export function authorizationRequest(request: PresentationRequest, asking: Asking): Openid4vpAuthorizationRequest {
  return {
    response_type: 'vp_token',
    response_mode: 'direct_post',
    client_id: clientIdOf(request, asking),
    response_uri: asking.addresses.response(asking.reference),
    nonce: derived('nonce', asking.reference),
    state: derived('state', asking.reference),
    dcql_query: { ...request.query },
    client_metadata: {
      vp_formats_supported: {
        'dc+sd-jwt': { 'sd-jwt_alg_values': algorithms, 'kb-jwt_alg_values': algorithms },
        ldp_vc: { proof_type_values: ['DataIntegrityProof'], cryptosuite_values: ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022', 'ecdsa-jcs-2019'] },
        jwt_vc_json: { alg_values: algorithms },
      },
    },
    purpose: request.purpose,
  }
}
