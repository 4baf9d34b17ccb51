import { Button } from '@trussworks/react-uswds'
import { useId, useRef, useState, type DragEvent } from 'react'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { StatusTag, type Tone } from '../../../design/status/status-tag.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useStandingLabel } from '../standing-label.ts'
import { shipmentsWords } from '../words.ts'
import { chosenFiles, droppedFiles, type ChosenFile } from './dropped-files.ts'
import type { FileTaken } from './hand-in-file.ts'
import { useHandIn, type HandedFile } from './use-hand-in.ts'

/** Takes evidence in: dropped or chosen, files and folders, and tells of each file what became of it. */
export function HandInEvidence() {
  const words = useWords(shipmentsWords)
  const { files, isUnderWay, add, retry, clear } = useHandIn()
  const done = files.filter(({ state }) => state.is !== 'waiting' && state.is !== 'under-way').length
  const clean = files.filter((file) => !isToLookAt(file))
  return (
    <>
      <p>{words('handInLead')}</p>
      <DropPlace onFiles={add} />
      {files.length > 0 && (
        <>
          <p role="status" className="hand-in-progress">{words('progress', { done: String(done), count: String(files.length) })}</p>
          <progress max={files.length} value={done} aria-label={words('handIn')} />
          <FileRows files={files.filter(isToLookAt)} onRetry={retry} />
          {clean.length > 0 && <details><summary>{words('clean', { count: clean.length })}</summary><FileRows files={clean} onRetry={retry} /></details>}
          <Button type="button" outline disabled={isUnderWay} onClick={clear}>{words('clear')}</Button>
        </>
      )}
    </>
  )
}

function FileRows({ files, onRetry }: { readonly files: readonly HandedFile[]; readonly onRetry: (file: HandedFile) => void }) {
  return <ul className="hand-in-files">{files.map((file) => <HandedFileRow key={file.key} file={file} onRetry={() => { onRetry(file) }} />)}</ul>
}

/** Whether a file is under way or something is to be read of it; the others have all been taken. */
function isToLookAt({ state }: HandedFile): boolean {
  return state.is === 'taken' ? toneOf(state.taken) !== 'good' : state.is !== 'waiting'
}

function DropPlace({ onFiles }: { readonly onFiles: (files: readonly ChosenFile[]) => void }) {
  const words = useWords(shipmentsWords)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void droppedFiles(event.dataTransfer).then(onFiles)
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    // Dropping is another way to do what the two buttons within do.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the buttons within do the same by keyboard
    <div className={isOver ? 'drop-place drop-place-over' : 'drop-place'} onDragOver={over} onDragLeave={() => { setOver(false) }} onDrop={drop}>
      <p>{words('drop')}</p>
      <div className="drop-place-acts">
        <FileButton label={words('files')} isFolder={false} onFiles={onFiles} />
        <FileButton label={words('folder')} isFolder onFiles={onFiles} />
      </div>
    </div>
  )
}

function FileButton({ label, isFolder, onFiles }: { readonly label: string; readonly isFolder: boolean; readonly onFiles: (files: readonly ChosenFile[]) => void }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <label className="usa-sr-only" htmlFor={id}>{label}</label>
      <input
        ref={input} id={id} type="file" multiple hidden {...(isFolder ? { webkitdirectory: '' } : { accept: '.json,.jsonld,.jwt,.txt' })}
        onChange={({ target }) => {
          onFiles(chosenFiles(target.files))
          target.value = ''
        }}
      />
      <Button type="button" outline={isFolder} onClick={() => input.current?.click()}>{label}</Button>
    </>
  )
}

function HandedFileRow({ file, onRetry }: { readonly file: HandedFile; readonly onRetry: () => void }) {
  const words = useWords(shipmentsWords)
  const { path, state } = file
  const reasons = { 'empty': words('empty'), 'no-json': words('noJson'), 'no-evidence': words('noEvidence') } as const
  return (
    <li>
      <span className="hand-in-path">{path}</span>
      {state.is === 'waiting' && <StatusTag tone="quiet">{words('waiting')}</StatusTag>}
      {state.is === 'under-way' && <StatusTag tone="busy">{words('underWay')}</StatusTag>}
      {state.is === 'unreadable' && <StatusTag tone="bad">{reasons[state.why]}</StatusTag>}
      {state.is === 'failed' && <><StatusTag tone="bad">{words('failed')}</StatusTag> <span>{words('failedWhy')}</span> <Button type="button" unstyled onClick={onRetry}>{words('retry')}</Button></>}
      {state.is === 'taken' && <Taken taken={state.taken} />}
    </li>
  )
}

function Taken({ taken }: { readonly taken: FileTaken }) {
  const words = useWords(shipmentsWords)
  const label = useStandingLabel()
  const { recorded, known, refused, credentials, findings } = taken
  const standings = [...new Set(credentials.map(({ standing, verified }) => (standing !== undefined ? label(standing) : words(verified ? 'nothingTaken' : 'doesNotHold'))))]
  return (
    <>
      <StatusTag tone={toneOf(taken)}>{words('taken', { recorded, known, refused })}</StatusTag>
      {standings.length > 0 && <span className="hand-in-standing">{standings.join(', ')}</span>}
      {findings.length > 0 && <details><summary>{words('findings', { count: findings.length })}</summary><FindingList findings={findings} /></details>}
    </>
  )
}

function toneOf({ refused, findings }: FileTaken): Tone {
  if (refused > 0) return 'bad'
  return findings.some(({ severity }) => severity !== 'information') ? 'caution' : 'good'
}
