import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

const staticData = { isPublic: true } as const

/** The dictionary of trade data, for anyone: elements, versions, guides, and how far message sets follow it. */
export const dataModel: Task = {
  name: 'data-model',
  menu: [{ path: '/data-model', label: { en: 'Data model', es: 'Modelo de datos' }, group: 'public', isFor: () => true }],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/data-model', staticData, component: lazyRouteComponent(() => import('./elements-page.tsx'), 'ElementsPage') }),
    createRoute({ getParentRoute: () => root, path: '/data-model/versions', staticData, component: lazyRouteComponent(() => import('./versions-page.tsx'), 'VersionsPage') }),
    createRoute({ getParentRoute: () => root, path: '/data-model/guides', staticData, component: lazyRouteComponent(() => import('./guides-page.tsx'), 'GuidesPage') }),
    createRoute({ getParentRoute: () => root, path: '/data-model/adoption', staticData, component: lazyRouteComponent(() => import('./adoption-page.tsx'), 'AdoptionPage') }),
    createRoute({ getParentRoute: () => root, path: '/data-model/adoption/$set', staticData, component: lazyRouteComponent(() => import('./message-set-page.tsx'), 'MessageSetPage') }),
  ],
}
