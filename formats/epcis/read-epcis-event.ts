import { type Condition, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { LotPart, PartyReference, ProvenanceEvent, ProvenanceEventKind } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { epcisConditions as conditions } from './epcis-conditions.ts'
import { objectsAt, particularsAt, type ReadObjects } from './epcis-objects.ts'
import { documentsAt, partiesAt, placeAt, type SourcesAndDestinations } from './epcis-parties.ts'
import { sensorsAt } from './epcis-sensors.ts'
import { vocabularyWord } from './epcis-words.ts'
import { isObject, memberAt, textAt, type JsonPlace } from './json-place.ts'

/** What an EPCIS event tells: none where something stands against it, two where possession and ownership change at once. */
export interface ReadEpcisEvent {
  readonly events: readonly ProvenanceEvent[]
  /** Declared to be in error by a later statement of the same source. */
  readonly isRetracted: boolean
  /** Joins the parts of one transformation that are told apart. */
  readonly transformation?: string
  readonly findings: readonly Finding[]
}

/** What names an event that names itself not. */
export interface ReadEpcisOptions {
  /** Who states the events, where they do not say. */
  readonly by?: PartyReference
  /** The id of an event without `eventID`: the same for the same event, e.g. `urn:sha256:…` of its canonical form. */
  readonly idOf: (event: unknown) => string
}

/**
 * Reads one event of EPCIS 2.0 in JSON. An object that is added is produced, one that is observed is inspected, measured where a sensor or a
 * count says so, or handed over where its step is one of shipping or receiving and the possessing parties are named. Ownership changes where
 * the owning parties differ. Never throws.
 */
export function readEpcisEvent(event: JsonPlace, options: ReadEpcisOptions): ReadEpcisEvent {
  const frame = frameOf(event, options)
  const type = textAt(memberAt(event, 'type')) ?? ''
  const read = readers.get(vocabularyWord(type)) ?? refusal(conditions.typeUnknown, 'type')
  const drafted = read(event)
  const found = [...frame.findings, ...drafted.findings]
  if (frame.event === undefined || rejects(found)) return { events: [], isRetracted: false, findings: found }
  const { kind, ...parts } = drafted
  const isRetracted = isObject(memberAt(event, 'errorDeclaration').value)
  const transformation = textAt(memberAt(event, 'transformationID'))
  const lots = { inputs: parts.inputs ?? [], outputs: parts.outputs ?? [], about: parts.about ?? [] }
  return {
    events: withTransfers(event, { ...frame.event, ...lots, kind }),
    isRetracted,
    ...(transformation !== undefined && { transformation }),
    findings: isRetracted ? [...found, findingAt(conditions.retracted, event.pointer)] : found,
  }
}

type Frame = Omit<ProvenanceEvent, 'kind' | 'inputs' | 'outputs' | 'about'>

/** What all types of events have in common. */
function frameOf(event: JsonPlace, { by, idOf }: ReadEpcisOptions): { readonly event?: Frame; readonly findings: readonly Finding[] } {
  const time = momentOf(textAt(memberAt(event, 'eventTime')))
  if (time === undefined) return { findings: [findingAt(conditions.timeInvalid, `${event.pointer}/eventTime`)] }
  const [place, step] = [placeAt(event), textAt(memberAt(event, 'bizStep'))]
  const attributes = { ...wordsAt(event, 'disposition'), ...wordsAt(event, 'transformationID'), ...sensorsAt(event) }
  return {
    event: {
      id: textAt(memberAt(event, 'eventID')) ?? idOf(event.value),
      occurredAt: time,
      documents: documentsAt(event),
      ...(place !== undefined && { place }),
      ...(by !== undefined && { by }),
      ...(step !== undefined && { process: vocabularyWord(step) }),
      ...(Object.keys(attributes).length > 0 && { attributes }),
    },
    findings: [],
  }
}

const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i

function momentOf(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 40 || !momentForm.test(text)) return undefined
  const milliseconds = Date.parse(text.toUpperCase())
  return milliseconds >= Date.UTC(1, 0) && milliseconds < Date.UTC(10_000, 0) ? new Date(milliseconds).toISOString() : undefined
}

function wordsAt(event: JsonPlace, member: 'disposition' | 'transformationID'): Readonly<Record<string, string>> {
  const text = textAt(memberAt(event, member))
  return text === undefined ? {} : member === 'disposition' ? { disposition: vocabularyWord(text) } : { transformation: text }
}

interface Draft {
  readonly kind: ProvenanceEventKind
  readonly inputs?: readonly LotPart[]
  readonly outputs?: readonly LotPart[]
  readonly about?: readonly LotPart[]
  readonly findings: readonly Finding[]
}

const readers: ReadonlyMap<string, (event: JsonPlace) => Draft> = new Map([
  ['objectevent', objectEvent], ['aggregationevent', aggregationEvent], ['transactionevent', transactionEvent], ['transformationevent', transformationEvent], ['associationevent', aggregationEvent],
])

function refusal(condition: Condition, member: string): (event: JsonPlace) => Draft {
  return ({ pointer }) => ({ kind: 'inspection', findings: [findingAt(condition, `${pointer}/${member}`)] })
}

