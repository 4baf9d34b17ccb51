import { createHash } from 'node:crypto'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { ListEdition } from '../listed-party.ts'
import { listFinding } from './list-finding.ts'
import type { ListFile, ListReader, ListText, ReadParties } from './list-reader.ts'
import { listReaders } from './registry.ts'

/** What files of lists hold: every edition whole, or none of them. Warnings come with editions as well. */
export interface ListsRead {
  readonly editions: readonly ListEdition[]
  readonly findings: readonly Finding[]
}

export interface ReadListOptions {
  /** Day of publication where the file does not say it; what the file says goes before. */
  readonly published: DateText
  /** Name of the list, where the file holds one alone and its content does not tell. */
  readonly list?: string
}

/**
 * Reads lists in their publishers' own formats, recognised by their content. Files that belong together (SDN.CSV, ALT.CSV, ADD.CSV) are given
 * together, in any order. If anything is wrong there is no edition, so that the one in force stays. Never throws.
 */
export function readList(files: readonly ListFile[], options: ReadListOptions): ListsRead {
  const findings: Finding[] = []
  const groups = new Map<ListReader, { readonly file: ListFile; readonly text: ListText }[]>()
  for (const file of files) {
    const text = decode(file)
    const reader = 'code' in text ? undefined : readerOf(text)
    if ('code' in text) findings.push(text)
    else if (reader === undefined) findings.push(unrecognised(text))
    else groups.set(reader, [...(groups.get(reader) ?? []), { file, text }])
  }
  const editions = [...groups].flatMap(([reader, group]) => editionsOf(reader, { group, options, findings }))
  findings.push(...sameList(editions))
  return { editions: rejects(findings) ? [] : editions, findings }
}

interface Group {
  readonly group: readonly { readonly file: ListFile; readonly text: ListText }[]
  readonly options: ReadListOptions
  readonly findings: Finding[]
}

function editionsOf(reader: ListReader, { group, options, findings }: Group): readonly ListEdition[] {
  const read = reader.read(group.map(({ text }) => text))
  findings.push(...read.findings)
  const sha256 = digestOf(group.map(({ file }) => file))
  for (const { list, parties } of read.lists) findings.push(...checkParties(list, parties))
  return read.lists.map(({ list, published, parties }) => ({ list: read.lists.length === 1 ? options.list ?? list : list, published: published ?? options.published, sha256, parties }))
}

/** SHA-256 of a file; of several, of their digests in order, so that the order in which they are given does not matter. */
function digestOf(files: readonly ListFile[]): string {
  const digests = files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')).sort()
  return digests.length === 1 ? digests[0] ?? '' : createHash('sha256').update(digests.join('\n')).digest('hex')
}

/** A list names somebody, each with an entry of its own and a name. */
function checkParties(list: string, parties: ReadParties['parties']): readonly Finding[] {
  if (parties.length === 0) return [listFinding('list-empty', { place: list, message: `The list ${list} names nobody` })]
  const seen = new Set<string>()
  for (const [place, { entry, name }] of parties.entries()) {
    if (entry === '' || name === '') return [listFinding('list-entry-unnamed', { place: `${list} entry ${entry || `in place ${String(place + 1)}`}`, message: entry === '' ? 'An entry has no number' : 'An entry has no name' })]
    if (seen.has(entry)) return [listFinding('list-entry-twice', { place: `${list} entry ${entry}`, message: `Entry ${entry} stands twice` })]
    seen.add(entry)
  }
  return []
}

function sameList(editions: readonly ListEdition[]): readonly Finding[] {
  const twice = editions.find(({ list }, place) => editions.findIndex((other) => other.list === list) !== place)
  return twice === undefined ? [] : [listFinding('list-given-twice', { place: twice.list, message: `The list ${twice.list} was given twice`, remedy: 'Give each list once' })]
}

function decode(file: ListFile): ListText | Finding {
  const { name, bytes } = file
  if (bytes.length === 0) return listFinding('list-empty', { place: name, message: `${name} is empty` })
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0')) return wrongEncoding(name)
    const declared = /^<\?xml[^>]*encoding=["']([^"']+)/.exec(text.slice(0, 200))?.[1]
    return declared === undefined || /^(utf-8|us-ascii)$/i.test(declared) ? { name, text } : wrongEncoding(name)
  } catch {
    return wrongEncoding(name)
  }
}

function wrongEncoding(name: string): Finding {
  return listFinding('list-encoding', { place: name, message: `${name} is not in UTF-8, in which publishers give their lists`, remedy: 'Fetch the file again without opening it in a spreadsheet, which may have changed its encoding; the edition in force stays until then' })
}

function readerOf({ text }: ListText): ListReader | undefined {
  const beginning = text.slice(0, 16_384)
  return listReaders.find((reader) => reader.recognises(beginning))
}

function unrecognised({ name, text }: ListText): Finding {
  const isAdvanced = /<(?:\w+:)?Sanctions[\s>]/.test(text.slice(0, 4096))
  return listFinding('list-unrecognised', {
    place: name, message: isAdvanced ? `${name} is the advanced XML of OFAC, which is not read` : `${name} begins like no list that is read`,
    remedy: isAdvanced ? 'Load SDN.XML, or SDN.CSV with ALT.CSV and ADD.CSV: they name the same parties' : `Give one of: ${listReaders.map(({ title }) => title).join('; ')}`,
  })
}
