import { Alert, Button, Textarea, Label } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useLists, useNameSearch, type NamesAsked, type NamesFound } from './use-screening.ts'
import { screeningWords } from './words.ts'
import './screening.scss'

const kinds = ['any', 'person', 'organisation', 'vessel'] as const
type Kind = (typeof kinds)[number]

/** Names compared with the lists in force, for anyone who is about to deal with somebody. */
export function NamesPage() {
  const words = useWords(screeningWords)
  const [asked, setAsked] = useState<{ readonly text: string; readonly kind: Kind; readonly country: string; readonly birth: string }>({ text: '', kind: 'any', country: '', birth: '' })
  const search = useNameSearch()
  const lists = useLists()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!search.isPending) search.mutate(namesOf(asked))
  }
  const hasNone = lists.data?.editions.every(({ inForce }) => !inForce) === true
  return (
    <>
      <PageHead title={words('namesTitle')} lead={words('namesLead')} />
      {hasNone && <Alert type="warning" headingLevel="h2" slim>{words('noLists')}</Alert>}
      <form onSubmit={submit} className="screening-ask">
        <Label htmlFor="screening-names" requiredMarker>{words('namesField')}</Label>
        <span className="usa-hint" id="screening-names-hint">{words('namesHint')}</span>
        <Textarea id="screening-names" name="names" rows={4} required aria-describedby="screening-names-hint" value={asked.text} onChange={({ target }) => { setAsked({ ...asked, text: target.value }) }} />
        <div className="screening-known">
          <ChoiceField label={words('kind')} value={asked.kind} options={kinds.map((value) => ({ value, label: words(`kinds.${value}`) }))} onChange={(kind) => { setAsked({ ...asked, kind }) }} />
          <TextField label={words('country')} hint={words('countryHint')} value={asked.country} onChange={(country) => { setAsked({ ...asked, country: country.toUpperCase().slice(0, 2) }) }} />
          <TextField label={words('birth')} value={asked.birth} onChange={(birth) => { setAsked({ ...asked, birth }) }} />
        </div>
        <Button type="submit" disabled={search.isPending}>{search.isPending ? words('asking') : words('ask')}</Button>
      </form>
      {search.isError && <Failed failure={search.error} />}
      <div role="status">{search.data !== undefined && <Results found={search.data} />}</div>
    </>
  )
}

function Results({ found: { results } }: { readonly found: NamesFound }) {
  const words = useWords(screeningWords)
  const formats = useFormats()
  return (
    <>
      <p className="screening-quiet">{words('notLegal')}</p>
      {results.map(({ name, hits }, index) => (
        <section key={`${name}-${String(index)}`} className="panel" aria-label={name}>
          <h2><span lang="en">{name}</span> {hits.length > 0 && <StatusTag tone="caution">{words('result', { count: hits.length })}</StatusTag>}</h2>
          {hits.length === 0 && <p>{words('noMatch')}</p>}
          {hits.map((hit) => (
            <div key={`${hit.list} ${hit.entry}`} className="screening-match">
              <h3 lang="en">{hit.listedName}</h3>
              <p>{words('score')}: {formats.percent(hit.score)} · {words('entry', { entry: hit.entry, list: hit.list, date: formats.date(hit.edition) })}</p>
              <ul lang="en">{hit.explanation.map((said) => <li key={said}>{said}</li>)}</ul>
              <p lang="en" className="screening-quiet">{hit.authority}</p>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}

/** One name on each line, each with what is known of all of them. */
function namesOf({ text, kind, country, birth }: { readonly text: string; readonly kind: Kind; readonly country: string; readonly birth: string }): NamesAsked {
  const known = { ...(kind !== 'any' && { kind }), ...(country.trim() !== '' && { country: country.trim() }), ...(birth.trim() !== '' && { birthDate: birth.trim() }) }
  return { names: text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((name) => ({ name, ...known })) }
}
