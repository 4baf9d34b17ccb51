/**
 * Whether a compact JWS is written in the one way base64url allows. The last character of a part may carry unused bits that
 * decoders ignore, so one signature has several spellings; only the canonical one is let in, so that nothing that is keyed by
 * the token's text can be passed by respelling it.
 */
export function isCanonicalToken(token: string): boolean {
  const parts = token.split('.')
  return parts.length === 3 && parts.every(isCanonicalPart)
}

function isCanonicalPart(part: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(part) && Buffer.from(part, 'base64url').toString('base64url') === part
}
