import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { plainName } from '../contradictions/known-party.ts'
import { certificationAttributes as names, certifyingProcess } from './certification-elements.ts'
import { isProven } from './lot-evidence.ts'

/** Processes of papers that go to whoever imports: their receiver is the importer. */
const entering: ReadonlySet<string | undefined> = new Set(['entry', 'entry-summary'])

/** Who is named as importer: several stand in one text, parted by commas. */
interface NamedImporter {
  readonly names: readonly string[]
  readonly ids: readonly string[]
}

/**
 * Whether a certification names an importer, proven papers of the same shipment name one too, and it is another. One that leaves the importer open, as the
 * agreement lets it (unknown, various), is for any; so is one that shares neither a name nor a kind of number with the papers.
 */
export function isForOtherImporter({ event: { attributes = {} } }: RecordedEvent, { events }: Pick<DigitalTwin, 'events'>): boolean {
  if (isLeftOpen(attributes)) return false
  const certified = toldIn(attributes)
  const importers = events.filter((one) => isProven(one) && one.event.process !== certifyingProcess).flatMap(importersIn)
  return importers.length > 0 && importers.every((importer) => isAnother(certified, importer))
}

function isLeftOpen(attributes: Readonly<Record<string, string>>): boolean {
  return attributes[names.importersVarious] !== undefined || attributes[names.importerUnknown] !== undefined || /^(?:various|unknown)$/i.test(attributes[names.importer]?.trim() ?? '')
}

function importersIn({ event: { attributes = {}, process, to } }: RecordedEvent): readonly NamedImporter[] {
  const told = toldIn(attributes)
  const receiver = entering.has(process) ? to : undefined
  const all = { names: [...told.names, ...(receiver?.name === undefined ? [] : [plainName(receiver.name)])], ids: [...told.ids, ...(receiver?.identifiers ?? []).map(({ value }) => value.trim())] }
  return all.names.length + all.ids.length > 0 ? [all] : []
}

function toldIn(attributes: Readonly<Record<string, string>>): NamedImporter {
  const [name, ids] = [plainName(attributes[names.importer] ?? ''), attributes[names.importerId] ?? '']
  return { names: name === '' ? [] : [name], ids: ids.split(',').map((id) => id.trim()).filter((id) => id !== '') }
}

function isAnother(one: NamedImporter, other: NamedImporter): boolean {
  if (one.ids.some((id) => other.ids.includes(id)) || one.names.some((name) => other.names.some((each) => ` ${name} `.includes(` ${each} `) || ` ${each} `.includes(` ${name} `)))) return false
  const areComparable = one.ids.some((id) => other.ids.some((each) => isDid(id) === isDid(each)))
  return areComparable || (one.names.length > 0 && other.names.length > 0)
}

function isDid(id: string): boolean {
  return id.startsWith('did:')
}
