import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { PartyDirectory } from '../../parties/index.ts'
import type { Filer } from '../filing-context.ts'
import { applyEvents } from './apply-events.ts'
import type { BillOnFile, ConveyanceOnFile } from './bill-on-file.ts'
import { asked, checkReport } from './check-report.ts'
import { conveyanceAfter } from './conveyance.ts'
import { found } from './found.ts'
import { billDuplicate, billTaken, billUnknown, carrierNotYours, changedAfterArrival, conveyanceUnknown, issuerNotYours, masterNotOnFile } from './manifest-conditions.ts'
import type { ManifestFact } from '../events.ts'
import type { ManifestReport, ReportedBill } from './manifest-report.ts'

export interface ManifestInput {
  readonly report: ManifestReport
  /** Findings of form, from the reader of the format. */
  readonly formFindings: readonly Finding[]
  readonly filer: Filer
  readonly receivedAt: MomentText
  readonly directory: PartyDirectory
  /** Bills of the environment by key: those that the report names, their masters, and all of its conveyance. */
  readonly bills: ReadonlyMap<string, BillOnFile>
  readonly conveyance: ConveyanceOnFile | undefined
}

/** What becomes of a report, and of the bills that it is about. */
export interface ManifestDecision {
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  /** Every bill that it changed, as it is now. */
  readonly bills: readonly BillOnFile[]
  readonly conveyance?: ConveyanceOnFile
  readonly facts: readonly ManifestFact[]
}

/** Keys of the bills whose state a decision about the report needs, beside those of its conveyance. */
export function billsNamed({ bills, events }: ManifestReport): readonly string[] {
  return [...new Set([...bills.flatMap(({ key, masterKey }) => (masterKey === undefined ? [key] : [key, masterKey])), ...events.flatMap(({ billKey }) => billKey ?? [])])]
}

/** Decides a carrier's report from facts alone: every finding at once, and the state that follows. Same input, same decision. */
export function decideManifest(input: ManifestInput): ManifestDecision {
  const { report, formFindings, filer, receivedAt, conveyance: before } = input
  const findings = [...formFindings, ...checkReport(report, receivedAt), ...checkCarrier(input), ...checkBillsOnFile(input), ...checkConveyance(input)]
  if (rejects(findings)) return { accepted: false, findings, bills: [], facts: [] }
  const conveyance = conveyanceAfter(before, report, { ...filer, receivedAt })
  const changes = billsAfter(input, conveyance)
  const facts = factsOf(input, changes, conveyance)
  const moved = applyEvents({ report, conveyance, receivedAt, bills: withChanges(input, changes) })
  for (const bill of moved.bills) changes.set(bill.key, bill)
  return { accepted: true, findings, bills: [...changes.values()], conveyance, facts: [...facts, ...moved.facts] }
}

function checkCarrier({ report: { carrierCode }, directory, filer }: ManifestInput): readonly Finding[] {
  if (carrierCode === '' || directory.carrier(carrierCode)?.id === filer.organisation) return []
  return [found(carrierNotYours, '/conveyanceReport/carrier/id')]
}

/** A report of what happened needs the manifest that it happened to. */
function checkConveyance({ report: { action, bills, events }, conveyance }: ManifestInput): readonly Finding[] {
  const needsManifest = events.length > 0 || action === 'cancel' || (action !== 'add' && action !== 'replace')
  return needsManifest && bills.length === 0 && conveyance === undefined ? [found(conveyanceUnknown, '/conveyanceReport/borderTransportMeans')] : []
}

function checkBillsOnFile(input: ManifestInput): readonly Finding[] {
  const reported = new Set(input.report.bills.map(({ key }) => key))
  return input.report.bills.flatMap((bill) => checkOnFile(bill, input, reported))
}

function checkOnFile(bill: ReportedBill, { report, bills, filer, directory }: ManifestInput, reported: ReadonlySet<string>): readonly Finding[] {
  const place = `${bill.pointer}/transportContractDocument`
  const before = bills.get(bill.key)
  const live = before?.deletedAt === undefined ? before : undefined
  // Data before loading may come from another party than the carrier (19 CFR 122.48b(c)); they hold no number.
  if (live !== undefined && live.stage !== 'pre-loading' && live.organisation !== filer.organisation) return [found(billTaken, place)]
  const action = asked(report, bill)
  if (action === 'change' || action === 'delete') return checkChange(live, place)
  return [...(isAddedTwice(action, live) ? [found(billDuplicate, place)] : []), ...checkIssuer(bill, { place, filer, directory }), ...checkMaster(bill, { place, reported, bills })]
}

/** A bill that pre-loading data told of alone is no manifest yet. */
function isAddedTwice(action: ManifestReport['action'], live: BillOnFile | undefined): boolean {
  return action === 'add' && live !== undefined && live.stage !== 'pre-loading'
}

function checkChange(live: BillOnFile | undefined, place: string): readonly Finding[] {
  if (live === undefined) return [found(billUnknown, place)]
  return live.stage === 'arrived' ? [found(changedAfterArrival, place)] : []
}

