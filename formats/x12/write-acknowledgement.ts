import type { Building } from './document-builder.ts'
import { groupedBy, listOf, type SetWriter } from './set-writer.ts'
import { plainOf } from './write-value.ts'

/** Writes 997 of a response whose errors point to group, set, segment, element and component by as many pointers. */
export function writeAcknowledgement({ writer, root, response }: { readonly writer: SetWriter; readonly root: Building; readonly response: Building }): void {
  const acknowledgement = writer.find(response, [{ member: 'acknowledgement', index: undefined }])
  writer.write('AK1', ['', writer.text(acknowledgement, 'groupTypeCode'), writer.text(root, 'functionalReferenceId')], { 1: 'SO', 2: '1' })
  const errors = listOf(response, 'error')
  const statuses = listOf(response, 'status')
  const bySet = groupedBy(errors, (error) => keyOf(listOf(error, 'pointer')[0]))
  for (const status of statuses) {
    const [set] = listOf(status, 'pointer')
    if (set !== undefined) writeAcknowledgedSet(writer, status, bySet.get(keyOf(set)) ?? [])
  }
  const status = statuses.find((candidate) => listOf(candidate, 'pointer').length === 0)
  const quantities = ['includedQuantity', 'receivedQuantity', 'acceptedQuantity'].map((member) => writer.text(acknowledgement, member))
  writer.write('AK9', ['', writer.text(status, 'nameCode'), ...quantities, ...codesOf(writer, errors.filter((error) => listOf(error, 'pointer').length === 0))], { 1: 'A' })
}

function writeAcknowledgedSet(writer: SetWriter, status: Building, own: readonly Building[]): void {
  const [set = {}] = listOf(status, 'pointer')
  writer.write('AK2', ['', writer.text(set, 'documentSectionCode'), writer.text(set, 'tagId')])
  let noted: Building | undefined
  for (const error of own) {
    const [, segment, element] = listOf(error, 'pointer')
    if (segment === undefined) continue
    if (element === undefined || !isSame(noted, segment)) writeSegmentNote(writer, segment, element === undefined ? writer.text(error, 'validationCode') : '')
    noted = segment
    if (element !== undefined) writeElementNote(writer, error)
    markPointers(writer, error)
  }
  const general = own.filter((error) => listOf(error, 'pointer').length === 1)
  writer.write('AK5', ['', writer.text(status, 'nameCode'), ...codesOf(writer, general)], { 1: 'A' })
}

function writeSegmentNote(writer: SetWriter, segment: Building, code: string): void {
  writer.write('AK3', ['', writer.text(segment, 'documentSectionCode'), writer.text(segment, 'sequenceNumeric'), writer.text(segment, 'tagId'), code])
}

function writeElementNote(writer: SetWriter, error: Building): void {
  const [, , element, component] = listOf(error, 'pointer')
  const position = writer.text(element, 'sequenceNumeric') + (component === undefined ? '' : `:${writer.text(component, 'sequenceNumeric')}`)
  writer.write('AK4', ['', position, writer.text(element, 'tagId'), writer.text(error, 'validationCode'), writer.text(error, 'description')])
}

function codesOf(writer: SetWriter, errors: readonly Building[]): string[] {
  return errors.slice(0, 5).map((error) => {
    markPointers(writer, error)
    return writer.text(error, 'validationCode')
  })
}

function markPointers(writer: SetWriter, error: Building): void {
  for (const pointer of listOf(error, 'pointer')) for (const member of ['documentSectionCode', 'tagId', 'sequenceNumeric']) writer.text(pointer, member)
}

function isSame(one: Building | undefined, other: Building): boolean {
  return one !== undefined && keyOf(one) === keyOf(other)
}

/** What a pointer points to. */
function keyOf(pointer: Building | undefined): string {
  return JSON.stringify(['documentSectionCode', 'tagId', 'sequenceNumeric'].map((member) => plainOf(pointer?.[member] ?? '')))
}
