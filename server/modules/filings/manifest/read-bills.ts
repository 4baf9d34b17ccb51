import type { Consignment, TransportContractDocument } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { billName, houseKey, printBillName, type BillName } from './bill-key.ts'
import type { ReportedBill, ReportedTransit } from './manifest-report.ts'
import { actionOf, inCapitals } from './read-code.ts'
import { billKinds, type BillKind } from './report-codes.table.ts'

/**
 * The bills of a report, one for each consignment. A bill that names no issuer was issued by the carrier, where there is one by whose code
 * bills are known (not by air, where the number tells).
 */
export function readBills(consignments: readonly Consignment[], carrierCode: string | undefined): readonly ReportedBill[] {
  return consignments.map((consignment, index) => readBill(consignment, { pointer: `/conveyanceReport/consignment/${String(index)}`, carrierCode }))
}

interface NamedDocument {
  readonly kind: BillKind
  readonly name: BillName
}

function readBill(consignment: Consignment, { pointer, carrierCode }: { readonly pointer: string; readonly carrierCode: string | undefined }): ReportedBill {
  return {
    pointer,
    ...namesOf(documentsOf(consignment, carrierCode)),
    ...statedMembers({ action: actionIn(consignment) }),
    ...cargoOf(consignment),
    ...placesOf(consignment),
    equipment: equipmentOf(consignment, pointer),
    transits: (consignment.transitMovement ?? []).map((movement, place) => transitOf(movement, `${pointer}/transitMovement/${String(place)}`)),
  }
}

/** Own name and kind, and the master of a house bill. A house bill stands under the master beside it; without one the regular bill counts, then the master alone. */
function namesOf(documents: readonly NamedDocument[]): Pick<ReportedBill, 'kind' | 'key' | 'issuer' | 'number' | 'masterKey' | 'masterIssuer'> {
  const first = (kind: BillKind) => documents.find((one) => one.kind === kind)?.name
  const [house, regular, master] = [first('house'), first('regular'), first('master')]
  if (house !== undefined) {
    const masterKey = master && printBillName(master)
    return { kind: 'house', key: houseKey(house, masterKey), ...house, ...statedMembers({ masterKey, masterIssuer: master?.issuer }) }
  }
  const name = regular ?? master ?? { number: '' }
  return { kind: regular === undefined && master !== undefined ? 'master' : 'regular', key: printBillName(name), ...name }
}

/** The documents of a consignment; of one that is only amended, those that its amendment names (X12 M13). */
function documentsOf({ transportContractDocument, amendment }: Consignment, carrierCode: string | undefined): readonly NamedDocument[] {
  const documents: readonly TransportContractDocument[] = transportContractDocument ?? listOf(amendment).flatMap((one) => one.transportContractDocument ?? [])
  return documents.map(({ id, typeCode, issuerId }) => {
    const kind = billKinds.get(inCapitals(typeCode)) ?? 'regular'
    const namesIssuer = issuerId !== undefined || kind === 'house' || /^[A-Z]{4}[0-9A-Z]/.test(inCapitals(id))
    return { kind, name: billName(namesIssuer ? issuerId : carrierCode, id) }
  })
}

function actionIn({ statusCode, amendment }: Consignment): ReportedBill['action'] {
  const code = statusCode ?? listOf(amendment).flatMap(({ actionCode }) => actionCode ?? [])[0]
  return code === undefined ? undefined : actionOf(code)
}

function listOf<Item extends object>(one: Item | readonly Item[] | undefined): readonly Item[] {
  if (one === undefined) return []
  return isList(one) ? one : [one]
}

function isList<Item extends object>(one: Item | readonly Item[]): one is readonly Item[] {
  return Array.isArray(one)
}

function cargoOf({ totalPackageQuantity, grossMassMeasure, consignmentItem: items = [] }: Consignment): Pick<ReportedBill, 'quantity' | 'unit' | 'itemPackages' | 'grossMass' | 'description'> {
  const packaging = items.map((item) => item.packaging ?? [])
  const counted = packaging.flatMap((packages) => (packages.length === 0 ? [Number.NaN] : packages.map(({ quantityQuantity }) => Number(quantityQuantity?.value ?? Number.NaN))))
  const total = counted.reduce((sum, one) => sum + one, 0)
  return statedMembers({
    quantity: totalPackageQuantity?.value,
    unit: totalPackageQuantity?.unit ?? packaging.flat().flatMap(({ typeCode }) => typeCode ?? [])[0],
    itemPackages: counted.length > 0 && Number.isFinite(total) ? total : undefined,
    grossMass: grossMassMeasure,
    description: items.flatMap(({ commodity }) => commodity?.description ?? [])[0],
  })
}

function placesOf({ loadingLocation, unloadingLocation, receiptLocation }: Consignment): Pick<ReportedBill, 'loadingPort' | 'unloadingPort' | 'placeOfReceipt'> {
  const port = (id: string | undefined) => (id === undefined ? undefined : inCapitals(id))
  return statedMembers({ loadingPort: port(loadingLocation?.id), unloadingPort: port(unloadingLocation?.id), placeOfReceipt: receiptLocation?.id ?? receiptLocation?.name })
}

function equipmentOf({ transportEquipment = [] }: Consignment, pointer: string): ReportedBill['equipment'] {
  return transportEquipment.flatMap(({ id }, place) => (id === undefined ? [] : [{ pointer: `${pointer}/transportEquipment/${String(place)}/id`, text: id }]))
}

function transitOf({ id, typeCode, carrierId, destinationLocationId, exitLocationId, valueAmount }: NonNullable<Consignment['transitMovement']>[number], pointer: string): ReportedTransit {
  const code = (text: string | undefined) => (text === undefined ? undefined : inCapitals(text))
  return {
    pointer,
    ...statedMembers({ number: code(id)?.replaceAll(/[\s-]/g, ''), type: typeCode, carrierCode: code(carrierId), destination: code(destinationLocationId), foreignDestination: code(exitLocationId), value: valueAmount?.value }),
  }
}
