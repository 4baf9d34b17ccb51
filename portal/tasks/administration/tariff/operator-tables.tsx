import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Form } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { useAct } from '../../../design/acts/use-act.ts'
import { ChoiceField } from '../../../design/fields/choice-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { cellText, columnsOfRows, rowsIn, type TableRow } from './table-rows.ts'
import { tariffWords } from './words.ts'

const tables = ['fee-notices', 'exchange-rates', 'measures', 'case-rates', 'note-rates', 'agriculture-fees'] as const
type TableName = (typeof tables)[number]

/** The tables that come from published notices: seen, and loaded. */
export function OperatorTables() {
  const words = useWords(tariffWords)
  const { singleWindow: { api } } = useSession()
  const [table, setTable] = useState<TableName>('fee-notices')
  const rows = useQuery({ queryKey: ['tariff', 'table', table], queryFn: async () => (await api.GET(`/tariff/tables/${table}`)).data?.rows as readonly TableRow[] | undefined ?? [] })
  return (
    <section>
      <h2>{words('tables')}</h2>
      <p>{words('tablesWhat')}</p>
      <div className="form-row"><ChoiceField label={words('table')} value={table} options={tables.map((value) => ({ value, label: words(`tableNames.${value}`) }))} onChange={setTable} /></div>
      <Answered query={rows}>{(all) => (all.length === 0 ? <Empty title={words('noRows')} /> : <Rows table={table} rows={all} />)}</Answered>
      <LoadRows key={table} table={table} />
    </section>
  )
}

function Rows({ table, rows }: { readonly table: TableName; readonly rows: readonly TableRow[] }) {
  const words = useWords(tariffWords)
  const columns = columnsOfRows(rows).map((name): Column<TableRow> => ({ id: name, header: name, sortBy: (row) => cellText(row[name]), cell: (row) => <span lang="en">{cellText(row[name])}</span> }))
  return <DataTable caption={words(`tableNames.${table}`)} columns={columns} rows={rows} rowKey={(row) => JSON.stringify(row)} />
}

function LoadRows({ table }: { readonly table: TableName }) {
  const words = useWords(tariffWords)
  const { singleWindow: { api } } = useSession()
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  const loading = useAct({
    touches: ['tariff'],
    // The server says which members of which row do not fit.
    act: async (rows: readonly TableRow[]) => (await api.POST(`/tariff/tables/${table}`, { body: { rows: rows as never } })).data,
    onDone: () => { setText('') },
  })
  const load = (event: SyntheticEvent) => {
    event.preventDefault()
    const rows = rowsIn(text)
    setWrong(rows === undefined)
    if (rows !== undefined) loading.mutate(rows)
  }
  return (
    <Form onSubmit={load} noValidate large className="administration-form">
      <TextField label={words('rows')} hint={words('rowsHint')} lines={6} value={text} onChange={setText} error={isWrong ? words('notJson') : undefined} />
      <Button type="submit" outline disabled={loading.isPending}>{loading.isPending ? words('loadingRows') : words('loadRows')}</Button>
      {loading.isError && <Failed failure={loading.error} />}
      <div aria-live="polite">{loading.data !== undefined && <Alert type="success" headingLevel="h3" slim>{words('rowsLoaded', { count: loading.data.rows })}</Alert>}</div>
    </Form>
  )
}
