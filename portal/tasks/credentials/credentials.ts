import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Me } from '../../session/session.tsx'
import type { Task } from '../task.ts'

const mayRead = (me: Me | undefined) => me?.rights.includes('read-own') === true
const mayIssue = (me: Me | undefined) => me?.rights.includes('issue-credentials') === true

/** What an organisation certifies: issued, offered to wallets, presented, followed, taken back. */
export const credentials: Task = {
  name: 'credentials',
  menu: [
    { path: '/credentials', label: { en: 'Credentials', es: 'Credenciales' }, group: 'evidence', isFor: mayRead },
    { path: '/credentials/issue', label: { en: 'Issue a credential', es: 'Emitir una credencial' }, group: 'evidence', isFor: mayIssue },
    { path: '/credentials/present', label: { en: 'Present or ask', es: 'Presentar o pedir' }, group: 'evidence', isFor: mayRead },
  ],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/credentials', component: lazyRouteComponent(() => import('./list/credentials-page.tsx'), 'CredentialsPage') }),
    createRoute({ getParentRoute: () => root, path: '/credentials/issue', component: lazyRouteComponent(() => import('./issue/issue-page.tsx'), 'IssuePage') }),
    createRoute({ getParentRoute: () => root, path: '/credentials/present', component: lazyRouteComponent(() => import('./present/present-page.tsx'), 'PresentPage') }),
    createRoute({ getParentRoute: () => root, path: '/credentials/$id', component: lazyRouteComponent(() => import('./one/credential-page.tsx'), 'CredentialPage') }),
  ],
}
