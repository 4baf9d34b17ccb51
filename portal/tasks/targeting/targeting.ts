import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** Rules that targeting officers write, try on past filings, and put in force by two. */
export const targeting: Task = {
  name: 'targeting',
  menu: [{ path: '/targeting', label: { en: 'Targeting rules', es: 'Reglas de selección' }, group: 'risk', isFor: (me) => me?.rights.includes('write-targeting-rules') === true }],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/targeting', component: lazyRouteComponent(() => import('./rules-page.tsx'), 'RulesPage') }),
    createRoute({ getParentRoute: () => root, path: '/targeting/write', component: lazyRouteComponent(() => import('./write-rule-page.tsx'), 'WriteRulePage') }),
    createRoute({ getParentRoute: () => root, path: '/targeting/rules/$name', component: lazyRouteComponent(() => import('./rule-page.tsx'), 'RulePage') }),
    createRoute({ getParentRoute: () => root, path: '/targeting/rules/$name/write', component: lazyRouteComponent(() => import('./write-rule-page.tsx'), 'WriteRulePage') }),
  ],
}
