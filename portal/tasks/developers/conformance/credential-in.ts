/** The credential in a text: JSON, or a token as it is. A vector of the profile holds one as its `input`. Pure. */
export function credentialIn(text: string): string | Record<string, unknown> {
  const said = parsed(text)
  if (!isMembers(said)) return text.trim()
  const { input, expect } = said
  if (expect === undefined) return said
  return typeof input === 'string' || isMembers(input) ? input : said
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
