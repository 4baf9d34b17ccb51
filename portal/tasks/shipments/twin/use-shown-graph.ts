import { useMemo, useState } from 'react'
import type { ShownArrow } from '../../../design/graph/graph-view.tsx'
import type { ShownBox } from '../../../design/graph/graph-box.tsx'
import { useFormats, type Formats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { lotRange } from '../lots/lot-name.ts'
import { useStandingLabel } from '../standing-label.ts'
import { nameOf, processWords, toneOfNode } from './event-words.ts'
import { useKindLabel } from './kind-label.ts'
import { foldedGraph } from './folded-graph.ts'
import type { EventNode, LotsNode, TwinArrow, TwinGraph } from './twin-graph.ts'
import { twinWords } from './twin-words.ts'

/** More boxes than this are drawn by generations, nearest to what is shipped. */
const nodesMax = 3_000
const lines = { goods: 'through', about: 'dashed', paper: 'dotted' } as const satisfies Readonly<Record<TwinArrow['kind'], ShownArrow['line']>>

export interface ShownGraph {
  readonly boxes: readonly ShownBox[]
  readonly arrows: readonly ShownArrow[]
  readonly start: string | undefined
  readonly beyond: ReadonlyMap<string, number>
  readonly open: (id: string) => void
}

/** The graph of a twin in the person's words, with what its roots are called, folded where it is too large to be looked at as a whole. */
export function useShownGraph(graph: TwinGraph, rootWords?: string): ShownGraph {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const box = useBoxes(rootWords)
  const folded = useMemo(() => foldedGraph(graph, { roots: graph.nodes.flatMap((node) => (node.kind === 'lots' && node.isShipped ? [node.id] : [])), nodesMax, opened }), [graph, opened])
  const boxes = useMemo(() => folded.nodes.map((node) => box(node, folded.beyond.get(node.id) ?? 0)), [folded, box])
  const arrows = useMemo(() => folded.arrows.map(({ from, to, kind }) => ({ from, to, line: lines[kind] })), [folded])
  return { boxes, arrows, start: startOf(graph), beyond: folded.beyond, open: (id) => { setOpened((before) => new Set([...before, id])) } }
}

/** One begins at what stands against the goods, else at the goods themselves. */
function startOf({ nodes }: TwinGraph): string | undefined {
  return (nodes.find(({ findings }) => findings.some(({ severity }) => severity === 'fatal')) ?? nodes.find((node) => node.kind === 'lots' && node.isShipped) ?? nodes[0])?.id
}

function useBoxes(rootWords: string | undefined): (node: EventNode | LotsNode, beyond: number) => ShownBox {
  const words = useWords(twinWords)
  const formats = useFormats()
  const standing = useStandingLabel()
  const kind = useKindLabel()
  return useMemo(() => (node: EventNode | LotsNode, beyond: number): ShownBox => {
    const against = node.findings.filter(({ severity }) => severity !== 'information').length
    const matters = against === 0 ? words('noMatters') : words('matters', { count: against })
    const more = beyond === 0 ? '' : words('beyond', { count: String(beyond) })
    if (node.kind === 'lots') {
      const what = node.isShipped ? rootWords ?? words('shippedGoods') : words('goods')
      const range = words('severalLots', { count: node.lots.length, range: lotRange(node.lots) })
      const status = against > 0 ? matters : more
      return { id: node.id, shape: 'goods', tone: toneOfNode(node), kind: what, title: range, ...(status === '' ? { unseen: matters } : { status }) }
    }
    const { event, standing: worth } = node.recorded
    return {
      id: node.id, shape: 'event', tone: toneOfNode(node), kind: kind(event.kind), title: processWords(event), line: lineOf(formats, node), status: [against > 0 ? matters : standing(worth), more].filter((text) => text !== '').join(', '),
      ...(against > 0 && { unseen: standing(worth) }),
    }
  }, [words, formats, standing, kind, rootWords])
}

function lineOf(formats: Formats, { recorded: { event } }: EventNode): string {
  return [dayOf(formats, event.occurredAt), nameOf(event.by) || nameOf(event.place)].filter((text) => text !== '').join(' · ')
}

function dayOf(formats: Formats, moment: string): string {
  return formats.date(moment.slice(0, 10))
}
