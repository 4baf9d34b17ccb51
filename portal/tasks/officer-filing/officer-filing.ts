import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** A filing as an officer sees it: beside its evidence, with what can be decided. It is come to from the work queue. */
export const officerFiling: Task = {
  name: 'officer-filing',
  menu: [],
  routes: (root) => [createRoute({ getParentRoute: () => root, path: '/officer/filings/$id', component: lazyRouteComponent(() => import('./officer-filing-page.tsx'), 'OfficerFilingPage') })],
}
