import type { operations } from '@customhouse/sdk/client/api.ts'

export type Found = operations['search']['responses'][200]['content']['application/json']
export type Hit = Found['groups'][number]['hits'][number]

/** A page of the portal by its route and what stands in its place. */
export interface PagePath {
  /** The route, to look up whether the portal has it. */
  readonly route: string
  readonly to: string
  readonly search?: Readonly<Record<string, string>>
}

const paths: Partial<Readonly<Record<Hit['kind'], (id: string) => PagePath>>> = {
  'entry': filing,
  'entry-summary': filing,
  'importer': (id) => ({ route: '/filings', to: '/filings', search: { importer: id } }),
  'shipment': shipment,
  'lot': (id) => ({ route: '/lots/$lot', to: `/lots/${encodeURIComponent(id)}` }),
  'tariff-line': (id) => ({ route: '/tariff/$code', to: `/tariff/${encodeURIComponent(id)}` }),
}

/** The page that shows a thing; undefined for kinds that no page shows yet. Pure. */
export function pathOfHit({ kind, id }: Pick<Hit, 'kind' | 'id'>): PagePath | undefined {
  return paths[kind]?.(id)
}

function filing(id: string): PagePath {
  return { route: '/filings/$id', to: `/filings/${encodeURIComponent(id)}` }
}

function shipment(id: string): PagePath {
  return { route: '/shipments/$id', to: `/shipments/${encodeURIComponent(id)}` }
}
