import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { hasFilings } from '../../session/has-filings.ts'
import type { Task } from '../task.ts'

/** A period in figures: volumes, duty, time to release, findings. */
export const reports: Task = {
  name: 'reports',
  menu: [{ path: '/reports', label: { en: 'Reports', es: 'Informes' }, group: 'trade', isFor: hasFilings }],
  routes: (root) => [createRoute({ getParentRoute: () => root, path: '/reports', component: lazyRouteComponent(() => import('./reports-page.tsx'), 'ReportsPage') })],
}
