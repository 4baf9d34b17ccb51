import { useEffect, useMemo, useRef, useState } from 'react'
import type { Draft } from '../../session/drafts/draft.ts'
import type { DraftOnPage } from '../../session/drafts/use-draft.ts'
import { useSettled } from '../../session/drafts/use-settled.ts'
import { CheckState } from './check-state.tsx'
import { useCheckedFile } from '../../session/filing/use-checked-file.ts'
import { EditorTools } from './editor/editor-tools.tsx'
import { findingsByLine, nextPlace, placedFindings, type PlacedFinding } from './editor/found-places.ts'
import { TextEditor } from './editor/text-editor.tsx'
import type { WantedCaret } from './editor/text-editor-props.ts'
import { FileAct } from './file-act.tsx'
import { FoundList } from './found-list.tsx'
import { placedText } from './place/finding-place.ts'
import { begin, redo, undo, type Act, type Caret, type Edited } from './text/editing.ts'
import { cuttingOf, formatLike, linesOf, textOf } from './text/text-lines.ts'

const restMilliseconds = 450

interface DraftEditingProps {
  readonly draft: Draft
  readonly keep: DraftOnPage['keep']
}

/** The text of a draft under edit: kept and checked whenever typing rests. */
export function DraftEditing({ draft, keep }: DraftEditingProps) {
  const editing = useEditing(draft.content)
  const content = useContent(draft, editing.settled, keep)
  const checked = useCheckedFile({ id: draft.id, content, encoding: draft.encoding })
  const format = checked.data?.recognised.format?.name ?? editing.format
  const placed = useMemo(() => placedFindings(checked.data?.found ?? [], placedText(editing.edited.lines, format)), [checked.data, editing.edited.lines, format])
  const byLine = useMemo(() => findingsByLine(placed), [placed])
  const show = ({ place }: PlacedFinding) => { if (place !== 'whole') editing.want({ line: place.line, column: place.from, to: place.to }) }
  const step = (direction: 'next' | 'previous') => {
    const next = nextPlace(placed, editing.caret.line, direction)
    if (next !== undefined) show(next)
  }
  useFindingKeys(step)
  return (
    <>
      <CheckState checked={checked} draft={draft} />
      <div className="draft-body">
        <div>
          <EditorTools draft={draft} editing={editing} onStep={step} hasPlaces={byLine.size > 0} />
          <TextEditor name={draft.name} edited={editing.edited} byLine={byLine} wanted={editing.wanted} typesOver={editing.typesOver} onAct={editing.act} onUndo={editing.undo} onRedo={editing.redo} onCaret={editing.setCaret} />
        </div>
        <div>
          <FoundList checked={checked} placed={placed} onShow={show} />
          <FileAct draft={draft} content={content} isSettled={editing.edited === editing.settled} checked={checked} keep={keep} />
        </div>
      </div>
    </>
  )
}

/** A text as it is typed, with its caret and what was done to it. */
export interface Editing {
  readonly edited: Edited
  /** As it stood when typing rested last. */
  readonly settled: Edited
  readonly format: string | undefined
  readonly caret: Caret
  readonly wanted: WantedCaret | undefined
  readonly typesOver: boolean
  readonly setTypesOver: (typesOver: boolean) => void
  readonly setCaret: (caret: Caret) => void
  readonly want: (caret: WantedCaret) => void
  readonly act: (act: Act) => void
  readonly undo: () => void
  readonly redo: () => void
}

function useEditing(content: string): Editing {
  const [format] = useState(() => formatLike(content))
  const [edited, setEdited] = useState(() => begin(linesOf(content, cuttingOf(content, format))))
  const [caret, setCaret] = useState<Caret>({ line: 0, column: 0 })
  const [wanted, setWanted] = useState<WantedCaret>()
  // Positions are all that gives the fields of fixed-length records their meaning.
  const [typesOver, setTypesOver] = useState(format === 'catair')
  const settled = useSettled(edited, restMilliseconds)
  const act = (done: Act | undefined) => {
    if (done === undefined) return
    setEdited(done.edited)
    setWanted({ ...done.caret })
  }
  return {
    edited, settled, format, caret, wanted, typesOver, setTypesOver, setCaret, act,
    want: (next) => { setWanted({ ...next }) },
    undo: () => { act(undo(edited)) },
    redo: () => { act(redo(edited)) },
  }
}

/** The characters when typing rests, which are kept then. */
function useContent(draft: Draft, { lines }: Edited, keep: DraftOnPage['keep']): string {
  const content = useMemo(() => textOf(lines), [lines])
  const last = useRef(draft.content)
  useEffect(() => {
    if (last.current === content) return
    last.current = content
    void keep({ content })
  }, [content, keep])
  return content
}

/** F8 and Shift+F8 go from finding to finding, wherever the focus is. */
function useFindingKeys(step: (direction: 'next' | 'previous') => void): void {
  const latest = useRef(step)
  useEffect(() => { latest.current = step })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return
      event.preventDefault()
      latest.current(event.shiftKey ? 'previous' : 'next')
    }
    addEventListener('keydown', pressed)
    return () => { removeEventListener('keydown', pressed) }
  }, [])
}
