/** The identity of a lot as a person says it. */
export interface LotName {
  /** What the trade calls the number, e.g. `heat-number`; empty for a URI. */
  readonly scheme: string
  /** The number itself; of a GS1 Digital Link its batch, of any other URI its end. */
  readonly value: string
}

/** How lots are written, each with what people say of it; the first that fits. */
const forms: readonly { readonly form: RegExp; readonly name: (first: string, second: string) => LotName }[] = [
  { form: /^([a-z][a-z0-9-]*):(.+?)@did:/, name: (scheme, value) => ({ scheme, value }) },
  { form: /^https?:\/\/.*\/(10|21)\/([^/?#]+)/, name: (_key, batch) => ({ scheme: 'gs1', value: decoded(batch) }) },
  { form: /^((?:urn|https?|did):.*)$/, name: (uri) => ({ scheme: '', value: shortened(uri) }) },
  { form: /^([a-z][a-z0-9+.-]*):(.+)$/, name: (scheme, value) => ({ scheme, value }) },
]

/** `heat-number:HT-26011@did:key:z…` is heat number HT-26011: the maker tells numbers apart, and people do not say it. */
export function lotName(lot: string): LotName {
  for (const { form, name } of forms) {
    const [, first, second = ''] = form.exec(lot) ?? []
    if (first !== undefined) return name(first, second)
  }
  return { scheme: '', value: lot }
}

/** Several lots as few words as they can be: the first and the last, and how many. */
export function lotRange(lots: readonly string[]): string {
  const names = lots.map((lot) => lotName(lot).value).sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  const [first, last] = [names[0] ?? '', names.at(-1) ?? '']
  return names.length === 1 ? first : `${first} – ${last}`
}

function shortened(uri: string): string {
  const end = uri.split(/[/:#]/).filter((part) => part !== '').at(-1) ?? uri
  return end.length > 28 ? `${end.slice(0, 12)}…${end.slice(-8)}` : end
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
