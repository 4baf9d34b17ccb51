import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** Signing in, making a first passkey by a link, and one's own account. */
export const signIn: Task = {
  name: 'sign-in',
  menu: [],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/sign-in/$uid', staticData: { isPublic: true }, component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage') }),
    createRoute({ getParentRoute: () => root, path: '/signed-in', staticData: { isPublic: true }, component: lazyRouteComponent(() => import('./signed-in-page.tsx'), 'SignedInPage') }),
    createRoute({ getParentRoute: () => root, path: '/enrol/$code', staticData: { isPublic: true }, component: lazyRouteComponent(() => import('./enrolment-page.tsx'), 'EnrolmentPage') }),
    createRoute({ getParentRoute: () => root, path: '/account', component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage') }),
  ],
}
