import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ListedParty } from '../../listed-party.ts'
import { assembleParty } from '../assemble-party.ts'
import { listFinding } from '../list-finding.ts'
import type { ListReader, ListText, ReadLists } from '../list-reader.ts'
import { readDay } from '../read-date.ts'
import { readNamedRows, type NamedRow } from '../read-rows.ts'

/** The UFLPA Entity List’s table (name of entity, effective date) as comma-separated values. */
export const uflpaCsv: ListReader = {
  format: 'uflpa-csv',
  title: 'UFLPA Entity List, its table as CSV',
  recognises: (beginning) => /^\uFEFF?[^\n]*name of entity/i.test(beginning),
  read: (files) => {
    const read = files.map(readFile)
    return { lists: read.flatMap(({ lists }) => lists), findings: read.flatMap(({ findings }) => findings) }
  },
}

function readFile(file: ListText): ReadLists {
  const read = readNamedRows(file, { needed: ['name of entity', 'effective date'] })
  if ('finding' in read) return { lists: [], findings: [read.finding] }
  // The table has no numbers: the name is the entry, and stands once for each part of section 2(d)(2)(B).
  const parties = [...merged(read.rows.map(({ row }) => partyOf(row))).values()]
  const undated = read.rows.find(({ row }) => readDay(row['effective date'] ?? '') === undefined)
  const findings: readonly Finding[] = undated === undefined ? [] : [listFinding('list-date-unread', { place: `${file.name} line ${String(undated.line)}`, message: `The effective date “${(undated.row['effective date'] ?? '').slice(0, 40)}” cannot be read`, authority: 'Pub. L. 117-78, section 2(d)(2)(B)' })]
  return { lists: findings.length > 0 ? [] : [{ list: 'uflpa-entity-list', parties }], findings }
}

function merged(parties: readonly ListedParty[]): ReadonlyMap<string, ListedParty> {
  const byEntry = new Map<string, ListedParty>()
  for (const party of parties) {
    const known = byEntry.get(party.entry)
    byEntry.set(party.entry, known === undefined ? party : { ...known, programs: [...new Set([...known.programs, ...party.programs])] })
  }
  return byEntry
}

function partyOf(row: NamedRow): ListedParty {
  const written = (row['name of entity'] ?? '').replaceAll(/\s+/g, ' ')
  const opening = /\s*[([]?\s*(?:including \w+ alias(?:es)?:|also known as|formerly known as|a\.?k\.?a\.?|f\.?k\.?a\.?)\s*/i
  const [name = '', ...others] = written.split(opening)
  return assembleParty({
    entry: name.trim(), name: name.trim().replace(/ and its subsidiaries$/i, ''), kind: 'organisation', countries: ['CN'],
    aliases: others.flatMap((text) => text.replace(/[)\]]\s*(?:and its subsidiaries)?\s*$/, '').split(/;\s*(?:and\s+)?/)).map((alias) => ({ name: alias.trim(), isWeak: false })),
    programs: [row['section'] ?? row['sublist'] ?? 'UFLPA'], from: readDay(row['effective date'] ?? ''),
  })
}
