import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** The first page: what this is, and what one can do here. */
export const home: Task = {
  name: 'home',
  menu: [],
  routes: (root) => [createRoute({ getParentRoute: () => root, path: '/', staticData: { isPublic: true }, component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage') })],
}
