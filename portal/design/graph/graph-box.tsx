import { Handle, Position, type Node, type NodeProps } from '@xyflow/react'
import { createContext, use, useEffect, useRef } from 'react'
import type { Tone } from '../status/status-tag.tsx'

/** What a box shows. */
export interface ShownBox {
  readonly id: string
  /** Goods are round at their corners, what happened is not. */
  readonly shape: 'goods' | 'event'
  readonly tone: Tone
  /** What kind of thing it is, above the title. */
  readonly kind: string
  readonly title: string
  readonly line?: string
  /** A word or two on how it stands, beside a sign. */
  readonly status?: string
  /** What is not written out, for who does not see the picture. */
  readonly unseen?: string
}

export const boxSize = { width: 196, height: 84 } as const

export type BoxNode = Node<{ readonly box: ShownBox }, 'box'>

/** Which box one stands on, which one is open, and whether the keyboard brought one there. */
export interface GraphFocus {
  readonly current: string | undefined
  readonly chosen: string | undefined
  readonly wantsFocus: boolean
  readonly onFocused: () => void
  readonly onChoose: (id: string) => void
}

export const GraphFocusContext = createContext<GraphFocus>({ current: undefined, chosen: undefined, wantsFocus: false, onFocused: () => undefined, onChoose: () => undefined })

/** A box of the graph: a button, of which one at a time can be reached by Tab. */
export function GraphBoxNode({ id, data: { box } }: NodeProps<BoxNode>) {
  const { current, chosen, wantsFocus, onFocused, onChoose } = use(GraphFocusContext)
  const button = useRef<HTMLButtonElement>(null)
  const isCurrent = current === id
  useEffect(() => {
    if (!isCurrent || !wantsFocus) return
    button.current?.focus({ preventScroll: true })
    onFocused()
  }, [isCurrent, wantsFocus, onFocused])
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <button ref={button} type="button" tabIndex={isCurrent ? 0 : -1} aria-pressed={chosen === id} data-box={id} className={`graph-box graph-box-${box.shape} graph-box-${box.tone} nodrag`} style={boxSize} onClick={() => { onChoose(id) }}>
        <span className="graph-box-kind">{box.kind}</span>
        <span className="graph-box-title">{box.title}</span>
        {box.line !== undefined && <span className="graph-box-line">{box.line}</span>}
        {box.status !== undefined && <span className="graph-box-status"><span aria-hidden="true">{signs[box.tone]}</span> {box.status}</span>}
        {box.unseen !== undefined && <span className="usa-sr-only">{box.unseen}</span>}
      </button>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  )
}

const signs: Readonly<Record<Tone, string>> = { good: '✓', caution: '!', bad: '✕', quiet: '•', busy: '…' }
