import type { Building } from './document-builder.ts'
import { listOf } from './set-writer.ts'
import { writeAmendment, writeConsignment, writeVehicle } from './write-consignment.ts'
import { elements, portsOf, writeConveyance, writePort, writeText, type Writing } from './writing.ts'

/** A manifest: ports in their order, consignments below the port where they are unloaded. */
export function writeManifest(writing: Writing): void {
  writeConveyance(writing)
  for (const { port, consignments } of portsOf(writing)) {
    writePort(writing, port)
    for (const [index, consignment] of consignments.entries()) writeConsignment(writing, consignment, index + 1)
  }
}

/** A train: lines with their car and the bills in it. */
export function writeConsist(writing: Writing): void {
  const { writer, root } = writing
  const cars = new Map([...listOf(root, 'transportEquipment')].reverse().map((car) => [car.sequenceNumeric, car]))
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

function writeLine(writing: Writing, number: string, cars: ReadonlyMap<Building[string] | undefined, Building>): void {
  const { writer } = writing
  writer.write('LX', ['', number])
  const car = cars.get(number)
  if (car === undefined) return
  writer.text(car, 'sequenceNumeric')
  writeVehicle(writing, car, 'LX/VID')
}

/** Events, as M15. */
export function writeEvents(writing: Writing): void {
  const { writer, root, today } = writing
  writeConveyance(writing)
  writePort(writing, listOf(root, 'itinerary')[0] ?? {})
  for (const event of listOf(root, 'event')) {
    writer.write('M15', elements(writing, 'M15', event), { 3: today })
    writeText(writing, event, { name: 'M15/K1', most: 10 })
  }
}
