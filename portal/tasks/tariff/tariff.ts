import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

const isPublic = { isPublic: true } as const

/** The tariff, for anyone: numbers by words, a number over time, what bears on it, and what would be owed. */
export const tariff: Task = {
  name: 'tariff',
  menu: [{ path: '/tariff', label: { en: 'Tariff', es: 'Arancel' }, group: 'public', isFor: () => true }],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/tariff', staticData: isPublic, component: lazyRouteComponent(() => import('./tariff-page.tsx'), 'TariffPage') }),
    createRoute({ getParentRoute: () => root, path: '/tariff/heading/$heading', staticData: isPublic, component: lazyRouteComponent(() => import('./heading-page.tsx'), 'HeadingPage') }),
    createRoute({ getParentRoute: () => root, path: '/tariff/$code', staticData: isPublic, component: lazyRouteComponent(() => import('./number-page.tsx'), 'NumberPage') }),
  ],
}
