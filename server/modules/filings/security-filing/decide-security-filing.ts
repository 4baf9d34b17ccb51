import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { PartyDirectory } from '../../parties/index.ts'
import type { SecurityFilingFact } from '../events.ts'
import type { Filer } from '../filing-context.ts'
import type { BillOnFile } from '../manifest/bill-on-file.ts'
import { found } from '../manifest/found.ts'
import type { StatedSecurityFiling } from './read-security-filing.ts'
import { fiveElementParties, securityFilingTimes, tenElementParties } from './security-filing-codes.table.ts'
import {
  billMissing, billNotOnFile, billTaken, bondMissing, changedAfterArrival, filedLate, foreignPortMissing, functionUnknown, itemsMissing, kindUnknown, notAuthorised, notOnFile, numberMalformed, originMissing, partyMayFollow,
  partyMissing, tariffNumberMissing, timeNotJudged,
} from './security-filing-conditions.ts'
import type { FiledBill, SecurityFilingOnFile } from './security-filing.ts'

/** What a decision about a security filing rests on. */
export interface SecurityGround {
  readonly stated: StatedSecurityFiling
  readonly formFindings: readonly Finding[]
  readonly filer: Filer
  readonly receivedAt: MomentText
  readonly directory: PartyDirectory
  /** The filing of the number, if it is the filer's. */
  readonly before: SecurityFilingOnFile | undefined
  readonly freshNumber: string
  readonly bills: ReadonlyMap<string, BillOnFile>
  /** Numbers of filings in force for the same importer, by bill. */
  readonly filedBills: ReadonlyMap<string, string>
}

export interface SecurityDecision {
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  readonly filing?: SecurityFilingOnFile
  readonly facts: readonly SecurityFilingFact[]
}

/** Decides an importer security filing from facts alone: every finding at once, and how its bills match what carriers have on file. */
export function decideSecurityFiling(ground: SecurityGround): SecurityDecision {
  const { stated, before, formFindings } = ground
  const findings = [...formFindings, ...checksFor(ground)]
  if (rejects(findings)) return { accepted: false, findings, facts: [] }
  if (stated.action === 'delete' && before !== undefined) {
    const filing: SecurityFilingOnFile = { ...before, status: 'deleted', version: before.version + 1 }
    return { accepted: true, findings, filing, facts: [{ type: 'SecurityFilingDeleted', data: { number: filing.number, bills: filing.bills.map(({ key }) => key) } }] }
  }
  const filing = filingAfter(ground)
  return { accepted: true, findings, filing, facts: [{ type: before === undefined ? 'SecurityFilingAccepted' : 'SecurityFilingReplaced', data: { number: filing.number, bills: [...stated.bills] } }] }
}

function checksFor(ground: SecurityGround): readonly Finding[] {
  const { stated: { action }, before } = ground
  if (action === undefined) return [found(functionUnknown, '/declaration/functionCode')]
  if (action !== 'add' && (before === undefined || before.status === 'deleted')) return [found(notOnFile, '/declaration/id')]
  if (action === 'delete') return []
  return [...checkElements(ground), ...checkStanding(ground), ...checkBills(ground), ...checkTime(ground)]
}

function checkElements({ stated }: SecurityGround): readonly Finding[] {
  const { kind, parties, items, hasForeignPlaces, importer, consignee } = stated
  const place = '/declaration/unitedStates/securityFiling'
  if (kind === undefined) return [found(kindUnknown, `${place}/submissionTypeCode`)]
  const asked = kind === 'isf-10' ? tenElementParties : fiveElementParties
  const missing = asked.filter(({ role }) => !parties.has(role)).map(({ role, authority, mayFollow }) => found(mayFollow ? partyMayFollow : { ...partyMissing, authority, remedy: `${partyMissing.remedy}: ${role}` }, '/declaration/goodsShipment'))
  const isMalformed = kind === 'isf-10' && ((parties.has('importer') && importer === undefined) || (parties.has('consignee') && consignee === undefined))
  const checks: readonly (readonly [boolean, Condition, string])[] = [
    [isMalformed, numberMalformed, '/declaration/goodsShipment/importer/id'],
    [kind === 'isf-5' && !hasForeignPlaces, foreignPortMissing, place],
    [items.length === 0, itemsMissing, '/declaration/goodsShipment'],
    ...items.flatMap(({ origin, tariffNumber }, index): (readonly [boolean, Condition, string])[] => {
      const item = `/declaration/goodsShipment/governmentAgencyGoodsItem/${String(index)}`
      return [[kind === 'isf-10' && !isCountryCode(origin), originMissing, `${item}/origin`], [!/^[0-9]{6,10}$/.test(tariffNumber), tariffNumberMissing, `${item}/commodity/classification`]]
    }),
  ]
  return [...missing, ...checks.flatMap(([fails, condition, pointer]) => (fails ? [found(condition, pointer)] : []))]
}

