import { added, contextOf, place, reach, type Building, type DocumentBuilder, type FieldSource } from './document-builder.ts'
import { readAcknowledgement } from './acknowledgement-parts.ts'
import { dateTime } from './read-value.ts'
import { locationQualifier } from './location-qualifier.ts'
import { partyMembers, placeMembers, type SpecialName } from './mapping.table.ts'

/** What the special parts of segments know beside the classes. */
export interface SetState {
  readonly builder: DocumentBuilder
  readonly isResponse: boolean
  /** Place of the port loop that is read. */
  port: string | undefined
  /** Number of the line that is read. */
  line: string | undefined
  releases: number
  /** The set that an acknowledgement is about, as pointer. */
  acknowledged: Building | undefined
  /** The segment that an acknowledgement is about, as pointer. */
  noted: Building | undefined
  /** Elements of the segment that is read which have no place: they are unread. */
  readonly left: number[]
}

/** The segment that a special part reads, and the id of the segment whose loop it stands in. */
export interface SpecialSource extends FieldSource {
  readonly within: string
}

const root = contextOf('root')
const response = contextOf('response')
const itinerary = contextOf('itinerary')
const consignment = contextOf('consignment')
const amendment = contextOf('amendment')
const party = contextOf('party')
const equipment = contextOf('equipment')
const item = contextOf('item')
const event = contextOf('event')

/** Members that hold one party of a consignment; a further one is listed with its role. */
const single = new Set(['consignor', 'consignee', 'carrier', 'freightForwarder'])

type Special = (state: SetState, source: SpecialSource) => void

/** Runs before the fields of a segment, so that they find the classes that they belong to. */
export const beforeFields: Partial<Record<SpecialName, Special>> = { party: beginParty, place: readPlace, remark: readRemark, invoice: beginInvoice }

/** Runs after the fields of a segment. */
export const afterFields: Partial<Record<SpecialName, Special>> = { port: endPort, line: placeAtPort, bill: nameBills, seals: readSeals, item: linkItem, release: readRelease, consist: readConsist, event: placeEvent, acknowledgement: readAcknowledgement }

function endPort(state: SetState, { segment }: SpecialSource): void {
  state.port = segment.valueOf(1)
  state.line = undefined
  if (state.builder.contexts[itinerary] === undefined) state.port = undefined
}

/** The port of a consignment is that of its loop. */
function placeAtPort(state: SetState, { segment, number }: SpecialSource): void {
  state.line = segment.valueOf(1)
  unloadAtPort(state, number)
}

function unloadAtPort({ builder, port }: SetState, number: number): void {
  const owner = builder.contexts[consignment]
  if (owner === undefined || port === undefined || port === '') return
  builder.set(reach(owner, [{ member: 'unloadingLocation', index: undefined }]), 'id', { value: port, source: `segment ${String(number)}` })
}

/** A bill that names another is a house bill of that master (UN/EDIFACT 1001: 714 and 704). */
function nameBills({ builder }: SetState, { segment }: SpecialSource): void {
  const bills = builder.contexts[segment.valueOf(0) === 'M13' ? amendment : consignment]?.transportContractDocument
  if (!Array.isArray(bills) || bills.length < 2) return
  if (bills[0] !== undefined) bills[0].typeCode = '714'
  if (bills[1] !== undefined) bills[1].typeCode = '704'
}

function beginParty({ builder }: SetState, { segment, number }: SpecialSource): void {
  const owner = builder.contexts[consignment]
  const role = segment.valueOf(1)
  const member = partyMembers.get(role)
  if (owner === undefined) return
  if (member === 'notifyParty') builder.contexts[party] = added(owner, member)
  else if (member !== undefined && single.has(member) && owner[member] === undefined) builder.contexts[party] = reach(owner, [{ member, index: undefined }])
  else {
    const other = added(owner, 'party')
    builder.set(other, 'roleCode', { value: role, source: `segment ${String(number)} ${place(segment, 1)}` })
    builder.contexts[party] = other
  }
}

function readSeals({ builder }: SetState, { segment, number }: SpecialSource): void {
  const owner = builder.contexts[equipment]
  const elements = segment.valueOf(0) === 'M7' ? [1, 2, 3, 4] : [4, 5]
  for (const element of owner === undefined ? [] : elements) {
    if (segment.lengthOf(element) > 0 && owner !== undefined) builder.set(added(owner, 'seal'), 'id', { value: segment.valueOf(element), source: `segment ${String(number)} ${place(segment, element)}` })
  }
}

