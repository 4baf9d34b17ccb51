import { setPlans, type SegmentPlan, type SetPlan } from './set-plan.ts'
import { longestParts, type Building } from './document-builder.ts'
import { partyMembers, placeMembers } from './mapping.table.ts'
import { listOf, type Defaults, type SetWriter } from './set-writer.ts'
import { plainOf } from './write-value.ts'
import { writeAcknowledgement } from './write-acknowledgement.ts'

/** A set to write: its class (what is reported or answered) and, for answers, the response around it. */
export interface SetSource {
  readonly writer: SetWriter
  readonly root: Building
  readonly response: Building
  /** Where a date must be stated and is not: CCYYMMDD. */
  readonly today: string
}

interface Writing extends SetSource {
  readonly plan: SetPlan
}

type WriteSet = (writing: Writing) => void

const sets: Readonly<Record<string, WriteSet>> = { 309: writeManifest, 310: writeInvoice, 350: writeStatus, 353: writeEvents, 355: writeRejection, 358: writeConsist, 997: writeAcknowledgement }

/** Writes the segments between ST and SE of a set. What has no place in it stays unmarked, and is lost. */
export function writeSet(set: string, source: SetSource): void {
  const plan = setPlans.get(set)
  if (plan !== undefined) sets[set]?.({ ...source, plan })
}

/** A manifest: ports in their order, consignments below the port where they are unloaded. */
function writeManifest(writing: Writing): void {
  writeConveyance(writing)
  for (const { port, consignments } of portsOf(writing)) {
    writePort(writing, port)
    for (const [index, consignment] of consignments.entries()) writeConsignment(writing, consignment, index + 1)
  }
}

const conveyanceDefaults: Defaults = { 1: 'UNKN', 2: 'O', 3: 'XX', 6: '00', 9: '9' }

function writeConveyance(writing: Writing): void {
  const { writer, root } = writing
  writer.write('M10', elements(writing, 'M10', root), conveyanceDefaults)
  writer.text(root, 'functionCode')
}

interface PortToWrite {
  readonly port: Building
  readonly consignments: readonly Building[]
}

/**
 * Ports of the itinerary with the consignments for each, in the order of both: a consignment for another port begins the next loop. Ports
 * that nothing is for are kept only where the set allows a port alone.
 */
function portsOf({ root, writer }: Writing): PortToWrite[] {
  const itinerary = listOf(root, 'itinerary')
  const ports: { port: Building; consignments: Building[]; id: string }[] = []
  for (const consignment of listOf(root, 'consignment')) {
    const location = consignment.unloadingLocation
    const id = typeof location === 'object' && !Array.isArray(location) ? writer.text(location, 'id') : ''
    const last = ports.at(-1)
    if (last?.id === id) last.consignments.push(consignment)
    else ports.push({ id, port: itinerary.find((call) => call.id === id) ?? { id }, consignments: [consignment] })
  }
  return ports.length > 0 ? ports : [{ port: itinerary[0] ?? {}, consignments: [] }]
}

function writePort(writing: Writing, port: Building): void {
  const { writer, today } = writing
  writer.write('P4', elements(writing, 'P4', port), { 1: '0000', 2: today })
}

function writeConsignment(writing: Writing, consignment: Building, number: number): void {
  const { writer } = writing
  writer.write('LX', elements(writing, 'LX', consignment), { 1: String(number) })
  writeAmendment(writing, consignment)
  writeBill(writing, consignment)
  for (const document of listOf(consignment, 'additionalDocument')) writeReference(writing, document, 'LX/N9')
  writeParties(writing, consignment)
  for (const movement of listOf(consignment, 'transitMovement').slice(0, 1)) writer.write('M12', elements(writing, 'M12', movement), { 1: '61' })
  writeEquipment(writing, consignment)
}

