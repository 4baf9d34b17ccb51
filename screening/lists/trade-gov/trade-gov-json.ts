import { listFinding } from '../list-finding.ts'
import type { ListReader, ListText, ReadLists } from '../list-reader.ts'
import { entriesToLists, type SourceEntry } from './entries-to-lists.ts'

/** The consolidated screening list of trade.gov as JSON. */
export const tradeGovJson: ListReader = {
  format: 'trade-gov-json',
  title: 'Consolidated Screening List of trade.gov, JSON',
  recognises: (beginning) => /^\uFEFF?\s*\{/.test(beginning) && /"results"\s*:/.test(beginning) && /"source"\s*:|"alt_names"\s*:|"results"\s*:\s*\[\s*\]/.test(beginning),
  read: (files) => {
    const read = files.map(readFile)
    return { lists: read.flatMap(({ lists }) => lists), findings: read.flatMap(({ findings }) => findings) }
  },
}

function readFile({ name, text }: ListText): ReadLists {
  const parsed = parse(text)
  if ('failure' in parsed) return { lists: [], findings: [listFinding('list-cut', { place: name, message: `${name} is not whole JSON: ${parsed.failure}` })] }
  const results = membersOf(parsed.value)['results']
  if (!Array.isArray(results)) return { lists: [], findings: [listFinding('list-format-wrong', { place: `${name} /results`, message: 'There is no array of results' })] }
  const total = membersOf(parsed.value)['total']
  if (typeof total === 'number' && total !== results.length) return { lists: [], findings: [listFinding('list-count-differs', { place: `${name} /total`, message: `The file says ${String(total)} entries and has ${String(results.length)}: it is a page of an answer, not the list` })] }
  return entriesToLists(results.map((result: unknown, place) => entryOf(membersOf(result), `${name} /results/${String(place)}`)), name)
}

function parse(text: string): { readonly value: unknown } | { readonly failure: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch (failure) {
    return { failure: failure instanceof Error ? failure.message : String(failure) }
  }
}

type Members = Readonly<Record<string, unknown>>

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Members : {}
}

function entryOf(members: Members, place: string): SourceEntry {
  const at = (name: string): string => textOf(members[name])
  const many = (name: string): readonly string[] => listOf(members[name]).map(textOf)
  const objects = (name: string): readonly Members[] => listOf(members[name]).map(membersOf)
  return {
    place, source: at('source'), id: at('entity_number') || at('id') || `${at('source')} ${at('name')} ${at('start_date')}`, type: at('type'), name: at('name'), programs: many('programs'), altNames: many('alt_names'),
    addresses: objects('addresses').map((address) => ({ lines: ['address', 'city', 'state', 'postal_code'].map((part) => textOf(address[part])), city: textOf(address['city']), country: textOf(address['country']) })),
    birthDates: many('dates_of_birth'), countries: [...many('nationalities'), ...many('citizenships'), at('country')], identifiers: objects('ids').map((id) => ({ kind: textOf(id['type']), value: textOf(id['number']) })),
    start: at('start_date'), end: at('end_date'), remarks: [at('remarks'), at('license_requirement'), at('federal_register_notice')].filter((text) => text !== '').join('; '),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
