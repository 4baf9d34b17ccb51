import type { TransportDocument } from '@customhouse/vocabulary/declaration/consignment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { seChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'
import { isAir } from '../transport-mode.ts'
import { isPositive } from '../whole-dollars.ts'

const conditions = {
  missing: fatal('183', { message: 'The bill of lading is missing', authority: seChapter('SE15'), remedy: 'Give the bill that the goods were manifested under' }),
  typeUnknown: fatal('186', { message: 'A transport document is of a type that cargo release does not know', authority: seChapter('SE15'), remedy: 'Give R regular, M master, H house, T tracking number or I in-bond' }),
  typeForMode: fatal('bill-type-not-for-mode', { message: 'The bill type does not fit the mode of transport', authority: seChapter('SE15 notes 7 and 8'), remedy: 'By rail, truck, pipeline, mail and hand give R; T is for air alone' }),
  identifierMissing: fatal('bill-number-missing', { message: 'A bill has no number', authority: seChapter('SE15'), remedy: 'Give the number as on the manifest' }),
  specialCharacters: fatal('322', { message: 'A bill number has characters other than letters and digits', authority: seChapter('SE15'), remedy: 'Leave hyphens, slashes and blanks out' }),
  issuerMissing: fatal('bill-issuer-missing', { message: 'A bill of a vessel, train, truck or pipeline does not name its issuer', authority: seChapter('SE15'), remedy: 'Give the SCAC of the issuer' }),
  issuerUnknown: fatal('bill-issuer-unknown', { message: 'The issuer of a bill is given as UNKN, which is not permitted', authority: seChapter('SE15'), remedy: 'Give the SCAC of the issuer' }),
  issuerRefused: fatal('bill-issuer-not-allowed', { message: 'Air waybills, in-bond numbers and bills of other modes name no issuer', authority: seChapter('SE15'), remedy: 'Leave the issuer out' }),
  houseAlone: fatal('187', { message: 'A house bill stands without its master bill', authority: seChapter('transaction processing'), remedy: 'Give the master bill before the house bill' }),
  quantityZero: fatal('258', { message: 'The quantity of a bill is not above zero', authority: seChapter('SE15 note 2'), remedy: 'Give the quantity, or leave it out for the whole bill' }),
  nonAutomatedNeeded: fatal('bill-must-be-non-automated', { message: 'Bills of this mode are not manifested electronically and must say so', authority: seChapter('SE15 note 5'), remedy: 'Mark the bill as non-automated' }),
  conveyanceMissing: fatal('conveyance-missing', { message: 'A non-automated bill has no conveyance with arrival and quantity', authority: seChapter('SE15 note 6 and SE16'), remedy: 'Give carrier, trip, date of arrival and quantity' }),
} as const

/** Road, mail, hand and fixed transport: never manifested electronically (SE15 note 5). */
const nonAutomatedModes: ReadonlySet<string> = new Set(['32', '33', '34', '50', '60', '70'])
const issuerModes: ReadonlySet<string> = new Set(['10', '11', '12', '20', '21', '30', '31', '70'])
/** Modes whose bills are regular ones (SE15 note 8). */
const regularModes: ReadonlySet<string> = new Set(['20', '21', '30', '31', '32', '33', '34', '50', '60', '70'])

/** Whether an entry for cargo release names its bills as their mode asks (SE15). Types 06 and 22 may have none. */
export function releaseBills({ declaration }: FormContext): readonly Finding[] {
  if (declaration.kind !== 'entry') return []
  const findings: Finding[] = []
  const documents = declaration.consignments.flatMap((consignment) => consignment.transportDocuments)
  if (documents.length === 0 && declaration.typeCode !== '06' && declaration.typeCode !== '22') findings.push(finding(conditions.missing, '/consignments'))
  declaration.consignments.forEach(({ transportDocuments }, index) => {
    transportDocuments.forEach((document, place) => {
      const at = `/consignments/${String(index)}/transportDocuments/${String(place)}`
      for (const condition of ofDocument(document, declaration.transportMode ?? '')) findings.push(finding(condition, at))
    })
  })
  if (documents.some(({ type }) => type === 'H') && !documents.some(({ type }) => type === 'M')) findings.push(finding(conditions.houseAlone, '/consignments'))
  findings.push(...conveyances(declaration, documents))
  return findings
}

function ofDocument(document: TransportDocument, mode: string): Condition[] {
  if (!/^[RMHTI]$/.test(document.type)) return [conditions.typeUnknown]
  const found: Condition[] = [...ofIssuer(document, mode), ...ofIdentifier(document)]
  if (document.type !== 'I' && !fitsMode(document.type, mode)) found.push(conditions.typeForMode)
  if (document.quantity !== undefined && !isPositive(document.quantity)) found.push(conditions.quantityZero)
  if (document.type !== 'I' && nonAutomatedModes.has(mode) && document.isNonAutomated !== true) found.push(conditions.nonAutomatedNeeded)
  return found
}

function ofIdentifier({ identifier }: TransportDocument): Condition[] {
  if (identifier === '') return [conditions.identifierMissing]
  return /[^A-Z0-9]/.test(identifier) ? [conditions.specialCharacters] : []
}

function fitsMode(type: string, mode: string): boolean {
  if (type === 'T') return isAir(mode)
  return type === 'R' || !regularModes.has(mode)
}

function ofIssuer({ issuer, type }: TransportDocument, mode: string): Condition[] {
  const isNeeded = type !== 'I' && issuerModes.has(mode)
  if (issuer === undefined || issuer === '') return isNeeded ? [conditions.issuerMissing] : []
  if (issuer === 'UNKN') return [conditions.issuerUnknown]
  return isNeeded || mode === '' ? [] : [conditions.issuerRefused]
}

function conveyances(declaration: Declaration, documents: readonly TransportDocument[]): Finding[] {
  if (!documents.some(({ isNonAutomated }) => isNonAutomated === true) || declaration.generalOrderNumber !== undefined) return []
  const isWhole = declaration.conveyances.some(({ arrival, quantity }) => arrival !== undefined && quantity !== undefined && isPositive(quantity))
  return isWhole ? [] : [finding(conditions.conveyanceMissing, '/conveyances')]
}
