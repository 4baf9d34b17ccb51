import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Me } from '../../session/session.tsx'
import type { Task } from '../task.ts'

const mayReadRisk = (me: Me | undefined) => me?.rights.includes('read-risk') === true

/** What is unusual in trade, and the models that say so. */
export const anomalies: Task = {
  name: 'anomalies',
  menu: [
    { path: '/anomalies', label: { en: 'Unusual lines', es: 'Líneas inusuales' }, group: 'risk', isFor: mayReadRisk },
    { path: '/anomalies/models', label: { en: 'Anomaly models', es: 'Modelos de anomalías' }, group: 'risk', isFor: (me) => me?.rights.includes('govern-anomaly-models') === true },
  ],
  routes: (root) => [
    createRoute({ getParentRoute: () => root, path: '/anomalies', component: lazyRouteComponent(() => import('./unusual-lines-page.tsx'), 'UnusualLinesPage') }),
    createRoute({ getParentRoute: () => root, path: '/anomalies/models', component: lazyRouteComponent(() => import('./models-page.tsx'), 'ModelsPage') }),
  ],
}
