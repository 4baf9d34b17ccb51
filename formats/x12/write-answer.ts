import type { Building } from './document-builder.ts'
import { groupedBy, listOf } from './set-writer.ts'
import { markBillTypes, writeConsignment, writeReference, writeVehicle } from './write-consignment.ts'
import { plainOf } from './write-value.ts'
import { elements, portsOf, writeConveyance, writePort, writeText, type Writing } from './writing.ts'

/** Status of bills: each consignment with the statuses that point to it. */
export function writeStatus(writing: Writing): void {
  const { writer, root, response } = writing
  writeConveyance(writing)
  const events = [...listOf(root, 'event')]
  const statuses = statusesByNumber(listOf(response, 'status'))
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
  for (const information of listOf(response, 'additionalInformation')) writeText(writing, information, { name: 'P4/K1', most: 4 })
}

/** Statuses by the number of the consignment that they point to. */
function statusesByNumber(statuses: readonly Building[]): ReadonlyMap<string, readonly Building[]> {
  return groupedBy(statuses, (status) => plainOf(listOf(status, 'pointer').find((pointer) => pointer.documentSectionCode === '28A')?.sequenceNumeric ?? ''))
}

function writeRelease(writing: Writing, consignment: Building, statuses: ReadonlyMap<string, readonly Building[]>): void {
  const { writer, today } = writing
  const number = writer.text(consignment, 'sequenceNumeric')
  for (const status of (number === '' ? undefined : statuses.get(number)) ?? [{}]) {
    const release = elements(writing, 'P4/X4', consignment)
    const [date = today, time = ''] = dateParts(writer.text(status, 'effectiveDateTime'))
    Object.assign(release, { 5: date, 6: time, 7: writer.text(status, 'nameCode') })
    release[11] = ''
    release[12] = ''
    writer.write('X4', Array.from(release, (value: string | undefined) => value ?? ''), { 7: '00', 9: 'UNKN' })
    for (const pointer of listOf(status, 'pointer')) for (const member of ['sequenceNumeric', 'documentSectionCode']) writer.text(pointer, member)
    markBillTypes(writer, consignment)
    writeReleased(writing, consignment)
  }
}

/** What follows X4 of a bill. */
function writeReleased(writing: Writing, consignment: Building): void {
  for (const information of listOf(consignment, 'additionalInformation')) writeText(writing, information, { name: 'X4/K1', most: 4 })
  for (const document of listOf(consignment, 'additionalDocument').slice(1)) writeReference(writing, document, 'X4/N9')
  for (const equipment of listOf(consignment, 'transportEquipment')) writing.writer.write('N7', elements(writing, 'X4/N7', equipment))
}

function dateParts(text: string): readonly string[] {
  const digits = text.replaceAll(/\D/g, '')
  return digits.length >= 8 ? [digits.slice(0, 8), digits.slice(8, 16)] : []
}

/** What customs rejected: each remark follows the segment that it is about. */
export function writeRejection(writing: Writing): void {
  const { writer, response } = writing
  const errors = groupedBy(listOf(response, 'error'), subjectOf)
  const remarks = (line: string | undefined) => (segment: string) => {
    const subject = JSON.stringify([line ?? '', segment])
    for (const error of errors.get(subject)?.splice(0) ?? []) writeRemark(writing, error)
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

/** The line and the segment that an error is about; of one that names no segment, the conveyance or the bill. */
function subjectOf(error: Building): string {
  const [pointer] = listOf(error, 'pointer')
  const line = plainOf(pointer?.sequenceNumeric ?? '')
  return JSON.stringify([line, plainOf(pointer?.tagId ?? (line === '' ? 'M10' : 'M11'))])
}

function writeRemark(writing: Writing, error: Building): void {
  writeText(writing, error, { name: 'K1', most: 10 })
  const [pointer] = listOf(error, 'pointer')
  for (const member of ['sequenceNumeric', 'documentSectionCode', 'tagId']) writing.writer.text(pointer, member)
}
