import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** A period of enforcement in figures: releases, what exams found, rules, revenue, agencies. */
export const enforcementFigures: Task = {
  name: 'enforcement-figures',
  menu: [{ path: '/officer/figures', label: { en: 'Enforcement figures', es: 'Cifras de control' }, group: 'customs', isFor: (me) => me?.rights.includes('read-enforcement-figures') === true }],
  routes: (root) => [createRoute({ getParentRoute: () => root, path: '/officer/figures', component: lazyRouteComponent(() => import('./enforcement-figures-page.tsx'), 'EnforcementFiguresPage') })],
}
