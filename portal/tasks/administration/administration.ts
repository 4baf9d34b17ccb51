import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'
import type { MenuEntry, Task } from '../task.ts'

const may = (right: string): MenuEntry['isFor'] => (me) => me?.rights.includes(right) === true

/** What an administrator of the single window looks after. */
export const administration: Task = {
  name: 'administration',
  menu: [
    { path: '/administration/organisations', label: { en: 'Organisations', es: 'Organizaciones' }, group: 'administration', isFor: may('register-party') },
    { path: '/administration/keys', label: { en: 'Signing keys', es: 'Claves de firma' }, group: 'administration', isFor: may('issue-credentials') },
    { path: '/administration/issuers', label: { en: 'Recognised issuers', es: 'Emisores reconocidos' }, group: 'administration', isFor: may('recognise-issuers') },
    { path: '/administration/tariff', label: { en: 'Tariff and tables', es: 'Arancel y tablas' }, group: 'administration', isFor: may('load-reference-data') },
    { path: '/administration/rules', label: { en: 'Rules in force', es: 'Reglas vigentes' }, group: 'administration', isFor: may('register-party') },
    { path: '/administration/audit', label: { en: 'Audit', es: 'Auditoría' }, group: 'administration', isFor: may('read-audit') },
  ],
  routes: (root) => [
    page(root, 'organisations', lazyRouteComponent(() => import('./organisations/organisations-page.tsx'), 'OrganisationsPage')),
    page(root, 'organisations/$organisation', lazyRouteComponent(() => import('./organisations/organisation-page.tsx'), 'OrganisationPage')),
    page(root, 'keys', lazyRouteComponent(() => import('./keys/keys-page.tsx'), 'KeysPage')),
    page(root, 'issuers', lazyRouteComponent(() => import('./issuers/issuers-page.tsx'), 'IssuersPage')),
    page(root, 'tariff', lazyRouteComponent(() => import('./tariff/tariff-page.tsx'), 'TariffPage')),
    // Law is for everyone to read.
    createRoute({ getParentRoute: () => root, path: '/administration/rules', staticData: { isPublic: true }, component: lazyRouteComponent(() => import('./rules/rules-page.tsx'), 'RulesPage') }),
    page(root, 'audit', lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage')),
  ],
}

function page(root: AnyRoute, path: string, component: ReturnType<typeof lazyRouteComponent>): AnyRoute {
  return createRoute({ getParentRoute: () => root, path: `/administration/${path}`, component })
}