function writeAmendment(writing: Writing, consignment: Building): void {
  const { writer, plan } = writing
  const { amendment } = consignment
  if (typeof amendment !== 'object' || Array.isArray(amendment)) return
  const name = plan.bySegment.has('M13') ? 'M13' : plan.bySegment.has('LX/M13') ? 'LX/M13' : 'MBL/M13'
  // The action of a bill in a consist stands in MBL03, so an amendment that is nothing else needs no M13.
  if (Object.keys(amendment).every((member) => member === 'actionCode') && name === 'MBL/M13') return
  writer.write('M13', elements(writing, name, amendment))
  markBillTypes(writer, amendment)
}

function writeBill(writing: Writing, consignment: Building): void {
  const { writer } = writing
  const bill = elements(writing, 'M11', consignment)
  const isAmendedOnly = (bill[1] ?? '') === '' && consignment.amendment !== undefined
  if (isAmendedOnly || bill.length === 0) return
  writer.write('M11', bill, { 3: '0', 4: 'PCS', 5: '0', 6: 'K', 12: 'UNKN' })
  markBillTypes(writer, consignment)
}

/** That a bill is a house bill or a master is said by its place. */
function markBillTypes(writer: SetWriter, owner: Building): void {
  const bills = listOf(owner, 'transportContractDocument')
  if (bills.length === 2 || bills[0]?.typeCode !== '704') for (const bill of bills.slice(0, 2)) if (bill.typeCode === '704' || bill.typeCode === '714') writer.text(bill, 'typeCode')
}

function writeReference(writing: Writing, document: Building, name: string): void {
  const { writer } = writing
  // Codes of UN/EDIFACT 1001 are three digits; N901 has letters, and means something else by the same digits.
  if (/^\d{3}$/.test(plainOf(document.typeCode ?? ''))) return
  writer.write('N9', elements(writing, name, document), { 1: 'ZZ' })
}

const roles: readonly (readonly [role: string, member: string])[] = [...partyMembers]

function writeParties(writing: Writing, consignment: Building): void {
  for (const [role, member] of roles) {
    const value = consignment[member]
    const parties = Array.isArray(value) ? value : typeof value === 'object' ? [value] : []
    for (const party of parties) writeParty(writing, party, role)
  }
  for (const party of listOf(consignment, 'party')) writeParty(writing, party, writing.writer.text(party, 'roleCode') || 'ZZ')
}

function writeParty(writing: Writing, party: Building, role: string): void {
  const { writer } = writing
  const name = elements(writing, 'N1', party)
  name[1] = role
  writer.write('N1', name)
  writeText(writing, 'N1/N3', party, 2)
  writeIfStated(writing, 'N1/N4', party)
  const contact = elements(writing, 'N1/PER', party)
  if (writing.plan.layout.row.id !== '310' && contact.length > 2) writer.write('PER', contact)
}

function writeEquipment(writing: Writing, consignment: Building): void {
  const items = listOf(consignment, 'consignmentItem')
  const written = new Set<Building>()
  for (const equipment of listOf(consignment, 'transportEquipment')) {
    writeVehicle(writing, equipment, 'VID')
    for (const item of items) if (!written.has(item) && isIn(item, equipment)) writeItem(writing, item, written)
  }
  const rest = items.filter((item) => !written.has(item))
  if (rest.length === 0) return
  if (listOf(consignment, 'transportEquipment').length === 0 || rest.some((item) => listOf(item, 'transportEquipment').length > 0)) {
    writing.writer.write('VID', ['', 'NC', '', 'NC'])
    writing.writer.defaulted.push({ target: 'VID-01', value: 'NC', reason: 'Goods stand in a loop of equipment, and none is stated for them' })
  }
  for (const item of rest) writeItem(writing, item, written)
}

function isIn(item: Building, equipment: Building): boolean {
  return listOf(item, 'transportEquipment').some(({ id }) => id !== undefined && id === equipment.id)
}

function writeVehicle(writing: Writing, equipment: Building, name: string): void {
  const { writer } = writing
  const vehicle = elements(writing, name, equipment)
  const seals = listOf(equipment, 'seal')
  for (const [index, seal] of seals.slice(0, 2).entries()) vehicle[4 + index] = writer.text(seal, 'id')
  writer.write('VID', vehicle, { 1: 'CN' })
  if (writing.plan.bySegment.has('VID/M7')) writeSeals(writer, seals.slice(2))
}

