import type { TwinArrow, TwinGraph, TwinNode } from './twin-graph.ts'

interface Folding {
  /** Where one begins to read; the whole graph begins at its first node where none is given. */
  readonly roots: readonly string[]
  /** At most so many nodes, before anything is opened. */
  readonly nodesMax: number
  /** Nodes whose neighbours were asked for. */
  readonly opened: ReadonlySet<string>
}

/** The part of a graph that is drawn, and how many neighbours of its nodes are not. */
export interface FoldedGraph extends TwinGraph {
  readonly beyond: ReadonlyMap<string, number>
}

/**
 * The generations of a graph that are nearest to its roots, as many whole ones as may be drawn, the roots always; and what stands beside the nodes
 * that were opened. A graph that is small enough is drawn as a whole. Pure.
 */
export function foldedGraph(graph: TwinGraph, { roots, nodesMax, opened }: Folding): FoldedGraph {
  if (graph.nodes.length <= nodesMax) return { ...graph, beyond: new Map() }
  const beside = neighboursOf(graph.arrows)
  const shown = nearest(graph.nodes, beside, { roots, nodesMax })
  for (const id of opened) if (shown.has(id)) for (const other of beside.get(id) ?? []) shown.add(other)
  const beyond = new Map<string, number>()
  for (const id of shown) {
    const count = (beside.get(id) ?? []).filter((other) => !shown.has(other)).length
    if (count > 0) beyond.set(id, count)
  }
  return { nodes: graph.nodes.filter(({ id }) => shown.has(id)), arrows: graph.arrows.filter(({ from, to }) => shown.has(from) && shown.has(to)), beyond }
}

function neighboursOf(arrows: readonly TwinArrow[]): ReadonlyMap<string, readonly string[]> {
  const beside = new Map<string, string[]>()
  const put = (one: string, other: string) => {
    const known = beside.get(one)
    if (known === undefined) beside.set(one, [other])
    else known.push(other)
  }
  for (const { from, to } of arrows) {
    put(from, to)
    put(to, from)
  }
  return beside
}

/** Whole generations while there is room; of one that is too large by itself as much as there is room for. */
function nearest(nodes: readonly TwinNode[], beside: ReadonlyMap<string, readonly string[]>, { roots, nodesMax }: Pick<Folding, 'roots' | 'nodesMax'>): Set<string> {
  const known = new Set(nodes.map(({ id }) => id))
  const begun = roots.filter((id) => known.has(id))
  const first = (begun.length > 0 ? begun : nodes.slice(0, 1).map(({ id }) => id)).slice(0, nodesMax)
  const shown = new Set(first)
  let generation = [...shown]
  while (generation.length > 0) {
    const following = [...new Set(generation.flatMap((id) => beside.get(id) ?? []))].filter((id) => !shown.has(id))
    if (shown.size + following.length > nodesMax) {
      const isFirst = shown.size <= first.length
      return isFirst ? new Set([...shown, ...following.slice(0, nodesMax - shown.size)]) : shown
    }
    for (const id of following) shown.add(id)
    generation = following
  }
  return shown
}
