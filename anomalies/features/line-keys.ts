import type { TradeLine } from '../trade-line.ts'

/** What lines are remembered by. */
export type KeyKind = 'all' | 'importer' | 'filer' | 'port' | 'commodity' | 'commodity-origin' | 'route' | 'importer-commodity' | 'maker' | 'parties' | 'circle' | 'credential'

export interface LineKey {
  readonly kind: KeyKind
  /** Kind and values as one text: the key of a state. */
  readonly key: string
}

/** Everything that a line is remembered by. A value that is not known makes no key: strangers are not the same stranger. */
export function keysOf(line: TradeLine): readonly LineKey[] {
  const { importer, filer, port, commodity, unit, origin, departure, seller, manufacturer } = line
  return [
    { kind: 'all', key: 'all' } as const,
    ...keyOf('importer', [importer]),
    ...keyOf('filer', [filer]),
    ...keyOf('port', [port]),
    ...keyOf('commodity', [commodity], unit),
    ...keyOf('commodity-origin', [commodity, origin], unit),
    ...keyOf('route', [commodity, origin, departure], unit),
    ...keyOf('importer-commodity', [importer, commodity], unit),
    ...keyOf('maker', [manufacturer, commodity]),
    ...keyOf('parties', [importer, seller]),
    // Whoever sells, whoever buys: goods that go around change hands among the same two.
    ...keyOf('circle', [commodity.slice(0, 6), ...(importer < seller ? [importer, seller] : [seller, importer])]),
    ...line.credentials.flatMap((digest) => keyOf('credential', [digest])),
  ]
}

/** The key of a kind, without the rest. */
export function keyOfKind(keys: readonly LineKey[], kind: KeyKind): string | undefined {
  return keys.find((one) => one.kind === kind)?.key
}

// A unit that is not known is one of its own: the tariff number says which it is.
function keyOf(kind: KeyKind, values: readonly string[], unit?: string): readonly LineKey[] {
  if (values.some((value) => value === '')) return []
  // A bar within a value must not make two keys one.
  const safe = values.map((value) => value.replaceAll('|', '/'))
  return [{ kind, key: [kind, ...safe, ...(unit === undefined ? [] : [unit])].join('|') }]
}
