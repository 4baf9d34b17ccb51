import type { AgencyData } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Consignment } from '@customhouse/vocabulary/declaration/consignment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import type { AgencyStatus, BillChange } from '../../format.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { writeDate } from '../codec/dates.ts'
import { layout } from '../layouts/chapters.ts'
import { answerRecord } from '../mapping/answer-record.ts'
import { agencyDispositions, agencyReports, entryDispositions, outcomeReports, type EntryDisposition, type OutcomeReport } from './dispositions.table.ts'

/** What a status notification is about. */
export interface StatusReport {
  readonly declaration: Declaration
  readonly determination: Determination
  /** When the status was set, which SO60 states to the minute, in UTC. */
  readonly at: MomentText
  /** The entry had been released, and no longer is: 99 is reported. */
  readonly suspendsRelease?: boolean
  /** What became of bills on the manifest, where that alone is reported (SO40 and SO50). */
  readonly bills?: readonly BillChange[]
  /** Whether all cargo has arrived, by the manifest; without one the estimated date of arrival tells. */
  readonly hasArrived?: boolean
  /** What other agencies said of their lines by then. */
  readonly agencies?: readonly AgencyStatus[]
}

const layouts = {
  header: layout('cargo-manifest-query', 'WO10'),
  reference: layout('cargo-manifest-query', 'WO20'),
  line: layout('cargo-manifest-query', 'WO30'),
  bill: layout('cargo-manifest-query', 'WO40'),
  billStatus: layout('cargo-manifest-query', 'WO50'),
  entryStatus: layout('cargo-manifest-query', 'WO60'),
  agencyStatus: layout('cargo-manifest-query', 'WO70'),
  agencyComment: layout('cargo-manifest-query', 'WO72'),
}

/**
 * Writes the records of a status notification (SO) from a determination. CBP's chapter for SO is not among those that we hold: its
 * records are those of WO10 to WO72, which `mimic` them (Cargo/Manifest/Entry Release Query, version 21, WO10), under SO ids. What is
 * concluded about codes is marked in `dispositions.table.ts`. A rejected filing gives no records.
 */
export function writeStatusNotification(report: StatusReport): readonly string[] {
  const { declaration, determination } = report
  if (determination.outcome === 'reject') return []
  const reported = outcomeReports[determination.outcome]
  return [
    headerLine(declaration),
    ...referenceLines(declaration),
    ...lineLines(declaration),
    ...declaration.consignments.flatMap((consignment, place) => (report.bills === undefined ? billLines(consignment, report, reported) : changedBillLines(consignment, `/consignments/${String(place)}`, report.bills))),
    ...entryStatuses(report, reported).map((status) => entryStatusLine(status, report)),
    ...(report.bills === undefined ? agencyLines(report, reported) : []),
  ]
}

function headerLine(declaration: Declaration): string {
  const [conveyance] = declaration.conveyances
  return status(layouts.header, {
    'District/Port of Entry': declaration.portOfEntry?.slice(0, 4),
    'Entry Filer Code': declaration.entryNumber.slice(0, 3),
    'Entry Number': declaration.entryNumber.slice(3),
    'Entry Type Code': declaration.typeCode,
    'Importer of Record Number': declaration.importerOfRecord?.number,
    'Carrier Code': conveyance?.carrierCode,
    'Vessel Name': conveyance?.name,
    'Voyage/Flight/Trip Manifest Number': conveyance?.trip,
    'Estimated Date of Arrival': wireDate(declaration.dates.estimatedArrival),
    'Split Shipment Release Code': declaration.indicators.splitShipment,
  })
}

/** References that CBP returns: the filer's own, and the rail reference (WO20, note 1). */
function referenceLines(declaration: Declaration): readonly string[] {
  const rail = declaration.references.filter((reference) => reference.qualifier === 'RRN')
  const own = declaration.functionalReference === undefined ? [] : [{ qualifier: 'CR', identifier: declaration.functionalReference }]
  return [...own, ...rail].map((reference) => status(layouts.reference, {
    'Reference Identifier Qualifier': reference.qualifier,
    'Reference Identifier': reference.identifier,
  }))
}

