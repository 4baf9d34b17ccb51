import { MarkerType, MiniMap, Panel, Position, ReactFlow, ReactFlowProvider, useReactFlow, type Edge, type ReactFlowInstance } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { Button } from '@trussworks/react-uswds'
import { useCallback, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useWords } from '../../languages/use-words.ts'
import type { GraphArrow, GraphLayout } from './graph.ts'
import { boxSize, GraphBoxNode, GraphFocusContext, type BoxNode, type GraphFocus, type ShownBox } from './graph-box.tsx'
import { graphWords } from './graph-words.ts'
import { layeredLayout } from './layered-layout.ts'
import { nextBox, stepOfKey } from './next-box.ts'
import './graph.scss'

/** An arrow of the graph; goods are drawn through, what is only said of them dashed, papers dotted. */
export interface ShownArrow extends GraphArrow {
  readonly line: 'through' | 'dashed' | 'dotted'
}

interface GraphViewProps {
  /** What the graph shows. */
  readonly label: string
  readonly boxes: readonly ShownBox[]
  readonly arrows: readonly ShownArrow[]
  /** Where one begins to read. */
  readonly start: string | undefined
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

const nodeTypes = { box: GraphBoxNode }
const zoomLeast = 0.05
/** Below this, nothing can be read: one begins at a part. */
const zoomReadable = 0.7
const noAttribution = { hideAttribution: true }

/** A graph that is read from left to right, by pointer and by keyboard; of thousands of boxes only those in sight are drawn. */
export function GraphView(props: GraphViewProps) {
  return <ReactFlowProvider><GraphCanvas {...props} /></ReactFlowProvider>
}

function GraphCanvas({ label, boxes, arrows, start, chosen, onChoose }: GraphViewProps) {
  const words = useWords(graphWords)
  const how = useId()
  const layout = useMemo(() => layeredLayout({ boxes: boxes.map(({ id }) => ({ id, ...boxSize })), arrows }), [boxes, arrows])
  const nodes = useMemo(() => nodesOf(boxes, layout), [boxes, layout])
  const edges = useMemo(() => edgesOf(arrows), [arrows])
  const { focus, onKeyDown } = useGraphFocus({ layout, arrows, start, chosen, onChoose })
  const flow = useReactFlow<BoxNode>()
  const pane = useRef<HTMLDivElement>(null)
  const hasMap = useMap(boxes.length)
  const begin = useCallback((instance: ReactFlowInstance<BoxNode>) => { beginAt(instance, { layout, start, pane: pane.current }) }, [layout, start])
  useEffect(() => { begin(flow) }, [flow, begin])
  return (
    <GraphFocusContext value={focus}>
      <p id={how} className="graph-how">{words('how')}</p>
      {/* The keys are those of the boxes within, which are buttons. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the buttons within */}
      <div className="graph" ref={pane} role="group" aria-label={label} aria-describedby={how} onKeyDown={onKeyDown}>
        <ReactFlow<BoxNode>
          nodes={nodes} edges={edges} nodeTypes={nodeTypes} onlyRenderVisibleElements disableKeyboardA11y nodesDraggable={false} nodesConnectable={false} nodesFocusable={false} edgesFocusable={false}
          elementsSelectable={false} minZoom={zoomLeast} maxZoom={2} zoomOnScroll={false} preventScrolling={false} zoomOnDoubleClick={false} proOptions={noAttribution} onInit={begin}
        >
          <GraphControls />
          {hasMap && <MiniMap pannable ariaLabel={words('map')} nodeClassName={toneClass} bgColor="var(--surface-sunken)" maskColor="color-mix(in srgb, var(--border-strong) 35%, transparent)" />}
        </ReactFlow>
      </div>
    </GraphFocusContext>
  )
}

/** The small map comes once the graph is there: of thousands of boxes it draws every one. */
function useMap(count: number): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => { setDrawn(true) }, 200)
    return () => { clearTimeout(timer) }
  }, [])
  return isDrawn && count > 6
}

