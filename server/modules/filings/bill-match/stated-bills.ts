import type { Consignment, TransportDocument } from '@customhouse/vocabulary/declaration/consignment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { billName, houseKey, printBillName } from '../manifest/bill-key.ts'

/** A bill as an entry states it (SE15; AE 22 and 23), by which it is matched with the manifest. */
export interface StatedBill {
  /** JSON Pointer into the declaration. */
  readonly pointer: string
  /** CBP’s bill type indicator: M, H, S, R or T. */
  readonly type: string
  readonly key: string
  readonly masterKey?: string
  readonly issuer?: string
  readonly number: string
  /** Packages entered of it; of the lowest bill of a consignment alone. */
  readonly quantity?: string
  /** The in-bond movement by which the entry says that it came. */
  readonly inBond?: string
}

/** The bills of an entry that manifests are expected to hold: those that are not filed electronically are not matched (SE15 note 5). */
export function statedBills({ consignments }: Pick<Declaration, 'consignments'>): readonly StatedBill[] {
  return consignments.flatMap(billsOf)
}

/** Whether the declaration asks for the release of cargo, and so states bills to be matched. */
export function asksForRelease({ kind, functionCode, indicators }: Pick<Declaration, 'kind' | 'functionCode' | 'indicators'>): boolean {
  if (functionCode === 'cancel') return false
  return kind === 'entry' || indicators.requestsCargoRelease === true
}

function billsOf({ transportDocuments, manifestedQuantity }: Consignment, place: number): readonly StatedBill[] {
  const bills = transportDocuments.map((document, index) => ({ document, pointer: `/consignments/${String(place)}/transportDocuments/${String(index)}` })).filter(({ document }) => document.type !== 'I' && document.identifier !== '')
  const inBond = transportDocuments.find(({ type }) => type === 'I')?.identifier
  const master = bills.find(({ document }) => document.type === 'M')?.document
  const masterKey = master === undefined ? undefined : keyOf(master)
  const lowest = bills.findLast(({ document }) => isHouse(document))?.document ?? bills.at(-1)?.document
  return bills.filter(({ document }) => document.isNonAutomated !== true).map(({ document, pointer }): StatedBill => ({
    pointer, ...namedOf(document, masterKey),
    ...(document === lowest ? statedMembers({ quantity: document.quantity ?? manifestedQuantity, inBond: inBond === '' ? undefined : inBond }) : {}),
  }))
}

function namedOf(document: TransportDocument, masterKey: string | undefined): Pick<StatedBill, 'type' | 'key' | 'masterKey' | 'issuer' | 'number'> {
  const { type } = document
  const name = billName(document.issuer, document.identifier)
  return isHouse(document) ? { type, key: houseKey(name, masterKey), ...name, ...statedMembers({ masterKey }) } : { type, key: printBillName(name), ...name }
}

function keyOf({ issuer, identifier }: TransportDocument): string {
  return printBillName(billName(issuer, identifier))
}

function isHouse({ type }: TransportDocument): boolean {
  return type === 'H' || type === 'S'
}
