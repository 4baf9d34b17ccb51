import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** For those who write software that talks to the single window. */
export const developers: Task = {
  name: 'developers',
  menu: [
    { path: '/developers', label: { en: 'First steps', es: 'Primeros pasos' }, group: 'developers', isFor: () => true },
    { path: '/developers/try', label: { en: 'Try the API', es: 'Probar la API' }, group: 'developers', isFor: (me) => me !== undefined },
    { path: '/developers/messages', label: { en: 'Message playground', es: 'Banco de mensajes' }, group: 'developers', isFor: (me) => me !== undefined },
    { path: '/developers/conformance', label: { en: 'Conformance', es: 'Conformidad' }, group: 'developers', isFor: (me) => me !== undefined },
    { path: '/developers/webhooks', label: { en: 'Webhooks', es: 'Webhooks' }, group: 'developers', isFor: (me) => me?.rights.includes('subscribe') === true },
  ],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/developers', staticData: { isPublic: true }, component: lazyRouteComponent(() => import('./first-steps/first-steps-page.tsx'), 'FirstStepsPage') }),
    createRoute({ getParentRoute: () => root, path: '/developers/try', component: lazyRouteComponent(() => import('./operations/try-page.tsx'), 'TryPage') }),
    createRoute({ getParentRoute: () => root, path: '/developers/messages', component: lazyRouteComponent(() => import('./messages/messages-page.tsx'), 'MessagesPage') }),
    createRoute({ getParentRoute: () => root, path: '/developers/conformance', component: lazyRouteComponent(() => import('./conformance/conformance-page.tsx'), 'ConformancePage') }),
    createRoute({ getParentRoute: () => root, path: '/developers/webhooks', component: lazyRouteComponent(() => import('./webhooks/webhooks-page.tsx'), 'WebhooksPage') }),
  ],
}
