import type { Building } from './document-builder.ts'
import { locationQualifier } from './location-qualifier.ts'
import { placeMembers } from './mapping.table.ts'
import { listOf } from './set-writer.ts'
import { writeGoods, writeParties, writeReference, writeSeals } from './write-consignment.ts'
import { elements, writeIfStated, writeText, type Writing } from './writing.ts'

/** Freight of the first consignment; a 310 is about one bill. */
export function writeInvoice(writing: Writing): void {
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
  writeText(writing, root, { name: 'ST/K1', most: 12 })
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

function writeLading(writing: Writing, item: Building): void {
  writing.writer.write('L0', elements(writing, 'L0', item))
  writeText(writing, item, { name: 'L0/L5', most: 999 })
  writeGoods(writing, item, 'L0/H1')
}
