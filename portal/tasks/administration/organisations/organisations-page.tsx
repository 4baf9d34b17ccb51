import { Link } from '@tanstack/react-router'
import { Alert, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { fitsSearch } from './fits-search.ts'
import { RegisterOrganisation } from './register-organisation.tsx'
import { useOrganisations, type Organisation } from './use-organisations.ts'
import { organisationWords } from './words.ts'
import '../administration.scss'

/** Everyone who uses the single window. */
export function OrganisationsPage() {
  const words = useWords(organisationWords)
  const organisations = useOrganisations()
  const [isRegistering, setRegistering] = useState(false)
  const [registered, setRegistered] = useState<string>()
  const done = (name: string) => {
    setRegistering(false)
    setRegistered(name)
  }
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} actions={<Button type="button" aria-expanded={isRegistering} onClick={() => { setRegistering(!isRegistering) }}>{words('register')}</Button>} />
      <div aria-live="polite">{registered !== undefined && <Alert type="success" headingLevel="h2" slim>{words('registerDone', { name: registered })}</Alert>}</div>
      {isRegistering && <RegisterOrganisation onDone={done} />}
      <Answered query={organisations} what={words('loading')}>{(all) => <Found organisations={all} />}</Answered>
    </>
  )
}

function Found({ organisations }: { readonly organisations: readonly Organisation[] }) {
  const words = useWords(organisationWords)
  const columns = useColumns()
  const [search, setSearch] = useState('')
  const found = organisations.filter((one) => fitsSearch(one, search))
  return (
    <>
      <div className="form-row"><TextField label={words('search')} type="search" value={search} onChange={setSearch} /></div>
      {found.length === 0 ? <Empty title={words('none')}><p>{words('noneWhat')}</p></Empty> : <DataTable caption={words('title')} columns={columns} rows={found} rowKey={({ id }) => id} sorting={{ column: 'name', direction: 'ascending' }} />}
    </>
  )
}

function useColumns(): readonly Column<Organisation>[] {
  const words = useWords(organisationWords)
  return [
    { id: 'name', header: words('name'), sortBy: ({ name }) => name, cell: ({ id, name }) => <Link to={`/administration/organisations/${id}`}>{name}</Link> },
    { id: 'kind', header: words('kind'), sortBy: ({ kind }) => kind, cell: ({ kind }) => words(`kinds.${kind}`) },
    { id: 'id', header: words('id'), sortBy: ({ id }) => id, cell: ({ id }) => <code>{id}</code> },
    { id: 'filerCodes', header: words('filerCodes'), cell: ({ filerCodes }) => filerCodes.join(', ') },
    { id: 'carrierCodes', header: words('carrierCodes'), cell: ({ carrierCodes = [] }) => carrierCodes.join(', ') },
  ]
}
