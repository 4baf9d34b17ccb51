import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** Any file, recognised, checked with its findings in place, mended and filed. */
export const file: Task = {
  name: 'file',
  menu: [{ path: '/file', label: { en: 'File', es: 'Presentar' }, group: 'trade', isFor: (me) => me?.rights.includes('file') === true }],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/file', component: lazyRouteComponent(() => import('./file-page.tsx'), 'FilePage') }),
    createRoute({ getParentRoute: () => root, path: '/file/$draft', component: lazyRouteComponent(() => import('./draft-page.tsx'), 'DraftPage') }),
  ],
}
