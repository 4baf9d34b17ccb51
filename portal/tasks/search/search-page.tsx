import { printCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import { parseEntryNumber, printEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { Button, Label, TextInput } from '@trussworks/react-uswds'
import { useEffect, useState } from 'react'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { isOutcome, OutcomeTag } from '../../design/status/outcome-tag.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { pathOfHit, type Found, type Hit } from './path-of-hit.ts'
import { searchWords } from './words.ts'
import './search.scss'

const shortest = 2

/** One box for everything that is on file. */
export function SearchPage() {
  const words = useWords(searchWords)
  const stated: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const asked = stated['for']
  const wanted = typeof asked === 'string' || typeof asked === 'number' ? String(asked).trim() : ''
  return (
    <>
      <PageHead title={wanted === '' ? words('title') : words('titleFor', { words: wanted })} lead={words('lead')} />
      <SearchBox wanted={wanted} />
      {wanted.length >= shortest ? <Results wanted={wanted} /> : <Examples />}
    </>
  )
}

function SearchBox({ wanted }: { readonly wanted: string }) {
  const words = useWords(searchWords)
  const navigate = useNavigate()
  const [typed, setTyped] = useState(wanted)
  useEffect(() => { setTyped(wanted) }, [wanted])
  return (
    <form role="search" aria-label={words('title')} className="search-form" onSubmit={(event) => { event.preventDefault(); void navigate({ to: '/search', search: { for: typed.trim() } }) }}>
      <Label htmlFor="search-words">{words('label')}</Label>
      <div className="search-row">
        <TextInput id="search-words" name="for" type="search" maxLength={120} minLength={shortest} value={typed} onChange={({ target }) => { setTyped(target.value) }} />
        <Button type="submit">{words('button')}</Button>
      </div>
    </form>
  )
}

function Results({ wanted }: { readonly wanted: string }) {
  const words = useWords(searchWords)
  const { singleWindow } = useSession()
  const query = useQuery({
    queryKey: ['filings', 'search', wanted],
    queryFn: async (): Promise<Found> => (await singleWindow.api.GET('/search', { params: { query: { for: wanted } } })).data ?? { takenFor: [], groups: [] },
  })
  return (
    <Answered query={query} what={words('looking')}>{(found) => (
      <>
        <p role="status"><strong>{words('found', { count: found.groups.reduce((sum, { hits }) => sum + hits.length, 0) })}</strong></p>
        <TakenFor found={found} />
        {found.groups.length === 0 && <Empty title={words('nothing', { words: wanted })}><p>{words('nothingWhat')}</p><ExampleList /></Empty>}
        {found.groups.map(({ group, hits, isCut }) => (
          <section key={group} className="search-group" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{words(`groups.${group}`)}</h2>
            <ul>{hits.map((hit) => <OneHit key={`${hit.kind}-${hit.id}`} hit={hit} />)}</ul>
            {isCut && <p>{words('cut', { count: String(hits.length) })}</p>}
          </section>
        ))}
      </>
    )}</Answered>
  )
}

function TakenFor({ found: { takenFor } }: { readonly found: Found }) {
  const words = useWords(searchWords)
  if (takenFor.length === 0) return null
  return <p className="search-taken">{words('takenFor')}: {takenFor.map(({ kind, isDoubtful }) => (isDoubtful === true ? `${words(`kinds.${kind}`)} (${words('doubtful')})` : words(`kinds.${kind}`))).join(' · ')}</p>
}

function OneHit({ hit }: { readonly hit: Hit }) {
  const words = useWords(searchWords)
  const formats = useFormats()
  return (
    <li className="search-hit">
      <p className="search-hit-head"><HitTitle hit={hit} /> <span className="search-kind">{words(`hits.${hit.kind}`)}</span> {hit.state !== undefined && <HitState state={hit.state} />}</p>
      {(hit.about !== undefined || hit.at !== undefined) && <p className="search-about"><span lang="en">{hit.about}</span> {hit.at !== undefined && <time dateTime={hit.at}>{formats.time(hit.at)}</time>}</p>}
    </li>
  )
}

/** A link where the portal has a page for it. */
function HitTitle({ hit }: { readonly hit: Hit }) {
  const { routesByPath } = useRouter()
  const path = pathOfHit(hit)
  if (path === undefined || !(path.route in routesByPath)) return <strong>{titleOf(hit)}</strong>
  return <Link to={path.to} {...(path.search === undefined ? {} : { search: path.search })}>{titleOf(hit)}</Link>
}

/** Numbers as people write them. */
function titleOf({ kind, title }: Hit): string {
  if (kind === 'tariff-line') return printCommodityCode(title)
  const number = parseEntryNumber(title)
  return number === undefined || (kind !== 'entry' && kind !== 'entry-summary') ? title : printEntryNumber(number)
}

function HitState({ state }: { readonly state: string }) {
  return isOutcome(state) ? <OutcomeTag outcome={state} /> : <StatusTag tone="quiet"><span lang="en">{state.replaceAll('-', ' ')}</span></StatusTag>
}

function Examples() {
  const words = useWords(searchWords)
  return <Empty title={words('examples')}><ExampleList /></Empty>
}

const examples = [['ZZ9-0000101-9', 'entry'], ['89-100000100', 'importer'], ['ZZSB260100101', 'bill'], ['Larkspur', 'name'], ['3924.10.40.00', 'tariff']] as const

function ExampleList() {
  const words = useWords(searchWords)
  return <ul>{examples.map(([text, what]) => <li key={text}><Link to="/search" search={{ for: text }}>{text}</Link> {words(`example.${what}`)}</li>)}</ul>
}
