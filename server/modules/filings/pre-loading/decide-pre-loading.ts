import type { Consignment, ConveyanceReport } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { PreLoadingFact } from '../events.ts'
import type { Filer } from '../filing-context.ts'
import type { BillOnFile } from '../manifest/bill-on-file.ts'
import { conveyanceKey } from '../manifest/conveyance.ts'
import { found } from '../manifest/found.ts'
import { textAt } from '../text-at.ts'
import type { ManifestReport, ReportedBill } from '../manifest/manifest-report.ts'
import { assessments, sandboxWords, vagueDescriptions, type AssessmentCode } from './assessments.table.ts'
import { alreadyManifested, functionUnknown, waybillsMissing, waybillTaken, waybillUnknown } from './pre-loading-conditions.ts'
import type { PreLoadingOnFile } from './pre-loading.ts'

/** A report of air cargo before it is laden: as manifests are read, and as it was sent. */
export interface StatedPreLoading {
  readonly report: ManifestReport
  readonly sent: ConveyanceReport
}

export interface PreLoadingGround {
  readonly stated: StatedPreLoading
  readonly formFindings: readonly Finding[]
  readonly filer: Filer
  readonly receivedAt: MomentText
  readonly before: ReadonlyMap<string, PreLoadingOnFile>
  readonly bills: ReadonlyMap<string, BillOnFile>
}

export interface PreLoadingDecision {
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  /** Each waybill as it is now assessed. */
  readonly assessed: readonly PreLoadingOnFile[]
  /** Waybills that no manifest has yet. */
  readonly bills: readonly BillOnFile[]
  readonly facts: readonly PreLoadingFact[]
}

/** Decides a report of air cargo before loading and assesses each of its waybills, from facts alone. */
export function decidePreLoading(ground: PreLoadingGround): PreLoadingDecision {
  const { stated: { report }, formFindings } = ground
  const findings = [...formFindings, ...checkReport(ground)]
  if (rejects(findings)) return { accepted: false, findings, assessed: [], bills: [], facts: [] }
  const assessed = report.bills.map((bill, index) => assessedBill(ground, bill, index))
  const bills = report.bills.map((bill) => billBeforeLoading(ground, bill))
  const facts = assessed.filter(({ isCancelled }) => !isCancelled).map(({ key, assessment }): PreLoadingFact => ({ type: 'PreLoadingAssessed', data: { bill: key, assessment, words: assessments[assessment].words } }))
  return { accepted: true, findings, assessed, bills, facts }
}

function checkReport({ stated: { report }, before, bills, filer }: PreLoadingGround): readonly Finding[] {
  const { action } = report
  if (action === undefined) return [found(functionUnknown, '/conveyanceReport/functionCode')]
  if (report.bills.length === 0) return [found(waybillsMissing, '/conveyanceReport/consignment')]
  return report.bills.flatMap(({ key, pointer }) => {
    const place = `${pointer}/transportContractDocument`
    const known = before.get(key)
    const bill = bills.get(key)
    if (known !== undefined && known.organisation !== filer.organisation && !known.isCancelled) return [found(waybillTaken, place)]
    if (bill !== undefined && bill.stage !== 'pre-loading' && bill.deletedAt === undefined) return [found(alreadyManifested, place)]
    return action !== 'add' && known === undefined ? [found(waybillUnknown, place)] : []
  })
}

function assessedBill(ground: PreLoadingGround, { key, masterKey }: ReportedBill, index: number): PreLoadingOnFile {
  const { stated: { report, sent }, filer, receivedAt, before } = ground
  const known = before.get(key)
  const { assessment, reasons } = assess(sent.consignment?.[index] ?? {}, filer.environment)
  const isCancelled = takesBack(report)
  return {
    key, organisation: filer.organisation, environment: filer.environment, assessment: isCancelled ? (known?.assessment ?? assessment) : assessment, reasons, isCancelled, reportedAt: receivedAt,
    history: [...(known?.history ?? []), ...(isCancelled ? [] : [{ at: receivedAt, assessment }])], ...statedMembers({ masterKey, flight: report.conveyance.journeyId }),
  }
}

function takesBack({ action }: ManifestReport): boolean {
  return action === 'cancel' || action === 'delete'
}

/** The worst that holds of a waybill: what cannot be told from its data is asked for. */
function assess(consignment: Consignment, environment: Filer['environment']): { readonly assessment: AssessmentCode; readonly reasons: readonly string[] } {
  const description = (consignment.consignmentItem ?? []).map((item) => textAt(item, 'commodity/description')).join(' ').trim().toUpperCase()
  const tried = environment === 'test' ? sandboxWords.find(([word]) => description.includes(word)) : undefined
  if (tried !== undefined) return { assessment: tried[1], reasons: ['The description asks the sandbox for this assessment'] }
  const reasons = isConsolidation(consignment) ? [] : reasonsToAsk(consignment, description)
  return { assessment: reasons.length === 0 ? 'ACC' : 'RFI', reasons }
}

function reasonsToAsk(consignment: Consignment, description: string): readonly string[] {
  return [
    ...(description.length < 4 || vagueDescriptions.has(description) ? ['The description does not say what the goods are'] : []),
    ...(hasAddress(consignment, 'consignor') ? [] : ['The address of the shipper is not whole']),
    ...(hasAddress(consignment, 'consignee') ? [] : ['The address of the consignee is not whole']),
  ]
}

/** The master of a consolidation is assessed by the house waybills under it. */
function isConsolidation({ transportContractDocument = [] }: Consignment): boolean {
  return transportContractDocument.every(({ typeCode }) => typeCode === '741')
}

function hasAddress(consignment: Consignment, party: 'consignor' | 'consignee'): boolean {
  return ['name', 'address/line', 'address/cityName', 'address/countryCode'].every((path) => textAt(consignment, `${party}/${path}`) !== '')
}

/** The bill as entries are matched with it until its manifest comes (disposition 92). */
function billBeforeLoading({ stated: { report }, filer, receivedAt, bills }: PreLoadingGround, { pointer: _pointer, action: _action, transits: _transits, itemPackages: _itemPackages, placeOfReceipt: _placeOfReceipt, masterIssuer: _masterIssuer, equipment, ...bill }: ReportedBill): BillOnFile {
  const filedAt = bills.get(bill.key)?.filedAt ?? receivedAt
  return { ...bill, ...filer, conveyance: conveyanceKey(report), stage: 'pre-loading', filedAt, equipment: equipment.map(({ text }) => text), ...(takesBack(report) ? { deletedAt: receivedAt } : {}) }
}
