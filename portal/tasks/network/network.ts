import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** Who is named together in filings, at which addresses, by which numbers. */
export const network: Task = {
  name: 'network',
  menu: [{ path: '/network', label: { en: 'Parties and addresses', es: 'Partes y domicilios' }, group: 'risk', isFor: (me) => me?.rights.includes('read-risk') === true }],
  routes: (root) => [createRoute({ getParentRoute: () => root, path: '/network', component: lazyRouteComponent(() => import('./network-page.tsx'), 'NetworkPage') })],
}