function writeSeals(writer: SetWriter, seals: readonly Building[]): void {
  for (let at = 0; at < Math.min(seals.length, 20); at += 4) writer.write('M7', ['', ...seals.slice(at, at + 4).map((seal) => writer.text(seal, 'id'))])
}

function writeItem(writing: Writing, item: Building, written: Set<Building>): void {
  const { writer } = writing
  written.add(item)
  writer.write('N10', elements(writing, 'N10', item))
  const [link] = listOf(item, 'transportEquipment')
  writer.text(link, 'id')
  writeGoods(writing, item, 'H1')
}

function writeGoods(writing: Writing, item: Building, name: string): void {
  const { commodity } = item
  for (const goods of typeof commodity === 'object' && !Array.isArray(commodity) ? listOf(commodity, 'dangerousGoods') : []) {
    writing.writer.write('H1', elements(writing, name, goods))
    writeText(writing, 'H1/H2', goods, 99)
  }
}

/** Status of bills: each consignment with the statuses that point to it. */
function writeStatus(writing: Writing): void {
  const { writer, root, response } = writing
  writeConveyance(writing)
  const events = [...listOf(root, 'event')]
  const statuses = listOf(response, 'status')
  for (const [index, { port, consignments }] of portsOf(writing).entries()) {
    writePort(writing, port)
    for (const event of events.filter(({ locationId }) => index === 0 ? locationId === undefined || locationId === port.id || !isPort(root, locationId) : locationId === port.id)) {
      writer.write('V9', elements(writing, 'V9', event), { 1: 'ZZZ' })
      writer.text(event, 'locationId')
    }
    if (index === 0) writeOnce(writing)
    for (const consignment of consignments) writeRelease(writing, consignment, statuses)
  }
}

function isPort(root: Building, id: string | Building | Building[]): boolean {
  return listOf(root, 'itinerary').some((call) => call.id === id)
}

/** What is said of the conveyance as a whole stands below the first port. */
function writeOnce(writing: Writing): void {
  const { root, response } = writing
  for (const equipment of listOf(root, 'transportEquipment')) writeVehicle(writing, equipment, 'P4/VID')
  for (const information of listOf(response, 'additionalInformation')) writeText(writing, 'P4/K1', information, 4)
}

function writeRelease(writing: Writing, consignment: Building, statuses: readonly Building[]): void {
  const { writer, today } = writing
  const number = writer.text(consignment, 'sequenceNumeric')
  const own = statuses.filter((status) => listOf(status, 'pointer').some((pointer) => pointer.documentSectionCode === '28A' && pointer.sequenceNumeric === number))
  for (const status of own.length > 0 ? own : [{}]) {
    const release = elements(writing, 'P4/X4', consignment)
    const [date = today, time = ''] = dateParts(writer.text(status, 'effectiveDateTime'))
    Object.assign(release, { 5: date, 6: time, 7: writer.text(status, 'nameCode') })
    release[11] = ''
    release[12] = ''
    writer.write('X4', Array.from(release, (value: string | undefined) => value ?? ''), { 7: '00', 9: 'UNKN' })
    for (const pointer of listOf(status, 'pointer')) for (const member of ['sequenceNumeric', 'documentSectionCode']) writer.text(pointer, member)
    markBillTypes(writer, consignment)
    for (const information of listOf(consignment, 'additionalInformation')) writeText(writing, 'X4/K1', information, 4)
    for (const document of listOf(consignment, 'additionalDocument').slice(1)) writeReference(writing, document, 'X4/N9')
    for (const equipment of listOf(consignment, 'transportEquipment')) writer.write('N7', elements(writing, 'X4/N7', equipment))
  }
}

function dateParts(text: string): readonly string[] {
  const digits = text.replaceAll(/\D/g, '')
  return digits.length >= 8 ? [digits.slice(0, 8), digits.slice(8, 16)] : []
}

function writeEvents(writing: Writing): void {
  const { writer, root, today } = writing
  writeConveyance(writing)
  writePort(writing, listOf(root, 'itinerary')[0] ?? {})
  for (const event of listOf(root, 'event')) {
    writer.write('M15', elements(writing, 'M15', event), { 3: today })
    writeText(writing, 'M15/K1', event, 10)
  }
}

