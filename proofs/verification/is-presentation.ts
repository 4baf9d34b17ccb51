import { typesOf } from '../credential-model/model-version.ts'
import { parseCompactJws } from '../jose/compact-jws.ts'
import type { SecuredDocument } from './read-secured-document.ts'

/**
 * Whether a document is a presentation and not a credential, by its type; for a token by its `typ` or its claims. Nothing is verified
 * by it: what a document only claims to be is refused by whatever then verifies it.
 */
export function isPresentation(secured: SecuredDocument): boolean {
  if (secured.kind === 'document') return typesOf(secured.document).includes('VerifiablePresentation')
  if (secured.kind === 'sd-jwt') return false
  if (secured.mediaType !== undefined) return secured.mediaType === 'application/vp+jwt'
  const token = parseCompactJws(secured.token)
  if (!token.ok) return false
  const { header, payload } = token.value
  return header.typ === 'vp+jwt' || Object.hasOwn(payload, 'vp') || typesOf(payload).includes('VerifiablePresentation')
}