/** Importer or agent, and a bond; what passes through or stays aboard is filed by its carrier or agent on their own account. */
function checkStanding({ stated: { kind, importer }, directory, filer, receivedAt }: SecurityGround): readonly Finding[] {
  if (kind !== 'isf-10' || importer === undefined) return []
  const on = easternDate(receivedAt)
  const place = '/declaration/goodsShipment/importer/id'
  const may = directory.importer(importer)?.organisation === filer.organisation || directory.powerOfAttorney(filer.organisation, importer, on) !== undefined
  // Whether a stranger has a bond is not told.
  if (!may) return [found(notAuthorised, place)]
  return directory.bonds(importer, on).some(({ activity }) => activity === '1' || activity === '16') ? [] : [found(bondMissing, place)]
}

function checkBills({ stated: { bills, number }, bills: onFile, filedBills, before }: SecurityGround): readonly Finding[] {
  const place = '/declaration/goodsShipment/cargoConsignment'
  if (bills.length === 0) return [found(billMissing, place)]
  const isTaken = bills.some((key) => filedBills.has(key) && filedBills.get(key) !== number)
  const hasArrived = before !== undefined && bills.some((key) => onFile.get(key)?.stage === 'arrived')
  return [
    ...(isTaken ? [found(billTaken, place)] : []),
    ...(hasArrived ? [found(changedAfterArrival, place)] : []),
    ...(bills.every((key) => onFile.has(key)) ? [] : [found(billNotOnFile, place)]),
  ]
}

function checkTime(ground: SecurityGround): readonly Finding[] {
  const { stated: { action, ladenAt }, receivedAt } = ground
  const place = '/declaration/unitedStates/securityFiling/estimatedLadingDateTime'
  if (action !== 'add') return []
  if (ladenAt === undefined) return [found(timeNotJudged, place)]
  return receivedAt > dueAt(ground, ladenAt) ? [found(filedLate, place)] : []
}

function dueAt({ stated: { kind }, receivedAt }: SecurityGround, ladenAt: MomentText): MomentText {
  const hours = securityFilingTimes.find((time) => time.kind === kind && time.from <= receivedAt.slice(0, 10))?.hours ?? 0
  return new Date(Date.parse(ladenAt) - hours * 3_600_000).toISOString()
}

function filingAfter(ground: SecurityGround): SecurityFilingOnFile {
  const { stated: { ladenAt, importer = '', kind = 'isf-10', reference, bills: named }, before, filer, receivedAt, freshNumber, bills } = ground
  const { number, version, filedAt, dueAt: knownDue } = before ?? { number: freshNumber, version: 0, filedAt: receivedAt }
  const due = ladenAt === undefined ? knownDue : dueAt(ground, ladenAt)
  return {
    number, ...filer, client: importer, kind, status: 'accepted', version: version + 1, filedAt, isLate: due !== undefined && filedAt > due,
    bills: named.map((key) => matchFiledBill(key, bills.get(key))), ...statedMembers({ reference, dueAt: due }),
  }
}

/** How a bill of a filing stands with its carrier; data before loading and deleted bills are no manifest. */
export function matchFiledBill(key: string, bill: BillOnFile | undefined): FiledBill {
  if (bill === undefined || bill.deletedAt !== undefined || bill.stage === 'pre-loading') return { key, isOnFile: false }
  return { key, isOnFile: true, stage: bill.stage, carrier: bill.organisation }
}
