/** The two forms of credential that an SD-JWT can be: by SD-JWT VC (`dc+sd-jwt`) or with W3C data (`vc+sd-jwt`). */
export type SdJwtForm = 'sd-jwt-vc' | 'vc-sd-jwt'

/** The claims that can never be selectively disclosable (draft-ietf-oauth-sd-jwt-vc-13 section 3.2.2.2, RFC 9901 section 9.7). */
export const protectedClaims: readonly string[] = ['iss', 'nbf', 'exp', 'cnf', 'vct', 'vct#integrity', 'status']

/**
 * The members of W3C data that should not be (Securing Verifiable Credentials using JOSE and COSE section 3.2.1, whose list is open;
 * issuer and dates are ours: a verifier who does not see them cannot verify).
 */
export const protectedMembers: readonly string[] = ['@context', 'type', 'issuer', 'validFrom', 'validUntil', 'credentialStatus', 'credentialSchema', 'relatedResource']

/** Whether a JSON Pointer is at one of these members of the whole, or inside it. */
export function isAtMember(pointer: string, names: readonly string[]): boolean {
  return names.some((name) => pointer === `/${name}` || pointer.startsWith(`/${name}/`))
}
