import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { ConfirmedButton } from '../../../design/acts/confirmed-button.tsx'
import { useAct } from '../../../design/acts/use-act.ts'
import { ChoiceField } from '../../../design/fields/choice-field.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { StatusTag, type Tone } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { keyWords } from './words.ts'
import '../administration.scss'

type Key = operations['listSigningKeys']['responses'][200]['content']['application/json']['keys'][number]
const tones: Readonly<Record<Key['state'], Tone>> = { signs: 'good', verifies: 'busy', retired: 'quiet' }

/** The keys that an organisation signs with. */
export function KeysPage() {
  const words = useWords(keyWords)
  const { singleWindow: { api } } = useSession()
  const keys = useQuery({ queryKey: ['credentials', 'keys'], queryFn: async () => (await api.GET('/signing-keys')).data })
  const columns = useColumns()
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <NewKey />
      <Answered query={keys} what={words('loading')}>
        {(data) => (data === undefined || data.keys.length === 0 ? <Empty title={words('none')}><p>{words('noneWhat')}</p></Empty> : (
          <>
            <dl className="facts administration-facts"><dt>{words('did')}</dt><dd><code>{data.did}</code></dd></dl>
            <DataTable caption={words('title')} columns={columns} rows={data.keys} rowKey={({ id }) => id} />
          </>
        ))}
      </Answered>
    </>
  )
}

function NewKey() {
  const words = useWords(keyWords)
  const { singleWindow: { api } } = useSession()
  const [type, setType] = useState<Key['type']>('Ed25519')
  const making = useAct({ touches: ['credentials'], act: async () => (await api.POST('/signing-keys', { body: { type } })).data })
  return (
    <>
      <div className="form-row">
        <ChoiceField label={words('kind')} value={type} options={[{ value: 'Ed25519', label: 'Ed25519' }, { value: 'P-256', label: 'P-256' }]} onChange={setType} hint={words('askNew')} />
        <Button type="button" disabled={making.isPending} onClick={() => { making.mutate() }}>{making.isPending ? words('making') : words('make')}</Button>
      </div>
      <div aria-live="polite">{making.data !== undefined && <Alert type="success" headingLevel="h2" slim>{words('made', { id: making.data.id })}</Alert>}</div>
      {making.isError && <Failed failure={making.error} />}
    </>
  )
}

function useColumns(): readonly Column<Key>[] {
  const words = useWords(keyWords)
  const formats = useFormats()
  return [
    { id: 'id', header: words('id'), sortBy: ({ id }) => id, cell: ({ id, verificationMethod }) => <><code>{id}</code><br /><span className="administration-quiet">{verificationMethod}</span></> },
    { id: 'type', header: words('type'), cell: ({ type }) => type },
    { id: 'state', header: words('state'), sortBy: ({ state }) => state, cell: ({ state }) => <StatusTag tone={tones[state]}>{words(`states.${state}`)}</StatusTag> },
    { id: 'madeAt', header: words('madeAt'), sortBy: ({ madeAt }) => madeAt, cell: ({ madeAt }) => <time dateTime={madeAt} title={madeAt}>{formats.time(madeAt)}</time> },
    { id: 'actions', header: words('actions'), cell: (key) => (key.state === 'verifies' ? <Retiring id={key.id} /> : null) },
  ]
}

function Retiring({ id }: { readonly id: string }) {
  const words = useWords(keyWords)
  const { singleWindow: { api } } = useSession()
  const act = useAct({ touches: ['credentials'], act: () => api.POST('/signing-keys/{id}/retirement', { params: { path: { id } } }) })
  return <ConfirmedButton label={words('retire')} about={id} question={<p>{words('ask', { id })}</p>} confirm={words('retireDo')} act={act} />
}
