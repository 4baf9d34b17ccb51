/**
 * A verifiable credential handed in with a declaration, as evidence for it: in full, or by the id under which the single window has
 * it already. One of the two is given.
 */
export interface PresentedCredential {
  /** What it is to prove: a JSON Pointer (RFC 6901) into the declaration, e.g. `/goodsItems/0`; empty for the whole. */
  readonly proves: string
  /** As its issuer secured it: a JSON object with its proof, or a compact token (JWT, SD-JWT). */
  readonly credential?: string | Readonly<Record<string, unknown>>
  readonly reference?: string
}
