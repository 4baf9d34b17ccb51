import type { Act, Caret, Edited } from '../text/editing.ts'
import type { PlacedFinding } from './found-places.ts'

/** Where the caret is wanted; each wish is a new object. */
export interface WantedCaret extends Caret {
  /** End of a selection that begins at the caret. */
  readonly to?: number
}

export interface TextEditorProps {
  readonly name: string
  readonly edited: Edited
  readonly byLine: ReadonlyMap<number, readonly PlacedFinding[]>
  readonly wanted: WantedCaret | undefined
  readonly typesOver: boolean
  readonly onAct: (act: Act) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onCaret: (caret: Caret) => void
}

/** Findings written out below their line; the list has all of them. */
export const mostNotes = 3