/** What customs rejected: each remark follows the segment that it is about. */
function writeRejection(writing: Writing): void {
  const { writer, response } = writing
  const errors = listOf(response, 'error')
  const told = new Set<Building>()
  const remarks = (line: string | undefined) => (segment: string) => {
    for (const error of errors.filter((candidate) => !told.has(candidate) && isAbout(candidate, line, segment))) writeRemark(writing, error, told)
  }
  writeConveyance(writing)
  const general = remarks(undefined)
  general('M10')
  for (const { port, consignments } of portsOf(writing)) {
    writePort(writing, port)
    general('P4')
    for (const [index, consignment] of consignments.entries()) writeRejected(writing, { consignment, number: index + 1, remarks })
  }
  const lines = listOf(response, 'additionalInformation')
  writer.write('K3', elements(writing, 'K3', lines[0] ?? {}), { 1: 'END' })
}

interface RejectedConsignment {
  readonly consignment: Building
  readonly number: number
  readonly remarks: (line: string) => (segment: string) => void
}

function writeRejected(writing: Writing, { consignment, number, remarks }: RejectedConsignment): void {
  const { writer } = writing
  const lines = writer.lines.length
  writeConsignment(writing, consignment, number)
  const own = writer.lines.splice(lines)
  const line = plainOf(consignment.sequenceNumeric ?? '')
  const about = remarks(line)
  for (const written of own) {
    writer.lines.push(written)
    about(/^[A-Z0-9]+/.exec(written)?.[0] ?? '')
  }
}

function isAbout(error: Building, line: string | undefined, segment: string): boolean {
  const [pointer] = listOf(error, 'pointer')
  const number = pointer?.sequenceNumeric
  const tag = pointer?.tagId ?? (line === undefined ? 'M10' : 'M11')
  return tag === segment && (line === undefined ? number === undefined : number === line)
}

function writeRemark(writing: Writing, error: Building, told: Set<Building>): void {
  told.add(error)
  writeText(writing, 'K1', error, 10)
  const [pointer] = listOf(error, 'pointer')
  for (const member of ['sequenceNumeric', 'documentSectionCode', 'tagId']) writing.writer.text(pointer, member)
}

/** A train: lines with their car and the bills in it. */
function writeConsist(writing: Writing): void {
  const { writer, root } = writing
  const cars = listOf(root, 'transportEquipment')
  writeConveyance(writing)
  for (const { port, consignments } of portsOf(writing)) {
    writePort(writing, port)
    let line: string | undefined
    for (const [index, consignment] of consignments.entries()) {
      const number = writer.text(consignment, 'sequenceNumeric') || String(index + 1)
      if (number !== line) writeLine(writing, number, cars)
      line = number
      writer.write('MBL', elements(writing, 'MBL', consignment), { 1: 'UNKN' })
      writeAmendment(writing, consignment)
      for (const equipment of listOf(consignment, 'transportEquipment')) writeVehicle(writing, equipment, 'MBL/VID')
    }
  }
}

function writeLine(writing: Writing, number: string, cars: readonly Building[]): void {
  const { writer } = writing
  writer.write('LX', ['', number])
  const car = cars.find(({ sequenceNumeric }) => sequenceNumeric === number)
  if (car === undefined) return
  writer.text(car, 'sequenceNumeric')
  writeVehicle(writing, car, 'LX/VID')
}

