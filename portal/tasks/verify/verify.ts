import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** Whether a credential, a presentation or a receipt holds, for anyone. */
export const verify: Task = {
  name: 'verify',
  menu: [{ path: '/verify', label: { en: 'Verify', es: 'Verificar' }, group: 'public', isFor: () => true }],
  routes: (root) => [createRoute({ getParentRoute: () => root, path: '/verify', staticData: { isPublic: true }, component: lazyRouteComponent(() => import('./verify-page.tsx'), 'VerifyPage') })],
}
