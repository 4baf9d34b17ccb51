import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** What waits for a filer, by when. */
export const work: Task = {
  name: 'work',
  menu: [{ path: '/work', label: { en: 'My work', es: 'Mi trabajo' }, group: 'trade', isFor: (me) => me?.rights.includes('file') === true }],
  routes: (root) => [createRoute({ getParentRoute: () => root, path: '/work', component: lazyRouteComponent(() => import('./work-page.tsx'), 'WorkPage') })],
}
