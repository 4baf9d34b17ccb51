import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { epcisConditions as conditions } from './epcis-conditions.ts'
import { entriesAt, isObject, memberAt, textAt, type JsonPlace } from './json-place.ts'
import { readEpcisEvent, type ReadEpcisEvent, type ReadEpcisOptions } from './read-epcis-event.ts'

/** What an EPCIS document tells, and what is wrong with it, by place (JSON Pointer). */
export interface ReadEpcis {
  readonly events: readonly ProvenanceEvent[]
  /** Events that the document declares to be in error: they are told again and count no more. */
  readonly retracted: readonly ProvenanceEvent[]
  readonly findings: readonly Finding[]
}

/** As many events are read of one document. */
export const epcisEventsMax = 10_000

/**
 * Reads events of EPCIS 2.0.1 (ISO/IEC 19987:2024; CBV 2.0) in JSON: an EPCISDocument, the answer to a query, or one event by itself. An event
 * with something fatal against it is left out and the others are read. Parts of one transformation that are told in several events
 * (`transformationID`) become one. Identifiers of GS1 have one form, whether they are written as EPC URIs or as GS1 Digital Links. Takes
 * any value, never throws, and takes time by its size.
 */
export function readEpcis(document: unknown, options: ReadEpcisOptions): ReadEpcis {
  const whole: JsonPlace = { value: document, pointer: '' }
  const listed = eventsOf(whole)
  if (listed === undefined) return refused(findingAt(conditions.notADocument, ''))
  if (listed.length > epcisEventsMax) return refused(findingAt(conditions.eventsTooMany, ''))
  const read = listed.map((event) => readEpcisEvent(event, options))
  const sound = joined(read.filter(({ isRetracted }) => !isRetracted))
  const findings = [...versionFindings(whole), ...read.flatMap((one) => one.findings)]
  return { events: sound, retracted: read.filter(({ isRetracted }) => isRetracted).flatMap(({ events }) => events), findings }
}

function refused(finding: Finding): ReadEpcis {
  return { events: [], retracted: [], findings: [finding] }
}

function eventsOf(whole: JsonPlace): readonly JsonPlace[] | undefined {
  const type = textAt(memberAt(whole, 'type')) ?? ''
  if (/^(?:epcis:)?(?:Object|Aggregation|Transaction|Transformation|Association)Event$/.test(type)) return [whole]
  const body = memberAt(whole, 'epcisBody')
  if (!isObject(body.value)) return undefined
  const list = memberAt(body, 'eventList').value === undefined ? memberAt(memberAt(memberAt(body, 'queryResults'), 'resultsBody'), 'eventList') : memberAt(body, 'eventList')
  const alone = memberAt(body, 'event')
  if (Array.isArray(list.value)) return entriesAt(list)
  return isObject(alone.value) ? [alone] : undefined
}

function versionFindings(whole: JsonPlace): readonly Finding[] {
  const { value } = memberAt(whole, 'schemaVersion')
  return value === undefined || (typeof value === 'string' && /^2\.0(?:\.\d+)?$/.test(value)) ? [] : [findingAt(conditions.versionOther, '/schemaVersion')]
}

/** Parts of one transformation as one, under the id of the first: what goes in is told before what comes out. */
function joined(read: readonly ReadEpcisEvent[]): readonly ProvenanceEvent[] {
  const events: ProvenanceEvent[] = []
  const places = new Map<string, number>()
  for (const { events: told, transformation } of read) {
    for (const event of told) {
      const place = transformation === undefined || event.kind !== 'transformation' ? undefined : places.get(transformation)
      const before = place === undefined ? undefined : events[place]
      if (place !== undefined && before !== undefined) events[place] = together(before, event)
      else if (transformation !== undefined) places.set(transformation, events.length)
      if (before === undefined) events.push(event)
    }
  }
  return events.map(asProduction)
}

function together(one: ProvenanceEvent, other: ProvenanceEvent): ProvenanceEvent {
  const documents = new Map([...one.documents, ...other.documents].map((document) => [`${document.kind} ${document.number}`, document]))
  const occurredAt = one.occurredAt > other.occurredAt ? one.occurredAt : other.occurredAt
  return { ...one, occurredAt, inputs: united(one.inputs, other.inputs), outputs: united(one.outputs, other.outputs), documents: [...documents.values()] }
}

/** The first statement of each lot: quantities of one lot told in two parts are not added up, since nobody says that they are parts. */
function united(one: readonly LotPart[], other: readonly LotPart[]): readonly LotPart[] {
  const known = new Set(one.map(({ lot }) => lot))
  return [...one, ...other.filter(({ lot }) => !known.has(lot))]
}

/** A transformation of nothing that is told is a production; one into nothing is only seen. */
function asProduction(event: ProvenanceEvent): ProvenanceEvent {
  if (event.kind !== 'transformation') return event
  if (event.inputs.length === 0) return { ...event, kind: 'production' }
  return event.outputs.length === 0 ? { ...event, kind: 'inspection', about: event.inputs, inputs: [] } : event
}
