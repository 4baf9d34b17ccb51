import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { hasFilings } from '../../session/has-filings.ts'
import type { Task } from '../task.ts'

/** What was filed, where it stands and why; and what one may still do about it. */
export const filings: Task = {
  name: 'filings',
  menu: [{ path: '/filings', label: { en: 'Filings', es: 'Presentaciones' }, group: 'trade', isFor: hasFilings }],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/filings', component: lazyRouteComponent(() => import('./list/filings-page.tsx'), 'FilingsPage') }),
    createRoute({ getParentRoute: () => root, path: '/filings/$id', component: lazyRouteComponent(() => import('./page/filing-page.tsx'), 'FilingPage') }),
  ],
}
