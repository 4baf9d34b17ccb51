import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** Cases: as officers open and conduct them, and as those whom they concern see and answer them. */
export const cases: Task = {
  name: 'cases',
  menu: [
    { path: '/cases', label: { en: 'Cases that concern me', es: 'Casos que me atañen' }, group: 'trade', isFor: (me) => me?.rights.includes('answer-case') === true },
    { path: '/officer/cases', label: { en: 'Cases', es: 'Casos' }, group: 'customs', isFor: (me) => me?.rights.includes('open-case') === true },
  ],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/cases', component: lazyRouteComponent(() => import('./own-cases-page.tsx'), 'OwnCasesPage') }),
    createRoute({ getParentRoute: () => root, path: '/cases/new', component: lazyRouteComponent(() => import('./bring-case-page.tsx'), 'BringCasePage') }),
    createRoute({ getParentRoute: () => root, path: '/officer/cases', component: lazyRouteComponent(() => import('./cases-page.tsx'), 'CasesPage') }),
    createRoute({ getParentRoute: () => root, path: '/officer/cases/new', component: lazyRouteComponent(() => import('./open-case-page.tsx'), 'OpenCasePage') }),
    createRoute({ getParentRoute: () => root, path: '/officer/cases/$id', component: lazyRouteComponent(() => import('./case-page.tsx'), 'CasePage') }),
  ],
}