/** Whose the bill is. A waybill number carries the airline's prefix instead of an issuer; the carrier of the report stands for it. */
function checkIssuer(bill: ReportedBill, { place, filer, directory }: Pick<ManifestInput, 'filer' | 'directory'> & { readonly place: string }): readonly Finding[] {
  const isMine = (code: string | undefined) => code === undefined || /^[0-9]{3}$/.test(code) || directory.carrier(code)?.id === filer.organisation
  const { masterKey, masterIssuer } = bill
  const issuer = issuerOf(bill)
  const ofMaster = codeIn(masterKey) ?? masterIssuer
  if (issuer === undefined || masterKey === undefined) return isMine(issuer ?? ofMaster) ? [] : [found(issuerNotYours, place)]
  // Under a waybill without an issuer anybody's house bill could be claimed: a code of another carrier needs a master bill of one's own code.
  const isUnderMine = ofMaster === undefined ? directory.carrier(issuer) === undefined : isMine(ofMaster)
  return isMine(issuer) || isUnderMine ? [] : [found(issuerNotYours, place)]
}

/** The code by which a bill is known: also where it only stands at the beginning of its number, since a bill is found by both together. */
function issuerOf({ kind, key, issuer }: ReportedBill): string | undefined {
  return kind === 'house' && issuer === undefined ? undefined : (codeIn(key) ?? issuer)
}

function codeIn(key = ''): string | undefined {
  return /^[A-Z]{4}(?=[0-9A-Z])/.exec(key)?.[0]
}

function checkMaster({ masterKey }: ReportedBill, { place, reported, bills }: Pick<ManifestInput, 'bills'> & { readonly place: string; readonly reported: ReadonlySet<string> }): readonly Finding[] {
  if (masterKey === undefined) return []
  const master = bills.get(masterKey)
  const isThere = (master !== undefined && master.deletedAt === undefined) || reported.has(masterKey)
  return isThere ? [] : [found(masterNotOnFile, place)]
}

function billsAfter(input: ManifestInput, conveyance: ConveyanceOnFile): Map<string, BillOnFile> {
  const { report, bills, receivedAt } = input
  const changes = new Map<string, BillOnFile>()
  for (const bill of report.bills) {
    const before = bills.get(bill.key)
    const action = asked(report, bill)
    if (action === 'cancel') continue
    if (action === 'delete') {
      if (before !== undefined) changes.set(bill.key, { ...before, deletedAt: receivedAt })
    } else changes.set(bill.key, billAfter(before, bill, { input, conveyance }))
  }
  for (const bill of leftOut(input, changes)) changes.set(bill.key, { ...bill, deletedAt: receivedAt })
  return changes
}

/** What a replacement no longer has, and all that a cancellation takes back. */
function leftOut({ report: { action }, bills, conveyance, filer }: ManifestInput, changes: ReadonlyMap<string, BillOnFile>): readonly BillOnFile[] {
  if ((action !== 'replace' && action !== 'cancel') || conveyance === undefined) return []
  return [...bills.values()].filter((bill) => bill.conveyance === conveyance.key && bill.organisation === filer.organisation && bill.deletedAt === undefined && !changes.has(bill.key))
}

function billAfter(before: BillOnFile | undefined, bill: ReportedBill, { input: { filer, receivedAt }, conveyance }: { readonly input: ManifestInput; readonly conveyance: ConveyanceOnFile }): BillOnFile {
  const live = before?.deletedAt === undefined ? before : undefined
  const { pointer: _pointer, action: _action, transits: _transits, itemPackages: _itemPackages, placeOfReceipt: _placeOfReceipt, masterIssuer: _masterIssuer, equipment, ...stated } = bill
  const stage = live === undefined || live.stage === 'pre-loading' ? 'on-file' : live.stage
  return {
    ...live, ...stated,
    organisation: filer.organisation, environment: filer.environment, conveyance: conveyance.key, stage, filedAt: live?.filedAt ?? receivedAt,
    equipment: equipment.length === 0 ? (live?.equipment ?? []) : equipment.map(({ text }) => text),
  }
}

function withChanges({ bills }: ManifestInput, changes: ReadonlyMap<string, BillOnFile>): ReadonlyMap<string, BillOnFile> {
  return new Map([...bills, ...changes])
}

function factsOf({ report, bills }: ManifestInput, changes: ReadonlyMap<string, BillOnFile>, conveyance: ConveyanceOnFile): readonly ManifestFact[] {
  const changed = [...changes.values()]
  const deleted = changed.filter(({ deletedAt }) => deletedAt !== undefined).length
  const isNew = ({ key }: BillOnFile) => bills.get(key) === undefined || bills.get(key)?.deletedAt !== undefined
  const added = changed.filter((bill) => bill.deletedAt === undefined && isNew(bill)).length
  const { carrierCode, name, journeyId } = conveyance
  const about = { carrierCode, ...(name === undefined ? {} : { conveyance: name }), ...(journeyId === undefined ? {} : { journey: journeyId }) }
  if (report.action === 'cancel') return [{ type: 'ManifestCancelled', data: { ...about, deleted } }]
  if (changed.length === 0) return []
  return [{ type: report.action === 'add' ? 'ManifestFiled' : 'ManifestAmended', data: { ...about, added, changed: changed.length - added - deleted, deleted } }]
}

