import type { Consignment } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import { billName, houseKey, printBillName, type BillName } from './bill-key.ts'
import type { ReportedBill, ReportedTransit } from './manifest-report.ts'
import { actionOf, inCapitals } from './read-code.ts'
import { type BillKind, billKinds } from './report-codes.table.ts'

/** The bills of a report, one for each consignment. */
export function readBills(consignments: readonly Consignment[]): readonly ReportedBill[] {
  return consignments.map(readBill)
}

interface NamedDocument {
  readonly kind: BillKind
  readonly name: BillName
}

function readBill(consignment: Consignment, index: number): ReportedBill {
  const pointer = `/conveyanceReport/consignment/${String(index)}`
  const documents = documentsOf(consignment)
  const house = documents.find(({ kind }) => kind === 'house')
  const master = documents.find(({ kind }) => kind === 'master')
  const own = house ?? documents.find(({ kind }) => kind === 'regular') ?? master
  const masterKey = house !== undefined && master !== undefined ? printBillName(master.name) : undefined
  const name = own?.name ?? { number: '' }
  return {
    pointer,
    kind: own === undefined || own.kind === 'in-bond' ? 'regular' : own.kind,
    key: house === undefined ? printBillName(name) : houseKey(name, masterKey),
    ...name,
    ...(masterKey === undefined ? {} : { masterKey }),
    ...(masterKey === undefined || master?.name.issuer === undefined ? {} : { masterIssuer: master.name.issuer }),
    ...(consignment.statusCode === undefined ? {} : actionIn(consignment.statusCode)),
    ...cargoOf(consignment),
    ...placesOf(consignment),
    equipment: equipmentOf(consignment, pointer),
    transits: (consignment.transitMovement ?? []).map((movement, place) => transitOf(movement, `${pointer}/transitMovement/${String(place)}`)),
  }
}

function documentsOf({ transportContractDocument: documents = [] }: Consignment): readonly NamedDocument[] {
  return documents.map(({ id, typeCode, issuerId }) => ({ kind: billKinds.get(inCapitals(typeCode)) ?? 'regular', name: billName(issuerId, id) }))
}

function actionIn(code: string): Pick<ReportedBill, 'action'> {
  const action = actionOf(code)
  return action === undefined ? {} : { action }
}

function cargoOf({ totalPackageQuantity, grossMassMeasure, consignmentItem: items = [] }: Consignment): Pick<ReportedBill, 'quantity' | 'unit' | 'itemPackages' | 'grossMass' | 'description'> {
  const packages = items.map(({ packaging = [] }) => packaging.map(({ quantityQuantity }) => Number(quantityQuantity?.value ?? Number.NaN)))
  const counted = packages.flat()
  const isCounted = items.length > 0 && packages.every((one) => one.length > 0) && counted.every((one) => Number.isFinite(one))
  const [description] = items.flatMap(({ commodity }) => commodity?.description ?? [])
  const unit = totalPackageQuantity?.unit ?? items.flatMap(({ packaging = [] }) => packaging.flatMap(({ typeCode }) => typeCode ?? []))[0]
  return {
    ...(totalPackageQuantity === undefined ? {} : { quantity: totalPackageQuantity.value }),
    ...(unit === undefined ? {} : { unit }),
    ...(isCounted ? { itemPackages: counted.reduce((sum, one) => sum + one, 0) } : {}),
    ...(grossMassMeasure === undefined ? {} : { grossMass: grossMassMeasure }),
    ...(description === undefined ? {} : { description }),
  }
}

function placesOf({ loadingLocation, unloadingLocation, receiptLocation }: Consignment): Pick<ReportedBill, 'loadingPort' | 'unloadingPort' | 'placeOfReceipt'> {
  const placeOfReceipt = receiptLocation?.id ?? receiptLocation?.name
  return {
    ...(loadingLocation?.id === undefined ? {} : { loadingPort: inCapitals(loadingLocation.id) }),
    ...(unloadingLocation?.id === undefined ? {} : { unloadingPort: inCapitals(unloadingLocation.id) }),
    ...(placeOfReceipt === undefined ? {} : { placeOfReceipt }),
  }
}

function equipmentOf({ transportEquipment = [] }: Consignment, pointer: string): ReportedBill['equipment'] {
  return transportEquipment.flatMap(({ id }, place) => (id === undefined ? [] : [{ pointer: `${pointer}/transportEquipment/${String(place)}/id`, text: id }]))
}

function transitOf({ id, typeCode, carrierId, destinationLocationId, exitLocationId, valueAmount }: NonNullable<Consignment['transitMovement']>[number], pointer: string): ReportedTransit {
  return {
    pointer,
    ...(id === undefined ? {} : { number: inCapitals(id).replaceAll(/[\s-]/g, '') }),
    ...(typeCode === undefined ? {} : { type: typeCode }),
    ...(carrierId === undefined ? {} : { carrierCode: inCapitals(carrierId) }),
    ...(destinationLocationId === undefined ? {} : { destination: inCapitals(destinationLocationId) }),
    ...(exitLocationId === undefined ? {} : { foreignDestination: inCapitals(exitLocationId) }),
    ...(valueAmount === undefined ? {} : { value: valueAmount.value }),
  }
}
