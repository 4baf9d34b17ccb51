/**
 * The strongly connected components of a directed graph with more than one member, each as the numbers of its nodes (Tarjan 1972). Walks
 * with a stack of its own, so that a chain of a million links is no deeper than one of two.
 */
export function stronglyConnected(nextOf: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const walk: Walk = {
    nextOf, order: new Int32Array(nextOf.length).fill(-1), low: new Int32Array(nextOf.length), open: new Uint8Array(nextOf.length),
    taken: new Int32Array(nextOf.length), stack: [], path: [], components: [], count: 0,
  }
  for (let node = 0; node < nextOf.length; node += 1) if (walk.order[node] === -1) explore(walk, node)
  return walk.components
}

interface Walk {
  readonly nextOf: readonly (readonly number[])[]
  /** When a node was met; -1 before that. */
  readonly order: Int32Array
  /** The earliest met node that it leads to. */
  readonly low: Int32Array
  /** 1 while its component is not complete. */
  readonly open: Uint8Array
  /** How many of its edges were followed. */
  readonly taken: Int32Array
  readonly stack: number[]
  readonly path: number[]
  readonly components: number[][]
  count: number
}

function explore(walk: Walk, root: number): void {
  meet(walk, root)
  for (let node = walk.path.at(-1); node !== undefined; node = walk.path.at(-1)) {
    const taken = walk.taken[node] ?? 0
    const next = walk.nextOf[node]?.[taken]
    if (next === undefined) leave(walk, node)
    else {
      walk.taken[node] = taken + 1
      if (walk.order[next] === -1) meet(walk, next)
      else if (walk.open[next] === 1) lower(walk, node, walk.order[next] ?? 0)
    }
  }
}

function meet(walk: Walk, node: number): void {
  walk.order[node] = walk.count
  walk.low[node] = walk.count
  walk.open[node] = 1
  walk.count += 1
  walk.stack.push(node)
  walk.path.push(node)
}

function leave(walk: Walk, node: number): void {
  walk.path.pop()
  const [low, parent] = [walk.low[node] ?? 0, walk.path.at(-1)]
  if (parent !== undefined) lower(walk, parent, low)
  if (low !== walk.order[node]) return
  const component: number[] = []
  for (let member = walk.stack.pop(); member !== undefined; member = member === node ? undefined : walk.stack.pop()) {
    walk.open[member] = 0
    component.push(member)
  }
  if (component.length > 1) walk.components.push(component)
}

function lower(walk: Walk, node: number, to: number): void {
  walk.low[node] = Math.min(walk.low[node] ?? to, to)
}
