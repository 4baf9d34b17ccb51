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

const encoded = encodeURIComponent

/** The page that shows a thing; undefined for kinds that no page shows yet. Pure. */
export function pathOfHit({ kind, id }: Pick<Hit, 'kind' | 'id'>): PagePath | undefined {
  switch (kind) {
    case 'entry':
    case 'entry-summary':
      return { route: '/filings/$id', to: `/filings/${encoded(id)}` }
    case 'importer':
      return { route: '/filings', to: '/filings', search: { importer: id } }
    case 'shipment':
    case 'lot':
      return { route: '/shipments/$id', to: `/shipments/${encoded(id)}` }
    case 'tariff-line':
      return { route: '/tariff', to: '/tariff', search: { code: id } }
    case 'manifest':
    case 'in-bond':
    case 'security-filing':
    case 'pre-loading':
    case 'export-declaration':
    case 'organisation':
    case 'issuer':
      return undefined
  }
}
