/** The credentials in a pasted text: a JSON object, a list of them, or tokens, one a line. */
export function credentialsIn(text: string): (string | Record<string, unknown>)[] {
  if (text.trim() === '') return []
  try {
    const json: unknown = JSON.parse(text)
    const all: readonly unknown[] = Array.isArray(json) ? json : [json]
    return all.filter((one): one is string | Record<string, unknown> => typeof one === 'string' || (typeof one === 'object' && one !== null))
  } catch {
    return text.split(/\s+/).filter((line) => line !== '')
  }
}
