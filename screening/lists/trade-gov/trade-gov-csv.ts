import type { ListReader, ListText, ReadLists } from '../list-reader.ts'
import { readNamedRows, type NamedRow } from '../read-rows.ts'
import { entriesToLists, type SourceEntry } from './entries-to-lists.ts'

/** The consolidated screening list of trade.gov as comma-separated values. Several values of a column are parted by semicolons. */
export const tradeGovCsv: ListReader = {
  format: 'trade-gov-csv',
  title: 'Consolidated Screening List of trade.gov, CSV',
  recognises: (beginning) => { const header = (beginning.split(/\r?\n/)[0] ?? '').toLowerCase(); return header.includes('source') && header.includes('entity_number') && header.includes('alt_names') },
  read: (files) => {
    const read = files.map(readFile)
    return { lists: read.flatMap(({ lists }) => lists), findings: read.flatMap(({ findings }) => findings) }
  },
}

function readFile(file: ListText): ReadLists {
  const read = readNamedRows(file, { needed: ['source', 'entity_number', 'name', 'alt_names', 'addresses'] })
  if ('finding' in read) return { lists: [], findings: [read.finding] }
  return entriesToLists(read.rows.map(({ line, row }) => entryOf(row, { place: `${file.name} line ${String(line)}` })), file.name)
}

function entryOf(row: NamedRow, { place }: { readonly place: string }): SourceEntry {
  const at = (column: string): string => row[column] ?? ''
  const many = (column: string): readonly string[] => at(column).split(/;\s*/).filter((text) => text !== '')
  return {
    place, source: at('source'), id: at('entity_number') || at('_id') || at('id') || `${at('source')} ${at('name')} ${at('start_date')}`, type: at('type'), name: at('name'),
    programs: many('programs'), altNames: many('alt_names'), addresses: many('addresses').map(addressOf), birthDates: many('dates_of_birth'), countries: [...many('nationalities'), ...many('citizenships')],
    identifiers: many('ids').map((text) => ({ kind: text.split(',')[0] ?? '', value: text.split(',').slice(1).join(',').trim() })),
    start: at('start_date'), end: at('end_date'), remarks: [at('remarks'), at('license_requirement'), at('federal_register_notice')].filter((text) => text !== '').join('; '),
  }
}

/** Street, city, and last the country by its code. */
function addressOf(text: string): { readonly lines: readonly string[]; readonly city?: string; readonly country?: string } {
  const parts = text.split(',').map((part) => part.trim())
  const country = parts.at(-1) ?? ''
  if (parts.length < 2) return { lines: parts, country }
  return { lines: parts.slice(0, -1), ...(parts.length > 2 && { city: parts[parts.length - 2] ?? '' }), country }
}
