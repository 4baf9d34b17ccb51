import { Button, Checkbox } from '@trussworks/react-uswds'
import { saveFile } from '../../../design/export/save-file.ts'
import { useWords } from '../../../languages/use-words.ts'
import { bytesOf, type Draft } from '../../../session/drafts/draft.ts'
import type { Editing } from '../draft-editing.tsx'
import { textOf } from '../text/text-lines.ts'
import { fileWords } from '../words.ts'

interface EditorToolsProps {
  readonly draft: Draft
  readonly editing: Editing
  readonly hasPlaces: boolean
  readonly onStep: (direction: 'next' | 'previous') => void
}

/** What can be done with the text, and where the caret is. */
export function EditorTools({ draft, editing, hasPlaces, onStep }: EditorToolsProps) {
  const words = useWords(fileWords)
  const { edited, caret, format, typesOver, setTypesOver } = editing
  return (
    <>
      <div className="draft-tools">
        <Button type="button" outline disabled={edited.done.length === 0} onClick={editing.undo}>{words('undo')}</Button>
        <Button type="button" outline disabled={edited.undone.length === 0} onClick={editing.redo}>{words('redo')}</Button>
        <Button type="button" outline disabled={!hasPlaces} onClick={() => { onStep('previous') }}>{words('previous')}</Button>
        <Button type="button" outline disabled={!hasPlaces} onClick={() => { onStep('next') }}>{words('next')}</Button>
        <Button type="button" unstyled onClick={() => { download(draft, textOf(edited.lines)) }}>{words('download')}</Button>
        {format === 'catair' && <Checkbox id="types-over" name="types-over" label={words('typeOver')} checked={typesOver} onChange={({ target }) => { setTypesOver(target.checked) }} />}
      </div>
      <p className="draft-status">
        <span>{words('lines', { count: edited.lines.length })}</span>
        <span>{words('position', { line: String(caret.line + 1), column: String(caret.column + 1) })}</span>
        <span>{words('keys')}</span>
      </p>
    </>
  )
}

function download({ name, encoding }: Draft, content: string): void {
  saveFile(name, new Blob([bytesOf({ content, encoding })]))
}
