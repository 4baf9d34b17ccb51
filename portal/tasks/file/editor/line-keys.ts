import type { KeyboardEvent } from 'react'
import { breakLine, joinLine, removeLine, setLine, type Act, type Edited } from '../text/editing.ts'

interface At {
  readonly index: number
  readonly edited: Edited
  readonly text: string
  readonly typesOver: boolean
}

interface Pressed extends At {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** What a key does beyond what a field does by itself; undefined where it does nothing more. */
export function keyAct(event: KeyboardEvent<HTMLInputElement>, at: At): Act | 'undo' | 'redo' | undefined {
  const { selectionStart, selectionEnd } = event.currentTarget
  if (event.nativeEvent.isComposing || event.altKey) return undefined
  const pressed = { ...at, key: event.key, from: selectionStart ?? 0, to: selectionEnd ?? 0 }
  return event.ctrlKey || event.metaKey ? commandAct(pressed, event.shiftKey) : plainAct(pressed, event.shiftKey)
}

function commandAct({ key, edited, index }: Pressed, isShifted: boolean): Act | 'undo' | 'redo' | undefined {
  switch (key.toLowerCase()) {
    case 'z': return isShifted ? 'redo' : 'undo'
    case 'y': return 'redo'
    case 'k': return isShifted ? removeLine(edited, index) : undefined
    case 'home': return { edited, caret: { line: 0, column: 0 } }
    case 'end': return { edited, caret: { line: edited.lines.length - 1, column: 0 } }
    default: return undefined
  }
}

const movements: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -20, PageDown: 20 }

function plainAct(pressed: Pressed, isShifted: boolean): Act | undefined {
  const { key, edited, index, from, to, text } = pressed
  const lines = isShifted ? undefined : movements[key]
  if (lines !== undefined) return moved(pressed, lines)
  switch (key) {
    case 'Enter': return breakLine(edited, { line: index, column: from })
    case 'Backspace': return from === 0 && to === 0 ? joinLine(edited, index) : undefined
    case 'Delete': return from === text.length && to === from ? joinLine(edited, index + 1) : undefined
    default: return typedOver(pressed)
  }
}

function moved({ edited, index, from }: Pressed, by: number): Act {
  return { edited, caret: { line: Math.max(0, Math.min(edited.lines.length - 1, index + by)), column: from } }
}

/** A character in place of the one at the caret: what stands behind it keeps its position. */
function typedOver({ key, typesOver, edited, index, text, from, to }: Pressed): Act | undefined {
  if (!typesOver || key.length !== 1 || from !== to || from >= text.length) return undefined
  return { edited: setLine(edited, index, text.slice(0, from) + key + text.slice(from + 1)), caret: { line: index, column: from + 1 } }
}
