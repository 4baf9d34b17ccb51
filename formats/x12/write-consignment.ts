import type { Building } from './document-builder.ts'
import { partyMembers } from './mapping.table.ts'
import { listOf, type SetWriter } from './set-writer.ts'
import { plainOf } from './write-value.ts'
import { elements, writeIfStated, writeText, type Writing } from './writing.ts'

/** A consignment from LX: amendment, bill, references, parties, in-bond movement, equipment and goods. */
export function writeConsignment(writing: Writing, consignment: Building, number: number): void {
  const { writer } = writing
  writer.write('LX', elements(writing, 'LX', consignment), { 1: String(number) })
  writeAmendment(writing, consignment)
  writeBill(writing, consignment)
  for (const document of listOf(consignment, 'additionalDocument')) writeReference(writing, document, 'LX/N9')
  writeParties(writing, consignment)
  for (const movement of listOf(consignment, 'transitMovement').slice(0, 1)) writer.write('M12', elements(writing, 'M12', movement), { 1: '61' })
  writeEquipment(writing, consignment)
}

/** M13: what is changed about a bill. */
export function writeAmendment(writing: Writing, consignment: Building): void {
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

/** That a bill is a house bill, and which is its master, is said by their places; of a bill alone it is not said. */
export function markBillTypes(writer: SetWriter, owner: Building): void {
  const bills = listOf(owner, 'transportContractDocument')
  if (bills.length > 1) for (const bill of bills.slice(0, 2)) if (bill.typeCode === '704' || bill.typeCode === '714') writer.text(bill, 'typeCode')
}

/** N9: another document. */
export function writeReference(writing: Writing, document: Building, name: string): void {
  const { writer } = writing
  // Codes of UN/EDIFACT 1001 are three digits; N901 has letters, and means something else by the same digits.
  if (/^\d{3}$/.test(plainOf(document.typeCode ?? ''))) return
  writer.write('N9', elements(writing, name, document), { 1: 'ZZ' })
}

const roles: readonly (readonly [role: string, member: string])[] = [...partyMembers]

/** N1 loops: those whom the consignment names. */
export function writeParties(writing: Writing, consignment: Building): void {
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
  writeText(writing, party, { name: 'N1/N3', most: 2 })
  writeIfStated(writing, 'N1/N4', party)
  const contact = elements(writing, 'N1/PER', party)
  if (writing.plan.layout.row.id !== '310' && contact.length > 2) writer.write('PER', contact)
}

function writeEquipment(writing: Writing, consignment: Building): void {
  const items = listOf(consignment, 'consignmentItem')
  const written = new Set<Building>()
  const contents = itemsByEquipment(items)
  for (const equipment of equipmentOf(writing.root, consignment, contents)) {
    const id = plainOf(equipment.id ?? '')
    writeVehicle(writing, equipment, 'VID')
    for (const item of contents.get(id) ?? []) if (!written.has(item)) writeItem(writing, item, { written, id })
  }
  const rest = items.filter((item) => !written.has(item))
  if (rest.length === 0) return
  if (listOf(consignment, 'transportEquipment').length === 0 || rest.some((item) => listOf(item, 'transportEquipment').length > 0)) {
    writing.writer.write('VID', ['', 'NC', '', 'NC'])
    writing.writer.defaulted.push({ target: 'VID-01', value: 'NC', reason: 'Goods stand in a loop of equipment, and none is stated for them' })
  }
  for (const item of rest) writeItem(writing, item, { written, id: '' })
}

/** Equipment of each report by id, kept while the report is written. */
const reported = new WeakMap<Building, ReadonlyMap<string, Building>>()

/** Equipment of the consignment, then what its goods are in of the equipment that is listed for the whole report, or is not listed. */
function equipmentOf(root: Building, consignment: Building, contents: ReadonlyMap<string, readonly Building[]>): readonly Building[] {
  const own = listOf(consignment, 'transportEquipment')
  const listed = reported.get(root) ?? new Map(listOf(root, 'transportEquipment').map((equipment) => [plainOf(equipment.id ?? ''), equipment]))
  reported.set(root, listed)
  const known = new Set(own.map(({ id }) => plainOf(id ?? '')))
  return [...own, ...[...contents.keys()].filter((id) => !known.has(id)).map((id) => listed.get(id) ?? { id })]
}

/** Goods by the ids of the equipment that they are in. */
function itemsByEquipment(items: readonly Building[]): ReadonlyMap<string, readonly Building[]> {
  const contents = new Map<string, Building[]>()
  for (const item of items) {
    for (const id of new Set(listOf(item, 'transportEquipment').map((link) => plainOf(link.id ?? '')))) {
      const present = contents.get(id)
      if (id !== '' && present !== undefined) present.push(item)
      else if (id !== '') contents.set(id, [item])
    }
  }
  return contents
}

/** VID, and M7 where the set has it: equipment with its seals. */
export function writeVehicle(writing: Writing, equipment: Building, name: string): void {
  const { writer } = writing
  const vehicle = elements(writing, name, equipment)
  const seals = listOf(equipment, 'seal')
  for (const [index, seal] of seals.slice(0, 2).entries()) vehicle[4 + index] = writer.text(seal, 'id')
  writer.write('VID', vehicle, { 1: 'CN' })
  if (writing.plan.bySegment.has('VID/M7')) writeSeals(writer, seals.slice(2))
}

/** M7: four seals each. */
export function writeSeals(writer: SetWriter, seals: readonly Building[]): void {
  for (let at = 0; at < Math.min(seals.length, 20); at += 4) writer.write('M7', ['', ...seals.slice(at, at + 4).map((seal) => writer.text(seal, 'id'))])
}

function writeItem(writing: Writing, item: Building, { written, id }: { readonly written: Set<Building>; readonly id: string }): void {
  const { writer } = writing
  written.add(item)
  writer.write('N10', elements(writing, 'N10', item))
  for (const link of listOf(item, 'transportEquipment')) if (id !== '' && plainOf(link.id ?? '') === id) writer.text(link, 'id')
  writeGoods(writing, item, 'H1')
}

/** H1 and H2: dangerous goods. */
export function writeGoods(writing: Writing, item: Building, name: string): void {
  const { commodity } = item
  for (const goods of typeof commodity === 'object' && !Array.isArray(commodity) ? listOf(commodity, 'dangerousGoods') : []) {
    writing.writer.write('H1', elements(writing, name, goods))
    writeText(writing, goods, { name: 'H1/H2', most: 99 })
  }
}
