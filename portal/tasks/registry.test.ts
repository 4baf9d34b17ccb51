import { createRootRoute, createRouter } from '@tanstack/react-router'
import { describe, expect, it } from 'vitest'
import { tasks } from './registry.ts'

// A path that two tasks claim, or a task that is registered twice, leaves every page blank.
describe('tasks', () => {
  it('have a name each', () => { expect(repeated(tasks.map(({ name }) => name))).toEqual([]) })
  it('claim no path twice', () => {
    const root = createRootRoute()
    const routes = tasks.flatMap(({ routes: of }) => of(root))
    const paths = routes.map(({ options }) => ('path' in options ? String(options.path) : ''))
    expect(repeated(paths.map((path) => path.replaceAll(/\$\w+/g, '$')))).toEqual([])
    expect(() => createRouter({ routeTree: root.addChildren(routes) })).not.toThrow()
  })
  it('stand in the menu by paths of their own, each of which is a page', () => {
    const root = createRootRoute()
    const { routesByPath } = createRouter({ routeTree: root.addChildren(tasks.flatMap(({ routes }) => routes(root))) })
    const entries = tasks.flatMap(({ menu }) => menu.map(({ path }) => path))
    expect(repeated(entries)).toEqual([])
    expect(entries.filter((path) => !(path in routesByPath))).toEqual([])
  })
})

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) !== at)
}
