import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Label, TextInput } from '@trussworks/react-uswds'
import { useEffect, useState } from 'react'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { useWords } from '../../languages/use-words.ts'
import { AskedRows } from './asked-rows.tsx'
import { useAgencies, type ListedAgency } from './use-agencies.ts'
import { agenciesWords } from './words.ts'
import './agencies-directory.scss'

/** Agencies that have a say in goods, found by tariff number or by words. */
export function AgenciesPage() {
  const words = useWords(agenciesWords)
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const asked = search['for']
  const wanted = typeof asked === 'string' || typeof asked === 'number' ? String(asked).trim() : ''
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <AgencySearch wanted={wanted} />
      <Found wanted={wanted} />
    </>
  )
}

function AgencySearch({ wanted }: { readonly wanted: string }) {
  const words = useWords(agenciesWords)
  const navigate = useNavigate()
  const [typed, setTyped] = useState(wanted)
  useEffect(() => { setTyped(wanted) }, [wanted])
  return (
    <form role="search" aria-label={words('title')} className="agencies-search" onSubmit={(event) => { event.preventDefault(); void navigate({ to: '/agencies', search: typed.trim() === '' ? {} : { for: typed.trim() } }) }}>
      <Label htmlFor="agencies-words">{words('search')}</Label>
      <span className="usa-hint" id="agencies-hint">{words('searchHint')}</span>
      <div className="agencies-search-row">
        <TextInput id="agencies-words" name="for" type="text" maxLength={200} aria-describedby="agencies-hint" value={typed} onChange={({ target }) => { setTyped(target.value) }} />
        <Button type="submit">{words('button')}</Button>
      </div>
    </form>
  )
}

function Found({ wanted }: { readonly wanted: string }) {
  const words = useWords(agenciesWords)
  const query = useAgencies(wanted)
  return (
    <Answered query={query} what={words('loading')}>{(found) => found === undefined ? null : (
      <>
        <p role="status"><strong>{wanted === '' ? words('all', { count: found.agencies.length }) : words('found', { count: found.agencies.length, words: wanted })}</strong></p>
        {found.agencies.length === 0 && <Empty title={words('nothing', { words: wanted })}><p>{words('nothingWhat')}</p></Empty>}
        {found.agencies.map((agency) => <OneAgency key={agency.code} agency={agency} />)}
      </>
    )}</Answered>
  )
}

function OneAgency({ agency: { code, name, words: about, programs } }: { readonly agency: ListedAgency }) {
  return (
    <section className="panel" aria-labelledby={`agency-${code}`}>
      <h2 id={`agency-${code}`}><Link to="/agencies/$code" params={{ code }}><span lang="en">{name}</span></Link> <code>{code}</code></h2>
      <p lang="en">{about}</p>
      <ul className="agencies-programs">{programs.map((program) => (
        <li key={program.code}>
          <p lang="en"><code>{program.code}</code> <strong>{program.name}</strong>. {program.words}.</p>
          {program.asked.length > 0 && <AskedRows rows={program.asked} />}
        </li>
      ))}</ul>
    </section>
  )
}
