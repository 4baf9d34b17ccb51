import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

const staticData = { isPublic: true } as const

/** What each partner agency needs of goods, for anyone: by tariff number, by words, or agency by agency. */
export const agenciesDirectory: Task = {
  name: 'agencies-directory',
  menu: [{ path: '/agencies', label: { en: 'Agencies', es: 'Organismos' }, group: 'public', isFor: () => true }],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/agencies', staticData, component: lazyRouteComponent(() => import('./agencies-page.tsx'), 'AgenciesPage') }),
    createRoute({ getParentRoute: () => root, path: '/agencies/$code', staticData, component: lazyRouteComponent(() => import('./agency-page.tsx'), 'AgencyPage') }),
  ],
}
