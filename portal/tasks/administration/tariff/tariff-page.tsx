import { useQuery } from '@tanstack/react-query'
import { Alert } from '@trussworks/react-uswds'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { DifferenceView } from './difference-view.tsx'
import { LoadRevision } from './load-revision.tsx'
import { OperatorTables } from './operator-tables.tsx'
import { tariffWords } from './words.ts'
import '../administration.scss'

type Revision = operations['listTariffRevisions']['responses'][200]['content']['application/json']['revisions'][number]

/** The reference data that duty is assessed by. */
export function TariffPage() {
  const words = useWords(tariffWords)
  const { singleWindow: { api } } = useSession()
  const revisions = useQuery({ queryKey: ['tariff', 'revisions'], queryFn: async () => (await api.GET('/tariff/revisions')).data?.revisions ?? [] })
  const columns = useColumns()
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <Answered query={revisions} what={words('loading')}>
        {(all) => (
          <>
            <h2>{words('revisions')}</h2>
            {all.some(({ isExcerpt }) => isExcerpt) && <Alert type="info" headingLevel="h3" slim>{words('excerptWhat')}</Alert>}
            <DataTable caption={words('revisions')} columns={columns} rows={all} rowKey={({ sha256, asOf }) => `${sha256} ${asOf}`} sorting={{ column: 'asOf', direction: 'descending' }} />
            <LoadRevision />
            <DifferenceView revisions={all} />
          </>
        )}
      </Answered>
      <OperatorTables />
    </>
  )
}

function useColumns(): readonly Column<Revision>[] {
  const words = useWords(tariffWords)
  const formats = useFormats()
  return [
    { id: 'name', header: words('name'), sortBy: ({ name }) => name, cell: ({ name, isExcerpt }) => <><span lang="en">{name}</span> {isExcerpt && <StatusTag tone="quiet">{words('excerpt')}</StatusTag>}</> },
    { id: 'asOf', header: words('asOf'), sortBy: ({ asOf }) => asOf, cell: ({ asOf }) => <time dateTime={asOf} title={asOf}>{formats.date(asOf)}</time> },
    { id: 'lines', header: words('lines'), isNumber: true, sortBy: ({ lines }) => lines, cell: ({ lines }) => formats.number(lines) },
    { id: 'loadedAt', header: words('loadedAt'), cell: ({ loadedAt }) => <time dateTime={loadedAt} title={loadedAt}>{formats.time(loadedAt)}</time> },
    { id: 'digest', header: words('digest'), cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code> },
  ]
}
