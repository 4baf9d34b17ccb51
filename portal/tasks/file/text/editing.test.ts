import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begin, breakLine, insertText, joinLine, redo, removeLine, setLine, undo, type Edited } from './editing.ts'
import { cuttingOf, linesOf, textOf } from './text-lines.ts'

const byLines = { by: 'lines' } as const
const of = (text: string) => begin(linesOf(text, byLines))

const acts: readonly ((edited: Edited, at: number, text: string) => Edited)[] = [
  (edited, at, text) => setLine(edited, at % edited.lines.length, text.replaceAll(/[\r\n]/g, '')),
  (edited, at) => breakLine(edited, { line: at % edited.lines.length, column: at % 7 }).edited,
  (edited, at) => joinLine(edited, at % edited.lines.length).edited,
  (edited, at) => removeLine(edited, at % edited.lines.length).edited,
  (edited, at, text) => insertText(edited, { line: at % edited.lines.length, from: 0, to: 0 }, text).edited,
]

describe('linesOf()', () => {
  it('gives the same characters when joined, for any text in any format', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'ISA', 'UNA', '*', '~', "'", '?', '\r', '\n', 'x'.repeat(30)) }), fc.constantFrom(undefined, 'x12', 'edifact', 'catair'), (text, format) => {
      expect(textOf(linesOf(text, cuttingOf(text, format)))).toBe(text)
    }))
  })
})

describe('editing', () => {
  it('takes every act back, and does it again', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\n') }), fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 50 }), fc.string({ unit: fc.constantFrom('c', '\n') }))), (text, chosen) => {
      let edited = of(text)
      for (const [act, at, words] of chosen) edited = acts[act]?.(edited, at, words) ?? edited
      const after = textOf(edited.lines)
      while (edited.done.length > 0) edited = undo(edited)?.edited ?? edited
      expect(textOf(edited.lines)).toBe(text)
      while (edited.undone.length > 0) edited = redo(edited)?.edited ?? edited
      expect(textOf(edited.lines)).toBe(after)
    }))
  })
  it('undoes typing in a line as one act', () => {
    const typed = setLine(setLine(of('one\ntwo'), 1, 'two!'), 1, 'two!!')
    expect(typed.done).toHaveLength(1)
    expect(textOf(undo(typed)?.edited.lines ?? [])).toBe('one\ntwo')
  })
  it('pastes several lines into one', () => {
    const { edited, caret } = insertText(of('ab\nc'), { line: 0, from: 1, to: 1 }, 'X\nY')
    expect(textOf(edited.lines)).toBe('aX\nYb\nc')
    expect(caret).toEqual({ line: 1, column: 1 })
  })
})
