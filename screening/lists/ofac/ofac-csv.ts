import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ListedParty } from '../../listed-party.ts'
import { assembleParty } from '../assemble-party.ts'
import { listFinding } from '../list-finding.ts'
import type { ListReader, ListText, ReadLists } from '../list-reader.ts'
import { readRows, type Row } from '../read-rows.ts'
import { ofacKind, ofacListOf } from './ofac-list-of.ts'

const authority = 'OFAC data specification: SDN.CSV, ALT.CSV, ADD.CSV'
/** Columns of the three files: principal entries, alternate names, addresses. They have no header. */
const widths = { entries: 12, names: 5, addresses: 6 } as const

type Part = keyof typeof widths

/** OFAC's three comma-separated files, of the SDN list or of the consolidated one. */
export const ofacCsv: ListReader = {
  format: 'ofac-csv',
  title: 'OFAC SDN.CSV with ALT.CSV and ADD.CSV, or CONS_PRIM.CSV with CONS_ALT.CSV and CONS_ADD.CSV',
  recognises: (beginning) => partOf(beginning) !== undefined,
  read: readTrio,
}

/** Which of the three a file is, by its first whole rows. */
function partOf(beginning: string): Part | undefined {
  const first = /^\uFEFF?\s*(\d+,.*)/.exec(beginning)?.[1]
  if (first === undefined) return undefined
  const read = readRows({ name: '', text: `${first}\n` })
  return 'rows' in read ? partOfRow(read.rows[0]?.cells ?? []) : undefined
}

function partOfRow({ length, 1: second = '', 2: third = '' }: readonly string[]): Part | undefined {
  if (length === widths.entries) return 'entries'
  if (length === widths.names && /^(aka|fka|nka)$/i.test(third)) return 'names'
  return length === widths.addresses && /^\d+$/.test(second) ? 'addresses' : undefined
}

function readTrio(files: readonly ListText[]): ReadLists {
  const findings: Finding[] = []
  const parts: Record<Part, Row[]> = { entries: [], names: [], addresses: [] }
  const given = new Set<Part>()
  for (const file of files) {
    const part = partOf(file.text.slice(0, 8192))
    if (part === undefined) continue
    const read = readRows(file, { columns: widths[part] })
    if ('finding' in read) findings.push(read.finding)
    else if (given.has(part)) findings.push(listFinding('list-file-twice', { place: file.name, message: 'A file of the same kind was given already', authority, remedy: 'Give one SDN.CSV, one ALT.CSV and one ADD.CSV' }))
    else parts[part].push(...read.rows)
    given.add(part)
  }
  findings.push(...missing(given), ...duplicates(parts.entries), ...orphans(parts))
  if (findings.some(({ severity }) => severity === 'fatal')) return { lists: [], findings }
  const parties = partiesOf(parts)
  return { lists: [{ list: ofacListOf(parties, files.map(({ name }) => name)), parties }], findings }
}

function missing(given: ReadonlySet<Part>): readonly Finding[] {
  if (!given.has('entries')) return [listFinding('list-part-missing', { place: 'SDN.CSV', message: 'Alternate names or addresses were given without the entries they belong to', authority, remedy: 'Give SDN.CSV (or CONS_PRIM.CSV) as well' })]
  return given.has('names') ? [] : [listFinding('list-part-missing', { place: 'ALT.CSV', message: 'Alternate names were not given: only principal names are compared', authority, remedy: 'Give ALT.CSV (or CONS_ALT.CSV) as well', severity: 'warning' })]
}

function duplicates(entries: readonly Row[]): readonly Finding[] {
  const seen = new Set<string>()
  for (const { line, cells } of entries) {
    const entry = cells[0] ?? ''
    if (seen.has(entry)) return [listFinding('list-entry-twice', { place: `SDN.CSV line ${String(line)}`, message: `Entry ${entry} stands twice`, authority })]
    seen.add(entry)
  }
  return []
}

/** Names of entries that are not there: the file of entries is not whole, or of another edition. */
function orphans({ entries, names, addresses }: Readonly<Record<Part, readonly Row[]>>): readonly Finding[] {
  if (entries.length === 0) return []
  const known = new Set(entries.map(({ cells }) => cells[0]))
  const orphan = [...names, ...addresses].find(({ cells }) => !known.has(cells[0]))
  if (orphan === undefined) return []
  return [listFinding('list-entry-missing', { place: `Entry ${orphan.cells[0] ?? ''}`, message: 'A name or address belongs to an entry that is not there: the file of entries was cut, or the files are of different editions', authority })]
}

function partiesOf({ entries, names, addresses }: Readonly<Record<Part, readonly Row[]>>): readonly ListedParty[] {
  const namesOf = grouped(names)
  const addressesOf = grouped(addresses)
  return entries.map(({ cells }) => {
    const [entry = '', name = '', kind = '', programs = '', title = '', ...rest] = cells.map(value)
    const remarks = rest.at(-1) ?? ''
    return assembleParty({
      entry, name, kind: ofacKind(kind), programs: programs.split(/\] \[|; /).map((program) => program.replaceAll(/[[\]]/g, '')),
      aliases: [...(namesOf.get(entry) ?? []).map((row) => ({ name: value(row[3] ?? ''), isWeak: false })), ...weakNames(remarks)],
      addresses: (addressesOf.get(entry) ?? []).map((row) => { const [, , street = '', city = '', country = ''] = row.map(value); return { lines: [street, city], city, country } }),
      ...particulars(remarks), remarks: [title, remarks].filter((text) => text !== '').join('; '),
    })
  })
}

function grouped(rows: readonly Row[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>()
  for (const { cells } of rows) {
    const known = groups.get(cells[0] ?? '')
    if (known === undefined) groups.set(cells[0] ?? '', [cells])
    else known.push(cells)
  }
  return groups
}

/** `-0-` stands for nothing. */
function value(cell: string): string {
  const text = cell.trim()
  return text === '-0-' ? '' : text
}

/** Aliases that OFAC calls weak stand in the remarks, in quotes. */
function weakNames(remarks: string): readonly { readonly name: string; readonly isWeak: boolean }[] {
  return [...remarks.matchAll(/a\.k\.a\. '([^']+)'/g)].map(([, name = '']) => ({ name, isWeak: true }))
}

function particulars(remarks: string): { readonly birthDates: readonly string[]; readonly countries: readonly string[]; readonly identifiers: readonly { readonly kind: string; readonly value: string }[] } {
  const clauses = remarks.split(';').map((clause) => clause.trim().replace(/\.$/, ''))
  const after = (start: RegExp): readonly string[] => clauses.flatMap((clause) => (start.test(clause) ? [clause.replace(start, '')] : []))
  return {
    birthDates: after(/^(?:alt\. )?DOB /),
    countries: after(/^(?:alt\. )?(?:nationality|citizen) /),
    identifiers: clauses.flatMap((clause) => { const found = /^((?:Vessel Registration Identification|Passport|National ID No\.|Tax ID No\.|Registration ID|Identification Number)) ([A-Z0-9][^(]*)/.exec(clause); return found ? [{ kind: found[1] ?? '', value: (found[2] ?? '').trim() }] : [] }),
  }
}
