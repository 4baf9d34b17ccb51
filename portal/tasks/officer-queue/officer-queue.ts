import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** What waits for officers, the most urgent first. */
export const officerQueue: Task = {
  name: 'officer-queue',
  menu: [{ path: '/officer/queue', label: { en: 'Work queue', es: 'Cola de trabajo' }, group: 'customs', isFor: (me) => me?.rights.includes('decide') === true }],
  routes: (root) => [createRoute({ getParentRoute: () => root, path: '/officer/queue', component: lazyRouteComponent(() => import('./queue-page.tsx'), 'QueuePage') })],
}
