import { createRootRoute, createRouter, type AnyRoute, type AnyRouter } from '@tanstack/react-router'
import { PageFailed } from './design/states/page-failed.tsx'
import { NotFound } from './design/states/not-found.tsx'
import { Shell } from './design/shell/shell.tsx'
import { tasks } from './tasks/registry.ts'

/** The portal's pages: the shell around the pages of every task. */
export function portalRouter(): AnyRouter {
  const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: PageFailed })
  const children: AnyRoute[] = tasks.flatMap((task) => [...task.routes(root)])
  return createRouter({ routeTree: root.addChildren(children), basepath: '/portal', defaultPreload: 'intent', scrollRestoration: true })
}
