import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** The lines that concern one's agency, and the agency's answer. */
export const agencyQueue: Task = {
  name: 'agency-queue',
  menu: [
    { path: '/agency/queue', label: { en: 'Lines for my agency', es: 'Líneas de mi organismo' }, group: 'agencies', isFor: (me) => me?.rights.includes('give-agency-disposition') === true },
    { path: '/agency/policies', label: { en: 'Policies of my agency', es: 'Políticas de mi organismo' }, group: 'agencies', isFor: (me) => me?.rights.includes('govern-agency-policies') === true },
  ],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/agency/queue', component: lazyRouteComponent(() => import('./agency-queue-page.tsx'), 'AgencyQueuePage') }),
    createRoute({ getParentRoute: () => root, path: '/agency/policies', component: lazyRouteComponent(() => import('./policies-page.tsx'), 'PoliciesPage') }),
    createRoute({ getParentRoute: () => root, path: '/agency/filings/$id', component: lazyRouteComponent(() => import('./agency-filing-page.tsx'), 'AgencyFilingPage') }),
  ],
}