/** ADD, OBSERVE or DELETE, in whichever case. */
function actionOf(event: JsonPlace): string {
  return textAt(memberAt(event, 'action'))?.toUpperCase() ?? ''
}

function objectEvent(event: JsonPlace): Draft {
  const objects = named(event, objectsAt(event, 'epcList', 'quantityList'))
  switch (actionOf(event)) {
    case 'ADD': return { kind: 'production', outputs: withMasterData(objects.parts, event), findings: objects.findings }
    case 'OBSERVE': return { kind: isMeasured(event) ? 'measurement' : 'inspection', about: objects.parts, findings: objects.findings }
    case 'DELETE': return { kind: 'inspection', about: objects.parts, findings: objects.findings }
    default: return refusal(conditions.actionInvalid, 'action')(event)
  }
}

/** A parent that takes up children or lets them go; AssociationEvent is the same for what is joined for good. */
function aggregationEvent(event: JsonPlace): Draft {
  const [parent, children] = [objectsAt(event, 'parentID'), objectsAt(event, 'childEPCs', 'childQuantityList')]
  const findings = [...parent.findings, ...children.findings]
  const isBoth = parent.parts.length > 0 && children.parts.length > 0
  switch (actionOf(event)) {
    case 'ADD': return isBoth ? { kind: 'aggregation', inputs: children.parts, outputs: parent.parts, findings } : observed([...parent.parts, ...children.parts], event, findings)
    case 'DELETE': return isBoth ? { kind: 'disaggregation', inputs: parent.parts, outputs: children.parts, findings } : observed([...parent.parts, ...children.parts], event, findings)
    case 'OBSERVE': return observed([...parent.parts, ...children.parts], event, findings)
    default: return refusal(conditions.actionInvalid, 'action')(event)
  }
}

function observed(parts: readonly LotPart[], event: JsonPlace, findings: readonly Finding[]): Draft {
  const objects = named(event, { parts, findings })
  return { kind: 'inspection', about: objects.parts, findings: objects.findings }
}

function transactionEvent(event: JsonPlace): Draft {
  const objects = objectsAt(event, 'parentID', 'epcList', 'quantityList')
  return { kind: 'inspection', about: objects.parts, findings: objects.parts.length === 0 && documentsAt(event).length === 0 ? named(event, objects).findings : objects.findings }
}

function transformationEvent(event: JsonPlace): Draft {
  const [inputs, outputs] = [objectsAt(event, 'inputEPCList', 'inputQuantityList'), objectsAt(event, 'outputEPCList', 'outputQuantityList')]
  const findings = [...inputs.findings, ...outputs.findings]
  if (inputs.parts.length + outputs.parts.length === 0) return { kind: 'inspection', findings: named(event, { parts: [], findings }).findings }
  return { kind: 'transformation', inputs: inputs.parts, outputs: withMasterData(outputs.parts, event), findings }
}

function named(event: JsonPlace, { parts, findings }: ReadObjects): ReadObjects {
  return parts.length > 0 || rejects(findings) ? { parts, findings } : { parts, findings: [...findings, findingAt(conditions.nothingNamed, event.pointer)] }
}

function withMasterData(parts: readonly LotPart[], event: JsonPlace): readonly LotPart[] {
  const particulars = particularsAt(memberAt(event, 'ilmd'))
  return particulars === undefined ? parts : parts.map((part) => ({ ...part, particulars }))
}

const counting: ReadonlySet<string> = new Set(['cycle-counting', 'stock-taking', 'sampling', 'sensor-reporting'])

function isMeasured(event: JsonPlace): boolean {
  return counting.has(vocabularyWord(textAt(memberAt(event, 'bizStep')) ?? '')) || Object.keys(sensorsAt(event)).length > 0
}

/** Steps at which goods are handed over (CBV 2.0, section 7.1). */
const handingOver: ReadonlySet<string> = new Set(['shipping', 'departing', 'receiving', 'accepting'])

/** Possession and ownership change each by themselves: where both do, there are two events. */
function withTransfers(event: JsonPlace, told: ProvenanceEvent): readonly ProvenanceEvent[] {
  if (told.kind !== 'inspection' && told.kind !== 'measurement') return [told]
  const possession = changeOf(partiesAt(event, 'possessing-party'))
  const ownership = changeOf(partiesAt(event, 'owning-party'))
  const isMoved = possession !== undefined && told.kind === 'inspection' && handingOver.has(told.process ?? '')
  const first: ProvenanceEvent = isMoved ? { ...told, kind: 'custody-transfer', ...possession } : told
  if (ownership === undefined) return [first]
  const isBeside = isMoved || told.kind === 'measurement'
  const sale: ProvenanceEvent = { ...told, kind: 'ownership-transfer', ...ownership }
  return isBeside ? [first, { ...sale, id: `${told.id}#ownership` }] : [sale]
}

function changeOf({ from, to }: SourcesAndDestinations): SourcesAndDestinations | undefined {
  return from !== undefined && to !== undefined && from.identifiers[0]?.value !== to.identifiers[0]?.value ? { from, to } : undefined
}
