import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** Anything on file, by a number or a name. */
export const search: Task = {
  name: 'search',
  menu: [{ path: '/search', label: { en: 'Search', es: 'Buscar' }, group: 'trade', isFor: (me) => me?.rights.includes('read-own') === true }],
  routes: (root) => [createRoute({ getParentRoute: () => root, path: '/search', component: lazyRouteComponent(() => import('./search-page.tsx'), 'SearchPage') })],
}
