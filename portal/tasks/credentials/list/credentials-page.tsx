import { Link } from '@tanstack/react-router'
import { Label, Select, TextInput } from '@trussworks/react-uswds'
import { useState } from 'react'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { Loading } from '../../../design/states/loading.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { stateOfCredential } from '../credential-state.ts'
import { useCredentials, useTypeTitle, type CredentialFilter, type ListedCredential } from '../credential-queries.ts'
import { StateOf } from '../state-of.tsx'
import { credentialWords } from '../words.ts'
import { isFoundBy } from './is-found-by.ts'
import '../credentials.scss'

const filters: readonly CredentialFilter[] = ['in-force', 'suspended', 'revoked', 'expired']

/** Every credential that the organisation issued, the newest first. */
export function CredentialsPage() {
  const words = useWords(credentialWords)
  const { may } = useSession()
  const [status, setStatus] = useState<CredentialFilter>()
  const [search, setSearch] = useState('')
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} actions={may('issue-credentials') ? <><Link to="/credentials/issue" className="usa-button">{words('issue')}</Link><Link to="/credentials/present" className="usa-button usa-button--outline">{words('present')}</Link></> : undefined} />
      <div className="credential-filter">
        <div><Label htmlFor="credential-search">{words('search')}</Label><TextInput id="credential-search" name="credential-search" type="search" value={search} onChange={({ target }) => { setSearch(target.value) }} /></div>
        <div>
          <Label htmlFor="credential-state">{words('stateLabel')}</Label>
          <Select id="credential-state" name="credential-state" value={status ?? ''} onChange={({ target }) => { setStatus(filters.find((one) => one === target.value)) }}>
            <option value="">{words('all')}</option>
            {filters.map((one) => <option key={one} value={one}>{words(`filter.${one}`)}</option>)}
          </Select>
        </div>
      </div>
      <CredentialList status={status} search={search} />
    </>
  )
}

function CredentialList({ status, search }: { readonly status: CredentialFilter | undefined; readonly search: string }) {
  const words = useWords(credentialWords)
  const pages = useCredentials(status)
  const title = useTypeTitle()
  const columns = useColumns()
  if (pages.isError && pages.data === undefined) return <Failed failure={pages.error} onRetry={() => { void pages.refetch() }} />
  if (pages.data === undefined) return <Loading what={words('loading')} />
  const all = pages.data.pages.flat()
  const rows = all.filter((one) => isFoundBy(search, [title(one.types), one.credentialId, ...one.types, ...one.subjects]))
  if (all.length === 0 && status === undefined) return <NoneYet />
  if (rows.length === 0) return <Empty title={words('noneFound')}><p>{words('noneFoundWhat')}</p></Empty>
  return <DataTable caption={words('title')} columns={columns} rows={rows} rowKey={({ id }) => id} onEnd={() => { if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage() }} />
}

function NoneYet() {
  const words = useWords(credentialWords)
  const { may } = useSession()
  return <Empty title={words('none')}><p>{words('noneWhat')}</p>{may('issue-credentials') && <Link to="/credentials/issue" className="usa-button">{words('issue')}</Link>}</Empty>
}

function useColumns(): readonly Column<ListedCredential>[] {
  const words = useWords(credentialWords)
  const formats = useFormats()
  const title = useTypeTitle()
  return [
    { id: 'what', header: words('what'), sortBy: ({ types }) => title(types), cell: ({ id, types }) => <Link to="/credentials/$id" params={{ id }}><span lang="en">{title(types)}</span></Link> },
    { id: 'name', header: words('name'), sortBy: ({ credentialId }) => credentialId, cell: ({ credentialId }) => <code>{credentialId}</code> },
    { id: 'state', header: words('stateLabel'), sortBy: (one) => stateOfCredential(one, Date.now()), cell: (one) => <StateOf credential={one} /> },
    { id: 'issued', header: words('issuedAt'), sortBy: ({ issuedAt }) => issuedAt, cell: ({ issuedAt }) => <time dateTime={issuedAt}>{formats.time(issuedAt)}</time> },
    { id: 'until', header: words('validUntil'), sortBy: ({ validUntil }) => validUntil ?? '', cell: ({ validUntil }) => (validUntil === undefined ? words('noEnd') : <time dateTime={validUntil}>{formats.time(validUntil)}</time>) },
  ]
}
