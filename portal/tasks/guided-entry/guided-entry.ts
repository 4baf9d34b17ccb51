import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** An entry or entry summary, filled in step by step. */
export const guidedEntry: Task = {
  name: 'guided-entry',
  menu: [{ path: '/file/entry', label: { en: 'Fill in an entry', es: 'Completar una entrada' }, group: 'trade', isFor: (me) => me?.rights.includes('file') === true }],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/file/entry', component: lazyRouteComponent(() => import('./entry-start-page.tsx'), 'EntryStartPage') }),
    createRoute({ getParentRoute: () => root, path: '/file/entry/$draft', component: lazyRouteComponent(() => import('./entry-page.tsx'), 'EntryPage') }),
  ],
}