function lineLines(declaration: Declaration): readonly string[] {
  return declaration.goodsItems.flatMap((item) => item.commodities.map((commodity) => status(layouts.line, {
    'Line Item Identifier': item.lineIdentifier ?? String(item.sequence).padStart(3, '0'),
    'Country of Origin': item.origin,
    'HTS Number': commodity.code,
  })))
}

function billLines(consignment: Consignment, report: StatusReport, reported: OutcomeReport): readonly string[] {
  return consignment.transportDocuments.filter((document) => document.type !== 'I').flatMap((document) => [
    status(layouts.bill, {
      'Bill Type Indicator': document.type,
      'Issuer Code of Bill of Lading Number': document.issuer,
      'Bill of Lading Number': document.identifier,
      'Quantity': (document.quantity ?? consignment.manifestedQuantity)?.padStart(8, '0'),
      'Unit of Measure': consignment.manifestedUnit,
    }),
    ...(reported.bill && isHeldByCustoms(report) ? [billStatusLine(reported.bill, report)] : []),
  ])
}

/** The bills of a consignment that changed on the manifest, each with what became of it. The report is about no split shipment: those are not matched. */
function changedBillLines({ transportDocuments, manifestedQuantity, manifestedUnit }: Consignment, pointer: string, changes: readonly BillChange[]): readonly string[] {
  return transportDocuments.flatMap((document, index) => {
    const change = changes.find((one) => one.pointer === `${pointer}/transportDocuments/${String(index)}`)
    if (change === undefined) return []
    return [
      status(layouts.bill, {
        'Bill Type Indicator': document.type,
        'Issuer Code of Bill of Lading Number': document.issuer,
        'Bill of Lading Number': document.identifier,
        'Quantity': (document.quantity ?? manifestedQuantity)?.padStart(8, '0'),
        'Unit of Measure': manifestedUnit,
        'Manifested Quantity': change.manifestedQuantity?.padStart(8, '0'),
      }),
      ...change.dispositions.map(({ code, words }) => status(layouts.billStatus, {
        'Disposition Date': wireDate(change.at.slice(0, 10)),
        'Disposition Time': wireTime(change.at),
        'Disposition Code': code,
        'Narrative Message': words,
        'Split Indicator': 'N',
      })),
    ]
  })
}

/** A hold that other agencies alone placed is told as theirs (SO70), and not as CBP's on the bill. */
function isHeldByCustoms({ determination: { reasons } }: StatusReport): boolean {
  const holds = reasons.filter(({ outcome }) => outcome === 'hold')
  return holds.length === 0 || holds.some(({ rule }) => !rule.startsWith('agency-disposition-'))
}

function billStatusLine(disposition: EntryDisposition, report: StatusReport): string {
  return status(layouts.billStatus, {
    'Disposition Date': wireDate(report.at.slice(0, 10)),
    'Disposition Time': wireTime(report.at),
    'Disposition Code': disposition.code,
    'Narrative Message': disposition.narrative,
    'Split Indicator': report.declaration.indicators.splitShipment === undefined ? 'N' : 'Y',
  })
}

/** What became of a cancellation or replacement comes before the entry's own status; a release that is not yet due is `admissible`. */
function entryStatuses(report: StatusReport, reported: OutcomeReport): readonly EntryDisposition[] {
  const { determination } = report
  if (report.bills !== undefined) return determination.outcome === 'release' && report.hasArrived === true ? reported.entry : []
  const changed = changeStatus(report)
  if (changed === entryDispositions.cancelled) return [changed]
  if (determination.outcome !== 'release') return report.suspendsRelease === true ? [entryDispositions.releaseSuspended, ...reported.entry] : reported.entry
  return [...(changed === undefined ? [] : [changed]), ...(isYetToArrive(report) ? [entryDispositions.admissible] : reported.entry)]
}

/** What became of a cancellation or replacement; undefined where nothing did, or an officer refused it. */
function changeStatus({ declaration: { functionCode }, determination: { outcome, reasons } }: StatusReport): EntryDisposition | undefined {
  if (reasons.some(({ rule }) => rule === 'request-refused')) return undefined
  const isRelease = outcome === 'release'
  if (functionCode === 'cancel' && (isRelease || reasons.some(({ rule }) => rule === 'withdrawn'))) return entryDispositions.cancelled
  return functionCode === 'replace' && isRelease ? entryDispositions.replaced : undefined
}

