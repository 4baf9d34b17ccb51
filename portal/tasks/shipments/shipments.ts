import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** Shipments: evidence handed in, the digital twin of each, its lots traced and called back, and how good one's data are. */
export const shipments: Task = {
  name: 'shipments',
  menu: [
    { path: '/shipments', label: { en: 'Shipments', es: 'Embarques' }, group: 'evidence', isFor: (me) => me?.rights.includes('read-own') === true },
    { path: '/data-quality', label: { en: 'Data quality', es: 'Calidad de los datos' }, group: 'evidence', isFor: (me) => me?.rights.includes('record-provenance') === true },
  ],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/shipments', component: lazyRouteComponent(() => import('./shipments-page.tsx'), 'ShipmentsPage') }),
    createRoute({ getParentRoute: () => root, path: '/shipments/$id', validateSearch: shipmentSearch, component: lazyRouteComponent(() => import('./twin/shipment-page.tsx'), 'ShipmentPage') }),
    createRoute({ getParentRoute: () => root, path: '/lots/$lot', validateSearch: lotSearch, component: lazyRouteComponent(() => import('./lots/lot-page.tsx'), 'LotPage') }),
    createRoute({ getParentRoute: () => root, path: '/data-quality', component: lazyRouteComponent(() => import('./quality/quality-page.tsx'), 'QualityPage') }),
  ],
}

/** What the address of a shipment's page says beside its number. */
export interface ShipmentSearch {
  /** A day: as known at its end. */
  readonly asOf?: string
  readonly view?: 'graph' | 'map' | 'table'
}

export interface LotSearch {
  readonly asOf?: string
  readonly direction?: 'back' | 'forward'
}

function shipmentSearch({ asOf, view }: Record<string, unknown>): ShipmentSearch {
  return { ...dayOf(asOf), ...((view === 'map' || view === 'table') && { view }) }
}

function lotSearch({ asOf, direction }: Record<string, unknown>): LotSearch {
  return { ...dayOf(asOf), ...(direction === 'forward' && { direction }) }
}

function dayOf(value: unknown): { readonly asOf?: string } {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { asOf: value } : {}
}
