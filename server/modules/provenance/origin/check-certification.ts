import { daysAfter, isCalendarDate, monthsAfter, yearsAfter } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { DigitalTwin, OriginClaim } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotParticulars } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Agreement, CertificationElement } from './agreement.ts'
import { certificationAttributes as names, criterionParticular } from './certification-elements.ts'
import { isForOtherImporter } from './certified-importer.ts'
import { certificationsOf } from './claim-of.ts'
import { isProven, type LotEvidence } from './lot-evidence.ts'
import { originConditions as conditions } from './origin-conditions.ts'
import { worseOutcome, type QualificationOutcome } from './qualification.ts'

interface CheckedCertification {
  readonly outcome: QualificationOutcome
  readonly findings: readonly Finding[]
}

interface Certification {
  readonly recorded: RecordedEvent
  readonly attributes: ReadonlyMap<string, string>
  readonly particulars: LotParticulars
  readonly agreement: Agreement
  readonly on: DateText
}

/** A fault of a certification, and what is left of the claim with it. */
type Fault = readonly [holds: boolean, condition: Condition, outcome: QualificationOutcome]

/** Checks the certification that a claim rests on: its elements, its period, its proof, and its words against what is proven of the goods. */
export function checkCertification(claim: OriginClaim, { twin, agreement, evidence, on }: { readonly twin: DigitalTwin; readonly agreement: Agreement; readonly evidence: LotEvidence; readonly on: DateText }): CheckedCertification {
  const claimed = new Set(claim.evidence.map(({ event }) => event))
  const recorded = certificationsOf(twin.events).find(({ event }) => claimed.has(event.id))
  if (recorded === undefined) return { outcome: 'originating', findings: [{ ...conditions.certificationMissing, pointer: { source: 'claim of origin' } }] }
  const lots = new Set(twin.lots.map(({ lot }) => lot))
  const goods = recorded.event.about.find(({ lot }) => lots.has(lot))
  const certification: Certification = { recorded, agreement, on, attributes: new Map(Object.entries(recorded.event.attributes ?? {})), particulars: goods?.particulars ?? {} }
  const faults = [...elementFaults(certification), ...periodFaults(certification), ...matterFaults(certification, goods === undefined ? [...lots] : [goods.lot], evidence), coverFault(certification, twin), importerFault(certification, twin)].filter(([holds]) => holds)
  return {
    outcome: faults.map(([, , outcome]) => outcome).reduce<QualificationOutcome>(worseOutcome, 'originating'),
    findings: faults.map(([, condition]) => findingOfEvent(condition, { event: recorded.event.id })),
  }
}

/** Where certifications name lots each lot of the goods must be named by one that is proven and of the same agreement. */
function coverFault({ recorded, agreement }: Certification, twin: DigitalTwin): Fault {
  const named = new Set(certificationsOf(twin.events).filter((one) => one === recorded || (isProven(one) && one.event.attributes?.[names.agreement] === agreement.name)).flatMap(({ event }) => event.about.map(({ lot }) => lot)))
  return [recorded.event.about.length > 0 && twin.lots.some(({ lot }) => !named.has(lot)), conditions.certificationOfOthers, 'not-shown']
}

/** A certification is for the shipments of the importer that it names (Annex 5-A, element 5). */
function importerFault({ recorded }: Certification, twin: DigitalTwin): Fault {
  return [isForOtherImporter(recorded, twin), conditions.certifiedImporterDiffers, 'not-shown']
}

function elementFaults(certification: Certification): readonly Fault[] {
  const missing = certification.agreement.certification.elements.filter((element) => !isStated(element, certification))
  return missing.map((element): Fault => [
    true, { ...conditions.certificationIncomplete, message: `The certification of origin lacks minimum data element ${String(element.number)}: ${element.name}`, authority: certification.agreement.certification.authority },
    element.isEssential === true ? 'not-shown' : 'originating',
  ])
}

function isStated({ attributes }: CertificationElement, certification: Certification): boolean {
  return attributes.some((name) => {
    if (name === names.goodsCode) return (codeOf(certification) ?? '').length >= 6
    if (name === names.goodsCriterion) return criterionOf(certification) !== undefined
    if (name === names.capacity) return capacityOf(certification) !== undefined
    return (certification.attributes.get(name) ?? '').trim() !== ''
  })
}

function periodFaults({ recorded: { event }, attributes, agreement: { certification }, on }: Certification): readonly Fault[] {
  const { period } = event
  const signed = attributes.get(names.certifiedOn)
  return [
    [period !== undefined && daysAfter(monthsAfter(period.from, certification.blanketMonthsMax), -1) < period.to && monthsAfter(period.from, certification.blanketMonthsMax) !== period.to, conditions.blanketTooLong, 'not-shown'],
    [period !== undefined && (on < period.from || on > period.to), conditions.blanketOver, 'not-shown'],
    [signed !== undefined && signed.trim() !== '' && !isValidOn(signed.trim().slice(0, 10), certification.validYears, on), conditions.certificationExpired, 'not-shown'],
  ]
}

/** Signed on a day that exists, not after the day that it is asked for, and not too long before. */
function isValidOn(signed: string, years: number, on: DateText): boolean {
  return isCalendarDate(signed) && signed <= on && yearsAfter(signed, years) >= on
}

/** What it says of the goods and of the one who certifies, against what is proven. */
function matterFaults(certification: Certification, lots: readonly string[], evidence: LotEvidence): readonly Fault[] {
  const { recorded, agreement } = certification
  const [criterion, capacity, code] = [criterionOf(certification), capacityOf(certification), codeOf(certification)?.slice(0, 6)]
  const proven = lots.flatMap((lot) => evidence.graph.madeBy(lot).filter(isProven).flatMap(({ event }) => event.outputs.filter((part) => part.lot === lot)).flatMap(({ particulars }) => particulars?.commodityCode ?? []))
  return [
    [!isProven(recorded), conditions.certificationUnproven, 'not-shown'],
    [criterion !== undefined && !agreement.criteria.some((each) => each.code === criterion.trim().toUpperCase()), conditions.criterionUnknown, 'not-shown'],
    [capacity !== undefined && !agreement.certification.certifiers.includes(capacity), conditions.certifierDiffers, 'not-shown'],
    [code !== undefined && proven.some((each) => !each.startsWith(code) && !code.startsWith(each)), conditions.certifiedCodeDiffers, 'not-shown'],
  ]
}

function codeOf({ particulars, attributes }: Certification): string | undefined {
  return particulars.commodityCode ?? attributes.get(names.goodsCode)
}

function criterionOf({ particulars, attributes }: Certification): string | undefined {
  return particulars.attributes?.[criterionParticular] ?? attributes.get(names.goodsCriterion)
}

/** In which capacity somebody certifies: as it says, or as who else of the certification it is. */
function capacityOf({ attributes, agreement }: Certification): string | undefined {
  const name = attributes.get('certifier-name')
  return attributes.get(names.capacity) ?? (name === undefined ? undefined : agreement.certification.certifiers.find((role) => attributes.get(role) === name))
}
