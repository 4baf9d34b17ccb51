/** One thing found. */
export interface Hit {
  readonly kind: 'entry' | 'entry-summary' | 'manifest' | 'in-bond' | 'security-filing' | 'pre-loading' | 'export-declaration' | 'importer' | 'organisation' | 'shipment' | 'lot' | 'issuer' | 'tariff-line'
  /** As the route of its kind takes it. */
  readonly id: string
  readonly title: string
  readonly about?: string
  readonly state?: string
  readonly at?: string
}

export interface Group {
  readonly group: 'filings' | 'goods' | 'parties' | 'manifests' | 'exports' | 'tariff' | 'issuers'
  readonly hits: Hit[]
  /** Whether there are more than are shown. */
  readonly isCut: boolean
}

const groupOfKind: Readonly<Record<Hit['kind'], Group['group']>> = {
  'entry': 'filings', 'entry-summary': 'filings', 'shipment': 'goods', 'lot': 'goods', 'importer': 'parties', 'organisation': 'parties',
  'manifest': 'manifests', 'in-bond': 'manifests', 'security-filing': 'manifests', 'pre-loading': 'manifests', 'export-declaration': 'exports', 'tariff-line': 'tariff', 'issuer': 'issuers',
}
/** What people mostly look for comes first. */
const order: readonly Group['group'][] = ['filings', 'goods', 'parties', 'manifests', 'exports', 'tariff', 'issuers']

/** What was found, in groups in the order of what people mostly look for; each thing once, as it was found first. Pure. */
export function groupsOf(hits: readonly Hit[], hitsMax: number): Group[] {
  return order.flatMap((group) => {
    const own = new Map<string, Hit>()
    for (const hit of hits) {
      const key = `${hit.kind} ${hit.id}`
      if (groupOfKind[hit.kind] === group) own.set(key, { ...hit, ...own.get(key) })
    }
    const found = [...own.values()]
    return found.length === 0 ? [] : [{ group, hits: found.slice(0, hitsMax), isCut: found.length > hitsMax }]
  })
}
