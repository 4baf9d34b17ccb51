import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../../languages/use-words.ts'
import { fileWords } from '../words.ts'
import type { PlacedFinding } from './found-places.ts'
import { mostNotes, type TextEditorProps } from './text-editor-props.ts'
import { TextLineRow } from './text-line-row.tsx'

const lineHeight = 24
const noteHeight = 26
const none: readonly PlacedFinding[] = []

/** A text with numbered lines, of which those in sight are drawn: each a field, with its findings marked and said below it. */
export function TextEditor(props: TextEditorProps) {
  const { name, edited: { lines }, byLine, wanted } = props
  const words = useWords(fileWords)
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const heightOf = (index: number) => lineHeight + noteHeight * Math.min(byLine.get(index)?.length ?? 0, mostNotes)
  // The compiler of React is not used: the virtualizer's functions are its own to memoise.
  const virtualizer = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: heightOf, overscan: 15 })
  useEffect(() => { virtualizer.measure() }, [virtualizer, byLine, lines.length])
  useEffect(() => {
    if (wanted === undefined) return
    setActive(wanted.line)
    virtualizer.scrollToIndex(wanted.line, { align: 'auto' })
  }, [wanted, virtualizer])
  const width = useMemo(() => lines.reduce((most, { text }) => Math.max(most, text.length), 0), [lines])
  return (
    <div className="text-editor" ref={scroller} role="group" aria-label={words('text', { name })}>
      <div className="text-lines" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <div key={index} className="text-line" style={{ transform: `translateY(${String(start)}px)` }}>
            <TextLineRow {...props} index={index} text={lines[index]?.text ?? ''} width={width} isActive={index === Math.min(active, lines.length - 1)} found={byLine.get(index) ?? none} onActive={setActive} wanted={wanted?.line === index ? wanted : undefined} />
          </div>
        ))}
      </div>
    </div>
  )
}
