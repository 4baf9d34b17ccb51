import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Task } from '../task.ts'

/** Holds that officers place on bills of lading, whether their goods are entered yet or not. */
export const billHolds: Task = {
  name: 'bill-holds',
  menu: [{ path: '/officer/bill-holds', label: { en: 'Bill holds', es: 'Retenciones de conocimientos' }, group: 'customs', isFor: (me) => me?.rights.some((right) => right === 'decide-hold' || right === 'decide-agriculture-hold') === true }],
  routes: (root) => [createRoute({ getParentRoute: () => root, path: '/officer/bill-holds', component: lazyRouteComponent(() => import('./bill-holds-page.tsx'), 'BillHoldsPage') })],
}
