import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** How the service stands now, for anyone. */
export const status: Task = {
  name: 'status',
  menu: [{ path: '/status', label: { en: 'Service status', es: 'Estado del servicio' }, group: 'public', isFor: () => true }],
  routes: (root) => [createRoute({ getParentRoute: () => root, path: '/status', staticData: { isPublic: true }, component: lazyRouteComponent(() => import('./status-page.tsx'), 'StatusPage') })],
}
