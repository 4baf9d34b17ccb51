import { linesOf, type TextLine } from './text-lines.ts'

/** Lines that took the place of others: what undoing turns round. */
interface Change {
  readonly at: number
  readonly removed: readonly TextLine[]
  readonly inserted: readonly TextLine[]
}

/** A text under edit, with what was done to it. */
export interface Edited {
  readonly lines: readonly TextLine[]
  readonly done: readonly Change[]
  readonly undone: readonly Change[]
}

/** Where the caret is to stand after an act. */
export interface Caret {
  readonly line: number
  readonly column: number
}

export interface Act {
  readonly edited: Edited
  readonly caret: Caret
}

const mostChanges = 500

export function begin(lines: readonly TextLine[]): Edited {
  return { lines, done: [], undone: [] }
}

/** Sets the characters of a line. Typing on in the same line is one act to undo. */
export function setLine(edited: Edited, line: number, text: string): Edited {
  const before = edited.lines[line]
  if (before === undefined || before.text === text) return edited
  const last = edited.done.at(-1)
  const goesOn = last?.at === line && last.removed.length === 1 && last.inserted.length === 1 && last.inserted[0] === before
  const change: Change = { at: line, removed: goesOn ? last.removed : [before], inserted: [{ ...before, text }] }
  return { lines: replaced(edited.lines, { ...change, removed: [before] }), done: [...(goesOn ? edited.done.slice(0, -1) : edited.done), change].slice(-mostChanges), undone: [] }
}

/** Breaks a line in two at the caret. */
export function breakLine(edited: Edited, { line, column }: Caret, ending = '\n'): Act {
  const before = edited.lines[line]
  if (before === undefined) return { edited, caret: { line, column } }
  const first = { text: before.text.slice(0, column), ending: before.ending === '' ? ending : before.ending }
  return { edited: carryOut(edited, { at: line, removed: [before], inserted: [first, { text: before.text.slice(column), ending: before.ending }] }), caret: { line: line + 1, column: 0 } }
}

/** Joins a line to the one before it. */
export function joinLine(edited: Edited, line: number): Act {
  const [above, below] = [edited.lines[line - 1], edited.lines[line]]
  if (above === undefined || below === undefined) return { edited, caret: { line: Math.min(line, edited.lines.length - 1), column: 0 } }
  const joined = { text: above.text + below.text, ending: below.ending }
  return { edited: carryOut(edited, { at: line - 1, removed: [above, below], inserted: [joined] }), caret: { line: line - 1, column: above.text.length } }
}

/** Takes a whole line out. */
export function removeLine(edited: Edited, line: number): Act {
  const before = edited.lines[line]
  if (before === undefined) return { edited, caret: { line, column: 0 } }
  const inserted = edited.lines.length === 1 ? [{ text: '', ending: '' }] : []
  return { edited: carryOut(edited, { at: line, removed: [before], inserted }), caret: { line: Math.min(line, edited.lines.length - 2 + inserted.length), column: 0 } }
}

/** Puts text of several lines in place of a selection within one line. */
export function insertText(edited: Edited, { line, from, to }: { readonly line: number; readonly from: number; readonly to: number }, text: string): Act {
  const before = edited.lines[line]
  if (before === undefined) return { edited, caret: { line, column: from } }
  const pieces = linesOf(text, { by: 'lines' })
  const inserted = pieces.map((piece, index) => ({
    text: `${index === 0 ? before.text.slice(0, from) : ''}${piece.text}${index === pieces.length - 1 ? before.text.slice(to) : ''}`,
    ending: index === pieces.length - 1 ? before.ending : piece.ending,
  }))
  return { edited: carryOut(edited, { at: line, removed: [before], inserted }), caret: { line: line + pieces.length - 1, column: (pieces.length === 1 ? from : 0) + (pieces.at(-1)?.text.length ?? 0) } }
}

export function undo(edited: Edited): Act | undefined {
  const change = edited.done.at(-1)
  if (change === undefined) return undefined
  const back = turned(change)
  return { edited: { lines: replaced(edited.lines, back), done: edited.done.slice(0, -1), undone: [...edited.undone, change] }, caret: caretAfter(back) }
}

export function redo(edited: Edited): Act | undefined {
  const change = edited.undone.at(-1)
  if (change === undefined) return undefined
  return { edited: { lines: replaced(edited.lines, change), done: [...edited.done, change], undone: edited.undone.slice(0, -1) }, caret: caretAfter(change) }
}

function carryOut(edited: Edited, change: Change): Edited {
  return { lines: replaced(edited.lines, change), done: [...edited.done, change].slice(-mostChanges), undone: [] }
}

function replaced(lines: readonly TextLine[], { at, removed, inserted }: Change): readonly TextLine[] {
  return [...lines.slice(0, at), ...inserted, ...lines.slice(at + removed.length)]
}

function turned({ at, removed, inserted }: Change): Change {
  return { at, removed: inserted, inserted: removed }
}

function caretAfter({ at, inserted }: Change): Caret {
  const last = inserted.at(-1)
  return { line: at + Math.max(inserted.length - 1, 0), column: last?.text.length ?? 0 }
}
