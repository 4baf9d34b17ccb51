import type { ListedParty } from '../../listed-party.ts'
import { assembleParty } from '../assemble-party.ts'
import { listFinding } from '../list-finding.ts'
import type { ListReader, ListText, ReadLists } from '../list-reader.ts'
import { readNamedRows, type NamedRow } from '../read-rows.ts'

/** A list of one’s own: comma-separated values with a column `name`, and `entry`, `kind`, `aliases`, `country`, `birth_date`, `remarks` if wanted. */
export const houseCsv: ListReader = {
  format: 'house-csv',
  title: 'A list of one’s own, CSV with a column name',
  recognises: (beginning) => (beginning.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '').toLowerCase().split(',').some((column) => /^"?\s*name\s*"?$/.test(column)),
  read: (files) => {
    const read = files.map(readFile)
    return { lists: read.flatMap(({ lists }) => lists), findings: read.flatMap(({ findings }) => findings) }
  },
}

function readFile(file: ListText): ReadLists {
  const read = readNamedRows(file, { needed: ['name'] })
  if ('finding' in read) return { lists: [], findings: [read.finding] }
  const parties = read.rows.map(({ row, line }) => partyOf(row, line))
  const twice = parties.find(({ entry }, place) => parties.findIndex((other) => other.entry === entry) !== place)
  if (twice !== undefined) return { lists: [], findings: [listFinding('list-entry-twice', { place: file.name, message: `Entry ${twice.entry} stands twice`, remedy: 'Give each row a number of its own in the column entry' })] }
  return { lists: [{ list: 'house-list', parties }], findings: [] }
}

const kinds: readonly string[] = ['person', 'organisation', 'vessel', 'aircraft']

function partyOf(row: NamedRow, line: number): ListedParty {
  const many = (column: string): readonly string[] => (row[column] ?? '').split(/;\s*/)
  const kind = (row['kind'] ?? '').toLowerCase()
  return assembleParty({
    entry: row['entry'] || `row ${String(line)}`, name: row['name'] ?? '', kind: kinds.includes(kind) ? kind as ListedParty['kind'] : 'unknown',
    aliases: many('aliases').map((name) => ({ name, isWeak: false })), countries: many('country'), birthDates: many('birth_date'), programs: many('programs'), remarks: row['remarks'] ?? '',
  })
}
