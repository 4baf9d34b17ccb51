import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** Names compared with the lists: what filings resemble, which lists are in force, and asking for a name. */
export const screening: Task = {
  name: 'screening',
  menu: [
    { path: '/screening/hits', label: { en: 'Screening hits', es: 'Coincidencias con listas' }, group: 'risk', isFor: (me) => me?.rights.includes('settle-screening-hits') === true },
    { path: '/screening/lists', label: { en: 'Denied party lists', es: 'Listas de partes denegadas' }, group: 'risk', isFor: (me) => me?.rights.includes('load-screening-lists') === true },
    { path: '/screening/names', label: { en: 'Screen a name', es: 'Comprobar un nombre' }, group: 'trade', isFor: (me) => me !== undefined },
  ],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/screening/hits', component: lazyRouteComponent(() => import('./hits-page.tsx'), 'HitsPage') }),
    createRoute({ getParentRoute: () => root, path: '/screening/lists', component: lazyRouteComponent(() => import('./lists-page.tsx'), 'ListsPage') }),
    createRoute({ getParentRoute: () => root, path: '/screening/names', component: lazyRouteComponent(() => import('./names-page.tsx'), 'NamesPage') }),
    createRoute({ getParentRoute: () => root, path: '/screening/clearances', component: lazyRouteComponent(() => import('./clearances-page.tsx'), 'ClearancesPage') }),
  ],
}
