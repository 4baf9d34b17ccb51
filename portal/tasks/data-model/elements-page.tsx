import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Label, TextInput } from '@trussworks/react-uswds'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { useEffect, useState } from 'react'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { DataModelHead } from './data-model-head.tsx'
import { ElementPlaces } from './element-places.tsx'
import { dataModelWords } from './words.ts'

type Found = Extract<operations['searchElements']['responses'][200]['content']['application/json'], { elements: unknown }>
export type ModelElement = Found['elements'][number]

const most = 50

/** Elements by anything one knows them by. */
export function ElementsPage() {
  const words = useWords(dataModelWords)
  const stated: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const asked = stated['search']
  const wanted = typeof asked === 'string' || typeof asked === 'number' ? String(asked).trim() : ''
  return (
    <>
      <DataModelHead title={words('title')} lead={words('lead')} />
      <SearchBox wanted={wanted} />
      <Elements wanted={wanted} />
    </>
  )
}

function SearchBox({ wanted }: { readonly wanted: string }) {
  const words = useWords(dataModelWords)
  const navigate = useNavigate()
  const [typed, setTyped] = useState(wanted)
  useEffect(() => { setTyped(wanted) }, [wanted])
  return (
    <form role="search" aria-label={words('title')} className="model-search" onSubmit={(event) => { event.preventDefault(); void navigate({ to: '/data-model', search: typed.trim() === '' ? {} : { search: typed.trim() } }) }}>
      <Label htmlFor="model-words">{words('search')}</Label>
      <span className="usa-hint" id="model-hint">{words('searchHint')}</span>
      <div className="model-search-row">
        <TextInput id="model-words" name="search" type="text" maxLength={200} aria-describedby="model-hint" value={typed} onChange={({ target }) => { setTyped(target.value) }} />
        <Button type="submit">{words('button')}</Button>
      </div>
    </form>
  )
}

function Elements({ wanted }: { readonly wanted: string }) {
  const words = useWords(dataModelWords)
  const { singleWindow: { api } } = useSession()
  const query = useQuery({ queryKey: ['data-model', 'elements', wanted], staleTime: 300_000, queryFn: async () => (await api.GET('/data-model/elements', { params: { query: { search: wanted, limit: most } } })).data })
  return (
    <Answered query={query}>{(found) => found === undefined ? null : (
      <>
        <p role="status"><strong>{found.elements.length === most ? words('foundMost', { count: String(most), version: found.version }) : words('found', { count: found.elements.length, version: found.version })}</strong></p>
        {found.elements.length === 0 && <Empty title={words('nothing', { words: wanted })}><p>{words('nothingWhat')}</p></Empty>}
        <ul className="model-elements">{found.elements.map((element) => <OneElement key={element.id} element={element} />)}</ul>
      </>
    )}</Answered>
  )
}

function OneElement({ element }: { readonly element: ModelElement }) {
  const words = useWords(dataModelWords)
  const numbers = numbersOf(element)
  return (
    <li className="panel">
      <h2><code>{element.id}</code> <span lang="en">{element.name}</span></h2>
      <p lang="en">{element.description}</p>
      <dl className="facts">
        {element.format !== undefined && <><dt>{words('format')}</dt><dd><code>{element.format}</code></dd></>}
        {numbers !== '' && <><dt>{words('numbers')}</dt><dd lang="en">{numbers}</dd></>}
        {element.codeLists !== undefined && <><dt>{words('codeLists')}</dt><dd lang="en">{element.codeLists.join(', ')}</dd></>}
        {element.codes.length > 0 && <><dt>{words('codes')}</dt><dd lang="en">{element.codes.map(({ code, meaning }) => `${code} ${meaning}`).join('; ')}</dd></>}
      </dl>
      <ElementPlaces element={element} />
    </li>
  )
}

function numbersOf({ unTded, unCefact, edifact = [], x12 = [], imo = [], catair = [] }: ModelElement): string {
  const named = [['UNTDED', unTded], ['UN/CEFACT', unCefact], ['EDIFACT', edifact.join(', ')], ['X12', x12.join(', ')], ['IMO', imo.join(', ')], ['CATAIR', catair.join(', ')]] as const
  return named.filter(([, number]) => number !== undefined && number !== '').map(([name, number]) => `${name} ${number ?? ''}`).join(' · ')
}