/** Goods are in the equipment in whose loop they stand. */
function linkItem({ builder }: SetState, { number }: SpecialSource): void {
  const id = builder.contexts[equipment]?.id
  const owner = builder.contexts[item]
  if (typeof id === 'string' && owner !== undefined) builder.set(added(owner, 'transportEquipment'), 'id', { value: id, source: `segment ${String(number)}` })
}

function readPlace({ builder, left }: SetState, { segment, number }: SpecialSource): void {
  const owner = builder.contexts[consignment]
  const member = placeMembers.get(segment.valueOf(1))
  if (owner === undefined || member === undefined || owner[member] !== undefined) {
    left.push(...[1, 2, 3, 4].filter((element) => segment.lengthOf(element) > 0))
    return
  }
  // Which list a place is of is told by its form; another statement has no place.
  if (segment.valueOf(2) !== '' && segment.valueOf(2) !== locationQualifier(segment.valueOf(3))) left.push(2)
  const location = reach(owner, [{ member, index: undefined }])
  const source = (element: number) => `segment ${String(number)} ${place(segment, element)}`
  if (segment.lengthOf(3) > 0) builder.set(location, 'id', { value: segment.valueOf(3), source: source(3) })
  if (segment.lengthOf(4) > 0) builder.set(location, 'name', { value: segment.valueOf(4), source: source(4) })
}

/** A remark of customs is about the segment that it follows. */
function readRemark({ builder, line }: SetState, { within }: SpecialSource): void {
  const owner = builder.contexts[response]
  if (owner === undefined) return
  const error = added(owner, 'error')
  builder.contexts[contextOf('status')] = error
  const pointer = added(error, 'pointer')
  if (line !== undefined) Object.assign(pointer, { sequenceNumeric: line, documentSectionCode: '28A' })
  pointer.tagId = within === 'ST' ? 'M10' : within
}

function beginInvoice({ builder }: SetState, { segment, number }: SpecialSource): void {
  const owner = builder.contexts[root]
  if (owner === undefined) return
  const shipment = added(owner, 'consignment')
  builder.contexts[consignment] = shipment
  const source = (element: number) => `segment ${String(number)} ${place(segment, element)}`
  if (segment.lengthOf(3) > 0) builder.set(added(shipment, 'transportContractDocument'), 'id', { value: segment.valueOf(3), source: source(3) })
  const freight = reach(shipment, [{ member: 'freight', index: undefined }])
  if (segment.lengthOf(4) > 0) builder.set(freight, 'paymentMethodCode', { value: segment.valueOf(4), source: source(4) })
  if (segment.lengthOf(7) > 0) builder.set(freight, 'chargeAmount', { value: { value: fromCents(segment.valueOf(7)) }, source: source(7) })
}

/** N2: the last two digits are decimals. */
function fromCents(text: string): string {
  const digits = text.replace('-', '').padStart(3, '0')
  return `${text.startsWith('-') ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** What customs released, or not, is a status that points to its consignment. */
function readRelease(state: SetState, source: SpecialSource): void {
  const { segment, number } = source
  const { builder } = state
  const owner = builder.contexts[response]
  const released = builder.contexts[consignment]
  if (owner === undefined || released === undefined) return
  state.releases += 1
  const sequenceNumeric = String(state.releases)
  released.sequenceNumeric = sequenceNumeric
  nameBills(state, source)
  unloadAtPort(state, number)
  const status = added(owner, 'status')
  builder.set(status, 'effectiveDateTime', { value: dateTime(segment.valueOf(5), segment.valueOf(6)), source: `segment ${String(number)} ${place(segment, 5)}` })
  builder.set(status, 'nameCode', { value: segment.valueOf(7), source: `segment ${String(number)} ${place(segment, 7)}` })
  status.pointer = [{ sequenceNumeric, documentSectionCode: '28A' }]
}

function placeEvent({ builder, port }: SetState, { number }: SpecialSource): void {
  const owner = builder.contexts[event]
  if (owner !== undefined && port !== undefined) builder.set(owner, 'locationId', { value: port, source: `segment ${String(number)}` })
}

/** A line of a consist is a place in the train: its car, and the bills in it. */
function readConsist(state: SetState, source: SpecialSource): void {
  const { segment, number } = source
  const { builder } = state
  switch (segment.valueOf(0)) {
    case 'LX':
      state.line = segment.valueOf(1)
      return
    case 'MBL':
      unloadAtPort(state, number)
      numberLine(state, builder.contexts[consignment])
      return
    default:
      readSeals(state, source)
      numberLine(state, builder.contexts[equipment])
  }
}

function numberLine({ line }: SetState, owner: Building | undefined): void {
  if (owner !== undefined && line !== undefined) owner.sequenceNumeric = line
}
