import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { ConfirmedButton } from '../../../design/acts/confirmed-button.tsx'
import { useAct } from '../../../design/acts/use-act.ts'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { RecogniseIssuer } from './recognise-issuer.tsx'
import { issuerWords } from './words.ts'
import '../administration.scss'

type Recognised = operations['listRecognisedIssuers']['responses'][200]['content']['application/json']['recognisedIssuers'][number]

/** Who may issue what. */
export function IssuersPage() {
  const words = useWords(issuerWords)
  const { singleWindow: { api }, may } = useSession()
  const issuers = useQuery({ queryKey: ['issuers'], queryFn: async () => (await api.GET('/recognised-issuers', { params: { query: { limit: 200 } } })).data?.recognisedIssuers ?? [] })
  const [isAdding, setAdding] = useState(false)
  const [added, setAdded] = useState<string>()
  const done = (name: string) => {
    setAdded(name)
    setAdding(false)
  }
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} actions={may('recognise-issuers') ? <Button type="button" aria-expanded={isAdding} onClick={() => { setAdding(!isAdding) }}>{words('add')}</Button> : undefined} />
      <div aria-live="polite">{added !== undefined && <Alert type="success" headingLevel="h2" slim>{words('added', { name: added })}</Alert>}</div>
      {isAdding && <RecogniseIssuer onDone={done} />}
      <Answered query={issuers} what={words('loading')}>{(all) => (all.length === 0 ? <Empty title={words('none')}><p>{words('noneWhat')}</p></Empty> : <Found issuers={all} />)}</Answered>
    </>
  )
}

function Found({ issuers }: { readonly issuers: readonly Recognised[] }) {
  const words = useWords(issuerWords)
  const columns = useColumns()
  const [search, setSearch] = useState('')
  const found = issuers.filter(({ name, issuer, types }) => [name, issuer, ...types].join(' ').toLowerCase().includes(search.toLowerCase()))
  return (
    <>
      <div className="form-row"><TextField label={words('search')} type="search" value={search} onChange={setSearch} /></div>
      <DataTable caption={words('title')} columns={columns} rows={found} rowKey={({ id }) => id} sorting={{ column: 'name', direction: 'ascending' }} />
    </>
  )
}

function useColumns(): readonly Column<Recognised>[] {
  const words = useWords(issuerWords)
  const formats = useFormats()
  const { may } = useSession()
  return [
    { id: 'name', header: words('name'), sortBy: ({ name }) => name, cell: ({ name, issuer, standing }) => <>{name}<br /><code className="administration-did">{issuer}</code><br /><span className="administration-quiet">{words(`standings.${standing}`)}</span></> },
    { id: 'types', header: words('types'), cell: ({ types }) => types.join(', ') },
    { id: 'scope', header: words('scope'), cell: ({ scope }) => scopeText(scope, words('everywhere')) },
    { id: 'basis', header: words('basis'), cell: ({ basis }) => <span lang="en">{basis}</span> },
    { id: 'from', header: words('from'), sortBy: ({ from }) => from, cell: ({ from }) => <time dateTime={from} title={from}>{formats.date(from.slice(0, 10))}</time> },
    { id: 'state', header: words('state'), cell: (one) => <Standing recognised={one} /> },
    ...(may('recognise-issuers') ? [{ id: 'actions', header: words('actions'), cell: (one: Recognised) => (one.endedAt === undefined ? <Ending recognised={one} /> : null) }] : []),
  ]
}

function scopeText({ countries, commodities, agreement, identifiers }: Recognised['scope'], everywhere: string): string {
  const parts = [countries?.join(', '), commodities?.join(', '), agreement, identifiers?.join(', ')].filter((part) => part !== undefined && part !== '')
  return parts.length === 0 ? everywhere : parts.join('; ')
}

function Standing({ recognised: { endedAt, endReason, until } }: { readonly recognised: Recognised }) {
  const words = useWords(issuerWords)
  const formats = useFormats()
  if (endedAt !== undefined) return <><StatusTag tone="quiet">{words('ended', { when: formats.date(endedAt.slice(0, 10)) })}</StatusTag>{endReason !== undefined && <p lang="en">{endReason}</p>}</>
  return <><StatusTag tone="good">{words('inForce')}</StatusTag>{until !== undefined && <p>{words('until')} {formats.date(until.slice(0, 10))}</p>}</>
}

function Ending({ recognised: { id, name } }: { readonly recognised: Recognised }) {
  const words = useWords(issuerWords)
  const { singleWindow: { api } } = useSession()
  const [reason, setReason] = useState('')
  const ending = useAct({ touches: ['issuers'], act: () => api.POST('/recognised-issuers/{id}/ending', { params: { path: { id } }, body: { reason: reason.trim() } }) })
  const act = { isPending: ending.isPending, error: ending.error, mutate: () => { if (reason.trim() !== '') ending.mutate() } }
  return <ConfirmedButton label={words('end')} about={name} question={<><p>{words('endAsk', { name })}</p><TextField label={words('reason')} value={reason} onChange={setReason} isRequired /></>} confirm={words('endDo')} act={act} />
}
