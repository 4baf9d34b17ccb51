import { Alert, Button, Checkbox, FileInput, Label } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { TextField } from '../../design/fields/text-field.tsx'
import { FindingList } from '../../design/findings/finding-list.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useLoadingList, type FilesToLoad, type Loaded } from './use-screening.ts'
import { screeningWords } from './words.ts'

const blank: FilesToLoad = { files: [], published: '', isShrinkMeant: false }

/** Hands in a publisher's files; what is wrong with them is said in place, and nothing is loaded then. */
export function LoadList() {
  const words = useWords(screeningWords)
  const [draft, setDraft] = useState(blank)
  const loading = useLoadingList(() => { setDraft((before) => ({ ...before, isShrinkMeant: false })) })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!loading.isPending && draft.files.length > 0) loading.mutate(draft)
  }
  return (
    <section className="panel" aria-labelledby="load-title">
      <h2 id="load-title">{words('load')}</h2>
      <form onSubmit={submit} className="screening-load">
        <Label htmlFor="list-files">{words('file')}</Label>
        <span className="usa-hint" id="list-files-hint">{words('fileHint')} {words('companionsHint')}</span>
        <FileInput id="list-files" name="list-files" multiple accept=".csv,.xml,.txt,.json" aria-describedby="list-files-hint" onChange={({ target }) => { setDraft({ ...draft, files: [...(target.files ?? [])] }) }} />
        <TextField type="date" label={words('publishedOn')} value={draft.published} onChange={(published) => { setDraft({ ...draft, published }) }} />
        <Checkbox id="list-shrink" name="list-shrink" label={words('shrink')} checked={draft.isShrinkMeant} onChange={({ target }) => { setDraft({ ...draft, isShrinkMeant: target.checked }) }} />
        <Button type="submit" disabled={loading.isPending || draft.files.length === 0}>{words('loadIt')}</Button>
      </form>
      <div role="status">
        {loading.isPending && <p>{words('loading', { size: sizeOf(draft.files) })}</p>}
        {loading.data !== undefined && <WhatWasLoaded loaded={loading.data} />}
      </div>
      {loading.isError && <Failed failure={loading.error} />}
    </section>
  )
}

function WhatWasLoaded({ loaded: { editions, findings } }: { readonly loaded: Loaded }) {
  const words = useWords(screeningWords)
  return (
    <>
      {editions.map(({ outcome, edition }) => (
        <Alert key={edition.id} type={outcome === 'loaded' ? 'success' : 'info'} headingLevel="h3" slim>{outcome === 'known' ? `${edition.list}: ${words('known')}` : words('loadedNow', { list: edition.list, count: edition.parties, ...edition.difference })}</Alert>
      ))}
      {findings.length > 0 && <FindingList findings={findings} />}
    </>
  )
}

function sizeOf(files: readonly File[]): string {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
