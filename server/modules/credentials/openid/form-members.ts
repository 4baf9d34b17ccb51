/** The members of a form; undefined where one is named twice, which OAuth 2.0 forbids (RFC 6749, section 3.2). */
export function formMembers(form: string): ReadonlyMap<string, string> | undefined {
  const members = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(form)) {
    if (members.has(name)) return undefined
    members.set(name, value)
  }
  return members
}
