import { portName } from '@customhouse/vocabulary/codes/port-code.ts'
import { Link } from '@tanstack/react-router'
import { Checkbox } from '@trussworks/react-uswds'
import type { ExportColumn } from '../../../design/export/export-column.ts'
import { OutcomeTag, outcomeWords } from '../../../design/status/outcome-tag.tsx'
import type { Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { printedEntryNumber } from '../printed-entry-number.ts'
import { filingWords } from '../words.ts'
import type { ListedFiling } from './use-filings.ts'

interface Selecting {
  readonly isSelected: (id: string) => boolean
  readonly onSelect: (id: string, isSelected: boolean) => void
}

/** The columns of the list of filings. */
export function useFilingColumns({ isSelected, onSelect }: Selecting): readonly Column<ListedFiling>[] {
  const words = useWords(filingWords)
  const formats = useFormats()
  return [
    { id: 'select', header: words('select'), cell: ({ id, entryNumber, kind }) => <Checkbox id={`select-${id}`} name={`select-${id}`} className="select-row" label={<span className="usa-sr-only">{words('selectOne', { number: printedEntryNumber(entryNumber), kind: words(`kinds.${kind}`) })}</span>} checked={isSelected(id)} onChange={({ target }) => { onSelect(id, target.checked) }} /> },
    { id: 'entry', header: words('entryNumber'), cell: ({ id, entryNumber }) => <Link to="/filings/$id" params={{ id }} className="entry-number">{printedEntryNumber(entryNumber)}</Link> },
    { id: 'outcome', header: words('outcome'), cell: ({ outcome }) => <OutcomeTag outcome={outcome} /> },
    { id: 'kind', header: words('kind'), cell: ({ kind, functionCode }) => (functionCode === 'add' ? words(`kinds.${kind}`) : `${words(`kinds.${kind}`)} · ${words(`functions.${functionCode}`)}`) },
    { id: 'importer', header: words('importer'), cell: ({ client }) => client },
    { id: 'port', header: words('port'), cell: ({ portOfEntry = '' }) => <span title={portOfEntry}>{portName(portOfEntry) ?? portOfEntry}</span> },
    { id: 'type', header: words('entryType'), cell: ({ entryType }) => entryType ?? '' },
    { id: 'lines', header: words('lines'), isNumber: true, cell: ({ lines }) => formats.number(lines) },
    { id: 'duty', header: words('duty'), isNumber: true, cell: ({ duty }) => (duty === undefined ? '' : formats.dollars(duty)) },
    { id: 'received', header: words('filedAt'), cell: ({ receivedAt }) => <time dateTime={receivedAt} title={receivedAt}>{formats.time(receivedAt)}</time> },
    { id: 'reference', header: words('reference'), cell: ({ reference }) => reference ?? '' },
  ]
}

/** The same as a file holds it. */
export function useExportedColumns(): readonly ExportColumn<ListedFiling>[] {
  const words = useWords(filingWords)
  const outcome = useWords(outcomeWords)
  return [
    { header: words('entryNumber'), value: (row) => printedEntryNumber(row.entryNumber) },
    { header: words('outcome'), value: (row) => outcome(row.outcome) },
    { header: words('kind'), value: (row) => words(`kinds.${row.kind}`) },
    { header: words('function'), value: (row) => words(`functions.${row.functionCode}`) },
    { header: words('importer'), value: (row) => row.client },
    { header: words('port'), value: (row) => row.portOfEntry },
    { header: words('entryType'), value: (row) => row.entryType },
    { header: words('lines'), value: (row) => row.lines },
    { header: words('duty'), value: (row) => (row.duty === undefined ? undefined : { amount: row.duty }) },
    { header: words('total'), value: (row) => (row.total === undefined ? undefined : { amount: row.total }) },
    { header: words('filedAt'), value: (row) => row.receivedAt },
    { header: words('reference'), value: (row) => row.reference },
    { header: words('filingId'), value: (row) => row.id },
  ]
}