/** Freight of the first consignment; a 310 is about one bill. */
function writeInvoice(writing: Writing): void {
  const { writer, root, today } = writing
  const [consignment = {}] = listOf(root, 'consignment')
  const freight = writer.find(consignment, [{ member: 'freight', index: undefined }])
  const [document] = listOf(consignment, 'transportContractDocument')
  const invoice = elements(writing, 'B3', root)
  Object.assign(invoice, { 3: writer.text(document, 'id'), 4: writer.text(freight, 'paymentMethodCode'), 7: toCents(writer.text(freight, 'chargeAmount')) })
  writer.write('B3', Array.from(invoice, (value: string | undefined) => value ?? ''), { 4: 'CC', 6: today, 7: '0', 11: 'UNKN' })
  writeIfStated(writing, 'B2A', root)
  for (const reference of listOf(consignment, 'additionalDocument')) writeReference(writing, reference, 'ST/N9')
  writer.write('V1', elements(writing, 'V1', root))
  writeParties(writing, consignment)
  writePlaces(writing, consignment)
  writeText(writing, 'ST/K1', root, 12)
  writer.write('LX', elements(writing, 'LX', consignment), { 1: '1' })
  for (const equipment of listOf(consignment, 'transportEquipment')) {
    writer.write('N7', elements(writing, 'N7', equipment))
    writeSeals(writer, listOf(equipment, 'seal'))
  }
  for (const item of listOf(consignment, 'consignmentItem')) writeLading(writing, item)
  writer.write('L3', elements(writing, 'L3', consignment))
}

function toCents(text: string): string {
  const [whole = '', decimals = ''] = text.replace('-', '').split('.')
  const digits = `${whole}${decimals.slice(0, 2).padEnd(2, '0')}`.replace(/^0+(?=\d)/, '')
  return text === '' ? '' : `${text.startsWith('-') ? '-' : ''}${digits}`
}

function writePlaces({ writer }: Writing, consignment: Building): void {
  for (const [code, member] of placeMembers) {
    const location = writer.find(consignment, [{ member, index: undefined }])
    if (location === undefined) continue
    const id = writer.text(location, 'id')
    writer.write('R4', ['', code, locationQualifier(id), id, writer.text(location, 'name')])
  }
}

/** Schedule K has five digits, Schedule D four, UN/LOCODE five letters (X12 309). */
export function locationQualifier(id: string): string {
  if (id === '') return ''
  if (/^\d{5}$/.test(id)) return 'K'
  if (/^\d{4}$/.test(id)) return 'D'
  return /^[A-Z]{2}[A-Z0-9]{3}$/.test(id) ? 'UN' : 'ZZ'
}

function writeLading(writing: Writing, item: Building): void {
  writing.writer.write('L0', elements(writing, 'L0', item))
  writeText(writing, 'L0/L5', item, 999)
  writeGoods(writing, item, 'L0/H1')
}

function elements({ plan, writer }: Writing, name: string, owner: Building): string[] {
  const segment = planNamed(plan, name)
  return segment === undefined ? [] : writer.elementsOf(segment, owner, name.split('/').at(-1) ?? '')
}

function planNamed(plan: SetPlan, name: string): SegmentPlan | undefined {
  return plan.bySegment.get(name) ?? plan.bySegment.get(name.split('/').at(-1) ?? '')
}

function writeIfStated(writing: Writing, name: string, owner: Building): void {
  const stated = elements(writing, name, owner)
  if (stated.some((value: string | undefined) => (value ?? '') !== '')) writing.writer.write(name.split('/').at(-1) ?? '', stated)
}

/** A text that may need several segments: the first has the other elements too; what they cannot hold is lost. */
function writeText(writing: Writing, name: string, owner: Building, most: number): void {
  const { writer, plan } = writing
  const segment = name.split('/').at(-1) ?? ''
  const field = planNamed(plan, name)?.fields.find(({ kind }) => kind === 'append')
  const target = field && writer.find(owner, field.steps)
  const first = elements(writing, name, owner)
  if (field === undefined || target === undefined) {
    if (first.length > 0) writer.write(segment, first)
    return
  }
  const parts = writer.partsOf(plainOf(target[field.leaf] ?? ''), longestParts.get(segment) ?? 30)
  const each = field.second === undefined ? 1 : 2
  if (parts.length > most * each) writer.consumed.explain(target, field.leaf, 'Shortened to what the segments can hold')
  for (let at = 0; at < Math.min(Math.max(parts.length, first.length > 0 ? 1 : 0), most * each); at += each) {
    const values = at === 0 ? first : []
    values[field.element] = parts[at] ?? ''
    if (field.second !== undefined) values[field.second] = parts[at + 1] ?? ''
    writer.write(segment, values)
  }
}