/** Cargo is released when it has arrived, by the manifest or else by the estimated date; until then the entry is admissible. Concluded from the words of 97. */
function isYetToArrive(report: StatusReport): boolean {
  if (report.hasArrived !== undefined) return !report.hasArrived
  const arrival = report.declaration.dates.estimatedArrival
  return arrival !== undefined && arrival > report.at.slice(0, 10)
}

function entryStatusLine(disposition: EntryDisposition, report: StatusReport): string {
  const isRelease = disposition.code === entryDispositions.released.code
  return status(layouts.entryStatus, {
    'Disposition Action Date': wireDate(report.at.slice(0, 10)),
    'Disposition Action Time': wireTime(report.at),
    'Disposition Action Code': disposition.code,
    'Narrative Message': disposition.narrative,
    // 01, the day that selectivity was processed: the only origin that a decision here can have (WO60, note 2).
    'Release Date': isRelease ? wireDate(report.at.slice(0, 10)) : undefined,
    'Release Origin Code': isRelease ? '01' : undefined,
  })
}

function agencyLines(report: StatusReport, reported: OutcomeReport): readonly string[] {
  if (report.declaration.functionCode === 'cancel') return []
  return report.declaration.goodsItems.flatMap((item) => item.commodities.flatMap((commodity, position) =>
    commodity.agencyData.filter((data) => data.agency !== undefined && data.disclaim === undefined).flatMap((data) => {
      const said = report.agencies?.find(({ agency, line }) => agency === data.agency && line === item.sequence)
      const disposition = said === undefined ? unspoken(report, data, item.sequence) ?? reported.agency : agencyReports[said.disposition]
      if (disposition === undefined) return []
      return [agencyLine(report, disposition, { data, place: [item.sequence, position + 1] }), ...commentLines(said)]
    })))
}

/** What is told of a line of which its agency has not spoken, where some agency is waited for: that it is looked at, or that its policy lets it proceed. */
function unspoken({ determination: { reasons } }: StatusReport, { agency, program = '' }: AgencyData, line: number): EntryDisposition | undefined {
  const awaited = reasons.flatMap(({ awaits }) => awaits ?? [])
  if (awaited.length === 0) return undefined
  const isAwaited = awaited.some((one) => one.agency === agency && one.program === program && one.lines.includes(line))
  return isAwaited ? agencyDispositions.underReview : agencyDispositions.mayProceed
}

const commentLength = 76
const commentsMax = 5

/** What the agency wrote, where it asks something of the filer (SO72). */
function commentLines(said: AgencyStatus | undefined): readonly string[] {
  if (said?.words === undefined || said.disposition === 'may-proceed') return []
  // The wire has printable ASCII alone.
  const words = said.words.normalize('NFKD').replaceAll(/[^ -~]+/g, ' ').replaceAll(/ +/g, ' ').trim().toUpperCase()
  const parts = words.match(new RegExp(`.{1,${String(commentLength)}}(?:\\s|$)|\\S{${String(commentLength)}}`, 'g')) ?? []
  return parts.slice(0, commentsMax).map((part) => status(layouts.agencyComment, { 'Comments to Trade from PGA': part.trimEnd() }))
}

function agencyLine({ at }: StatusReport, disposition: EntryDisposition, { data, place: [line, position] }: { readonly data: AgencyData; readonly place: readonly [line: number, position: number] }): string {
  return status(layouts.agencyStatus, {
    'Government Agency Code': data.agency,
    'Government Agency Program Code': data.program,
    'Status Action Date': wireDate(at.slice(0, 10)),
    'Status Action Time': wireTime(at),
    'PGA Entry Level Status code': disposition.code,
    'PGA Entry Level Status message': disposition.narrative,
    'Beginning CBP line': String(line).padStart(3, '0'),
    'Beginning Tariff Position': String(position).padStart(2, '0'),
    'Beginning PGA Line': data.records.find((record) => record.type === 'PG01')?.fields['pgaLineNumber'],
    'PGA Processing Group Version': '04',
  })
}

function status(record: typeof layouts.header, values: Readonly<Record<string, string | undefined>>): string {
  return `SO${answerRecord(record, values).slice(2)}`
}

function wireDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : writeDate(date)
}

/** HHMM in UTC. */
function wireTime(at: MomentText): string {
  return at.slice(11, 13) + at.slice(14, 16)
}
