import { Alert } from '@trussworks/react-uswds'
import { useState } from 'react'
import { CopiedText } from '../../../design/acts/copied-text.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { OwnCredential } from './own-credential.tsx'
import { requirements, vectors, type Requirement, type Vector } from './profile.ts'
import { conformanceWords } from './words.ts'
import '../developers.scss'

/** The profile of trade credentials, its vectors, and a credential of one's own held to it. */
export function ConformancePage() {
  const words = useWords(conformanceWords)
  const { settings: { publicUrl } } = useSession()
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <Alert type="info" headingLevel="h2" slim>{words('notice')}</Alert>
      <OwnCredential />
      <h2>{words('command')}</h2>
      <CopiedText name={words('command')} text={`npx customhouse conformance ${publicUrl}`} />
      <Vectors />
      <Requirements />
    </>
  )
}

function Vectors() {
  const words = useWords(conformanceWords)
  const [search, setSearch] = useState('')
  const found = vectors.filter(({ name, title, requirements: tested }) => [name, title, ...tested].join(' ').toLowerCase().includes(search.toLowerCase()))
  const columns: readonly Column<Vector>[] = [
    { id: 'name', header: words('vector'), sortBy: ({ name }) => name, cell: ({ name, title }) => <><code>{name}</code> <span lang="en">{title}</span></> },
    { id: 'tests', header: words('tests'), cell: ({ requirements: tested }) => tested.join(', ') },
    { id: 'must', header: words('must'), sortBy: ({ isVerified }) => String(isVerified), cell: ({ isVerified }) => words(isVerified ? 'verified' : 'refused') },
    { id: 'download', header: words('download'), cell: ({ name, url }) => <a href={url} download={`${name}.json`} aria-label={`${words('download')}: ${name}`}>{words('download')}</a> },
  ]
  return (
    <section>
      <h2>{words('vectors')} ({vectors.length})</h2>
      <p>{words('vectorsWhat')}</p>
      <div className="form-row"><TextField label={words('search')} type="search" value={search} onChange={setSearch} /></div>
      <DataTable caption={words('vectors')} columns={columns} rows={found} rowKey={({ name }) => name} />
    </section>
  )
}

function Requirements() {
  const words = useWords(conformanceWords)
  const columns: readonly Column<Requirement>[] = [
    { id: 'id', header: words('requirement'), sortBy: ({ id }) => id, cell: ({ id, title }) => <><code>{id}</code> <span lang="en">{title}</span></> },
    { id: 'level', header: words('level'), sortBy: ({ level }) => level, cell: ({ level }) => <span lang="en">{level}</span> },
    { id: 'role', header: words('role'), cell: ({ role }) => (role === 'issuer' || role === 'verifier' ? words(`roles.${role}`) : role) },
    { id: 'part', header: words('part'), sortBy: ({ part }) => part, cell: ({ part }) => <span lang="en">{part}</span> },
  ]
  return (
    <section>
      <h2>{words('all')}</h2>
      <DataTable caption={words('all')} columns={columns} rows={requirements} rowKey={({ id }) => id} />
    </section>
  )
}