function GraphControls() {
  const words = useWords(graphWords)
  const { zoomIn, zoomOut, fitView } = useReactFlow()
  return (
    <Panel position="top-right" className="graph-controls">
      <Button type="button" outline aria-label={words('zoomIn')} onClick={() => { void zoomIn() }}>+</Button>
      <Button type="button" outline aria-label={words('zoomOut')} onClick={() => { void zoomOut() }}>−</Button>
      <Button type="button" outline onClick={() => { void fitView({ padding: 0.05, minZoom: zoomLeast, maxZoom: 1 }) }}>{words('whole')}</Button>
    </Panel>
  )
}

interface Focusing {
  readonly layout: GraphLayout
  readonly arrows: readonly ShownArrow[]
  readonly start: string | undefined
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** One box at a time is in the order of Tab; the arrow keys go from box to box, and what is out of sight comes into it. */
function useGraphFocus({ layout, arrows, start, chosen, onChoose }: Focusing): { readonly focus: GraphFocus; readonly onKeyDown: (event: KeyboardEvent) => void } {
  const { setCenter, getZoom } = useReactFlow()
  const [at, setAt] = useState<string>()
  const [wantsFocus, setWantsFocus] = useState(false)
  const onFocused = useCallback(() => { setWantsFocus(false) }, [])
  const known = [at, chosen, start].find((id) => id !== undefined && layout.boxes.some((box) => box.id === id))
  const current = known ?? layout.boxes[0]?.id
  const focus = useMemo((): GraphFocus => ({
    current, chosen, wantsFocus, onFocused,
    onChoose: (id) => {
      setAt(id)
      onChoose(id)
    },
  }), [current, chosen, wantsFocus, onFocused, onChoose])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOfKey(event.key)
    if (step === undefined || !(event.target instanceof HTMLElement) || event.target.dataset['box'] === undefined) return
    event.preventDefault()
    const next = layout.boxes.find(({ id }) => id === nextBox({ boxes: layout.boxes, arrows, current }, step))
    if (next === undefined || next.id === current) return
    setAt(next.id)
    setWantsFocus(true)
    void setCenter(next.x + boxSize.width / 2, next.y + boxSize.height / 2, { zoom: Math.max(getZoom(), zoomReadable) })
  }
  return { focus, onKeyDown }
}

interface Beginning {
  readonly layout: GraphLayout
  readonly start: string | undefined
  readonly pane: HTMLElement | null
}

/** All of it where it can still be read, else the part around where one begins. */
function beginAt(flow: ReactFlowInstance<BoxNode>, { layout: { boxes, width, height }, start, pane }: Beginning): void {
  const room = Math.min((pane?.clientWidth ?? 0) / Math.max(width, 1), (pane?.clientHeight ?? 0) / Math.max(height, 1))
  const first = boxes.find(({ id }) => id === start) ?? boxes[0]
  if (first === undefined) return
  if (room >= zoomReadable) void flow.setCenter(width / 2, height / 2, { zoom: Math.min(1, room * 0.95) })
  else void flow.setCenter(first.x + boxSize.width / 2, first.y + boxSize.height / 2, { zoom: zoomReadable })
}

function nodesOf(boxes: readonly ShownBox[], { boxes: placed }: GraphLayout): BoxNode[] {
  const places = new Map(placed.map(({ id, x, y }) => [id, { x, y }]))
  const middle = boxSize.height / 2
  return boxes.map((box) => ({
    id: box.id, type: 'box', position: places.get(box.id) ?? { x: 0, y: 0 }, data: { box }, ...boxSize, draggable: false, selectable: false, focusable: false,
    // Told beforehand, so that lines are drawn before anything is measured, and to boxes out of sight.
    handles: [{ type: 'target', position: Position.Left, x: 0, y: middle, width: 1, height: 1 }, { type: 'source', position: Position.Right, x: boxSize.width, y: middle, width: 1, height: 1 }],
    measured: boxSize,
  }))
}

function edgesOf(arrows: readonly ShownArrow[]): Edge[] {
  return arrows.map(({ from, to, line }, at) => ({
    id: `${from}>${to}>${String(at)}`, source: from, target: to, className: `graph-arrow graph-arrow-${line}`, focusable: false, selectable: false,
    // The boxes' names and the table say what hangs together; lines by themselves say nothing.
    ariaRole: 'presentation', domAttributes: { 'aria-hidden': true }, markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--border-strong)', width: 18, height: 18 },
  }))
}

function toneClass({ data: { box } }: BoxNode): string {
  return `graph-small-${box.tone}`
}
