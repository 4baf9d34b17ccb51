import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ChoiceField } from '../../../design/fields/choice-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { operationsOf, type ApiDescription, type Operation } from './api-description.ts'
import { OperationForm } from './operation-form.tsx'
import { tryWords } from './words.ts'
import '../developers.scss'

/** Any operation of the API, tried out. */
export function TryPage() {
  const words = useWords(tryWords)
  const description = useQuery({
    queryKey: ['openapi'], staleTime: Infinity,
    // The description is the server's own.
    queryFn: async () => operationsOf(await (await fetch('/openapi.json')).json() as ApiDescription),
  })
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <Answered query={description} what={words('loading')}>{(operations) => <Chosen operations={operations} />}</Answered>
    </>
  )
}

function Chosen({ operations }: { readonly operations: readonly Operation[] }) {
  const words = useWords(tryWords)
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState('readMe')
  const found = operations.filter(({ id, path, summary, tag }) => `${id} ${path} ${summary} ${tag}`.toLowerCase().includes(search.toLowerCase()))
  const operation = found.find(({ id }) => id === chosen) ?? found[0]
  return (
    <>
      <div className="form-row">
        <TextField label={words('search')} type="search" value={search} onChange={setSearch} />
        {operation !== undefined && <ChoiceField label={words('operation')} value={operation.id} options={found.map(({ id, method, path, summary }) => ({ value: id, label: `${method} ${path}: ${summary}` }))} onChange={setChosen} />}
      </div>
      {operation === undefined ? <Empty title={words('none')}><p>{words('noneWhat')}</p></Empty> : <OperationForm key={operation.id} operation={operation} />}
    </>
  )
}
