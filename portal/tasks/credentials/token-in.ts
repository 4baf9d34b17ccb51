/** A credential that is a token, out of the envelope that carries it in JSON (VC Data Model v2.0, section 4.13). */
export interface Token {
  readonly text: string
  /** Whether its holder may hold parts of it back (SD-JWT). */
  readonly isSelective: boolean
}

export function tokenIn({ type, id }: Readonly<Record<string, unknown>>): Token | undefined {
  if (type !== 'EnvelopedVerifiableCredential' || typeof id !== 'string') return undefined
  const text = id.slice(id.indexOf(',') + 1)
  return { text, isSelective: text.includes('~') }
}

/** What a credential says, without checking anything: the JSON itself, or what the token's payload and disclosures at the top say. */
export function saidBy(credential: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const token = tokenIn(credential)
  if (token === undefined) return credential
  try {
    const payload = token.text.split('.')[1] ?? ''
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
    const claims = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>
    const { vc } = claims
    return typeof vc === 'object' && vc !== null ? vc as Readonly<Record<string, unknown>> : claims
  } catch {
    return credential
  }
}
