import { useEffect, useRef } from 'react'
import { useWords } from '../../../languages/use-words.ts'
import { fileWords } from '../words.ts'
import { heaviest, type PlacedFinding } from './found-places.ts'
import { keyAct } from './line-keys.ts'
import { insertText, setLine } from '../text/editing.ts'
import { mostNotes, type TextEditorProps } from './text-editor-props.ts'

interface TextLineRowProps extends TextEditorProps {
  readonly index: number
  readonly text: string
  readonly width: number
  readonly isActive: boolean
  readonly found: readonly PlacedFinding[]
  readonly onActive: (index: number) => void
}

const tones = { fatal: 'bad', warning: 'caution', information: 'quiet' } as const
const signs = { fatal: '✕', warning: '!', information: '•' } as const

/** One line: its number, a field with its characters, marks where findings are, and the findings in words. */
export function TextLineRow(props: TextLineRowProps) {
  const { index, found } = props
  const words = useWords(fileWords)
  const weight = heaviest(found)
  return (
    <div className={weight === undefined ? undefined : `text-line-${tones[weight]}`}>
      <div className="text-line-row">
        <span className="text-line-number" aria-hidden="true">{weight !== undefined && `${signs[weight]} `}{index + 1}</span>
        <div className="text-field">
          <Marks found={found} />
          <LineField {...props} />
        </div>
      </div>
      <div id={`line-${String(index)}-notes`}>
        {found.slice(0, mostNotes).map(({ finding }, number) => (
          <div key={number} className={`text-note text-note-${tones[finding.severity]}`}>
            <span><span className="usa-sr-only">{words(finding.severity)}: </span><code>{finding.code}</code> <span lang="en">{finding.message}</span></span>
          </div>
        ))}
      </div>
    </div>
  )
}

/** The padding of the field, before its first character. */
const before = '8px'

function Marks({ found }: { readonly found: readonly PlacedFinding[] }) {
  return found.map(({ place, finding }, number) => place === 'whole' ? null : (
    <span key={number} aria-hidden="true" className={`text-mark text-mark-${tones[finding.severity]}`} style={{ left: `calc(${before} + ${String(place.from)}ch)`, width: `${String(Math.max(place.to - place.from, 1))}ch` }} />
  ))
}

function LineField(props: TextLineRowProps) {
  const { index, text, width, isActive, found, wanted, edited, typesOver, onAct, onCaret, onActive } = props
  const words = useWords(fileWords)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (wanted === undefined) return
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(wanted.column, wanted.to ?? wanted.column)
  }, [wanted])
  const tell = () => { onCaret({ line: index, column: field.current?.selectionStart ?? 0 }) }
  return (
    <input
      ref={field} className="text-input" type="text" spellCheck={false} autoComplete="off" autoCapitalize="off" value={text} tabIndex={isActive ? 0 : -1}
      style={{ width: `calc(${String(Math.max(width, text.length) + 2)}ch + 16px)` }}
      aria-label={words('field', { line: String(index + 1) })} {...(found.length === 0 ? {} : { 'aria-describedby': `line-${String(index)}-notes`, 'aria-invalid': found.some(({ finding }) => finding.severity === 'fatal') })}
      onFocus={() => { onActive(index); tell() }} onSelect={tell}
      onChange={({ target }) => { onAct({ edited: setLine(edited, index, target.value), caret: { line: index, column: target.selectionStart ?? 0 } }) }}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text')
        if (!/[\r\n]/.test(pasted)) return
        event.preventDefault()
        const { selectionStart, selectionEnd } = event.currentTarget
        onAct(insertText(edited, { line: index, from: selectionStart ?? 0, to: selectionEnd ?? 0 }, pasted))
      }}
      onKeyDown={(event) => {
        const act = keyAct(event, { index, edited, typesOver, text })
        if (act === undefined) return
        event.preventDefault()
        if (act === 'undo') props.onUndo()
        else if (act === 'redo') props.onRedo()
        else onAct(act)
      }}
    />
  )
}
