/** Filings: what the law asks to be told, checked and kept. See README.md. */
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { decide, entriesNamed, type FilingDecision, type FilingInput } from './decide.ts'
import type { EntryOnFile } from './entry-on-file.ts'
import type { Environment, Filer } from './filing-context.ts'
import { matchFiled } from './bill-match/transport.ts'
import type { EntryBillChange } from './bill-match/entry-bill.ts'
import { changesOfFiling, type ToldChange } from './bill-match/store.ts'
import { billRoutes } from './bill-match/routes.ts'
import type { BillHold } from './bill-hold/bill-hold.ts'
import { holdOnFile, listHolds, type HoldFilter } from './bill-hold/store.ts'
import { holdsAsked, holdsOfEntry, liftBillHold, placeBillHold, type HeldAsked, type HoldChanged } from './bill-hold/transport.ts'
import { checkMessage, type MessageGround } from './correspondence/check-message.ts'
import type { FilingMessage, MessageOnRecord, MessageToSend } from './correspondence/filing-message.ts'
import { attachmentOf, markRead, messagesOf, saveMessage, type AttachmentWanted, type FileOnRecord, type MessageOwner, type Reader } from './correspondence/store.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { exportRoutes } from './export-declaration/routes.ts'
import { exportFilings, exportOnFile, loadExport, type ExportFilingOnFile } from './export-declaration/store.ts'
import type { ExportDeclarationOnFile } from './export-declaration/export-declaration.ts'
import type { ExportDecision } from './export-declaration/decide-export.ts'
import { fileExit, fileExport, type ExitReported, type ExitToReport, type ExportToFile } from './export-declaration/transport.ts'
import { filingsNaming, type FilingNamingGoods } from './goods-named/store.ts'
import type { InBondMovement } from './in-bond/in-bond-movement.ts'
import { inBondRoutes, type InBondRouteNeeds } from './in-bond/routes.ts'
import { actsOnFile, loadMovement, type ActAnswered } from './in-bond/store.ts'
import { carryOutInBond, type ActDone, type ActToCarryOut } from './in-bond/transport.ts'
import type { EntryNumberRange, ParcelToDeclare } from './low-value/declarations/declaration-request.ts'
import { entryNumbersTaken, parcelsToDeclare, type ParcelsAsked } from './low-value/declarations/store.ts'
import { lowValueRoutes } from './low-value/routes.ts'
import { parcelInBatch, splitParcels, type ParcelInBatch, type SplitOnFile } from './low-value/store.ts'
import { examineLines, fileParcels, type AnsweredParcels, type ExaminationContext, type ExaminedLine, type ParcelLine } from './low-value/transport.ts'
import type { FoundSplit } from './low-value/decide-parcels.ts'
import { manifestRoutes } from './manifest/routes.ts'
import { wholeManifests, type WholeManifest } from './manifest/store.ts'
import { fileReport, type FiledReport, type ReportToFile } from './manifest/transport.ts'
import { preLoadingRoutes } from './pre-loading/routes.ts'
import { preLoadingReports, type PreLoadingReportOnFile } from './pre-loading/store.ts'
import { filePreLoading, type FiledPreLoading, type PreLoadingToFile } from './pre-loading/transport.ts'
import { refundRoutes, type RefundRouteNeeds } from './refunds/routes.ts'
import { filingRoutes, type FilingRouteNeeds } from './routes.ts'
import { listingRoutes } from './listing/routes.ts'
import { listFilings, type FilingFilter, type FilingPage, type ListedFiling } from './listing/store.ts'
import { owedAround, releaseTimesBy, type OwedAround, type ReleaseTimesOf, type TimesAsked } from './release-times/store.ts'
import { reportRoutes } from './reports/routes.ts'
import type { BillOnFile } from './manifest/bill-on-file.ts'
import type { SecurityDecision } from './security-filing/decide-security-filing.ts'
import { securityFilingRoutes } from './security-filing/routes.ts'
import { securityMessages, type SecurityMessageOnFile } from './security-filing/store.ts'
import { fileSecurityFiling, matchSecurityFilings, type SecurityFilingToFile, type SecurityMatch } from './security-filing/transport.ts'
import { entryOnFile, filingAnswers, loadEntries, saveEntries, saveFilings, saveOutcome, wholeFiling, type AnswerOnFile, type FilingToSave, type WholeFiling } from './store.ts'
import { workRoutes, type WorkNeeds } from './work/routes.ts'

export type { FilingDecision, FilingInput } from './decide.ts'
export { entriesAfter } from './entries-after.ts'
export { entryAfter, type EntryOnFile } from './entry-on-file.ts'
export type { Environment, Filer, FilingTariff } from './filing-context.ts'
export type { BillHold } from './bill-hold/bill-hold.ts'
export { billHoldKindNames, billHoldKinds, type BillHoldKind } from './bill-hold/bill-hold-kinds.table.ts'
export type { OwedAround, ReleaseTimesOf, TimesAsked } from './release-times/store.ts'
export type { HoldChanged } from './bill-hold/transport.ts'
export { billName, printBillName } from './manifest/bill-key.ts'
export { statedBills } from './bill-match/stated-bills.ts'
export { dispositionsOf, factOf, type EntryBillChange } from './bill-match/entry-bill.ts'
export type { BillStatus } from './bill-match/match-bills.ts'
export type { FileSent, FilingMessage, MessageOnRecord, MessageToSend, Side } from './correspondence/filing-message.ts'
export type { ToldBill, ToldChange } from './bill-match/store.ts'
export { isExitOverdue, type ExportDeclarationOnFile, type ExportEvent } from './export-declaration/export-declaration.ts'
export { readExport, type StatedExport } from './export-declaration/read-export.ts'
export { exportDeclarationSchema, exportParamsSchema, exitReportSchema } from './export-declaration/schemas.ts'
export { exampleExport } from './export-declaration/export-examples.table.ts'
export { exportShown } from './export-declaration/export-shown.ts'
export { exporterNumberOf } from './export-declaration/stated-parts.ts'
export type { ExitReport } from './export-declaration/report-exit.ts'
export type { ExportFact } from './events.ts'
export { isOverdue, type InBondMovement } from './in-bond/in-bond-movement.ts'
export { inBondEventSchema, inBondMovementSchema, inBondParamsSchema, inBondRequestSchema } from './in-bond/schemas.ts'
export { movementShown } from './in-bond/movement-shown.ts'
export type { ActAnswered } from './in-bond/store.ts'
export type { ActDone, ActToCarryOut } from './in-bond/transport.ts'
export { dollarsOf } from './low-value/dollars-of.ts'
export { dutyFreeEnded } from './low-value/low-value-claims.table.ts'
export { parcelSchema } from './low-value/schemas.ts'
export { ParcelTally, repeatedSellers, type StreamTally } from './low-value/summarize-parcels.ts'
export { answerOf, type AnsweredParcel, type AnsweredParcels, type DecidedBatch, type ExaminedLine, type ParcelLine } from './low-value/transport.ts'
export { declarationsOfParcels } from './low-value/declarations/declarations-of-parcels.ts'
export type { EntryNumberRange, LeftOutParcel, ParcelDeclarationRequest, PreparedDeclarations } from './low-value/declarations/declaration-request.ts'
export { unknownParcel } from './low-value/declarations/parcel-declaration-conditions.ts'
export type { ManifestReport } from './manifest/manifest-report.ts'
export { exampleManifest } from './manifest/manifest-examples.table.ts'
export { readReport } from './manifest/read-report.ts'
export type { WholeManifest } from './manifest/store.ts'
export type { FiledReport, ReportToFile } from './manifest/transport.ts'
export { examplePreLoading } from './pre-loading/pre-loading-examples.table.ts'
export { isPreLoading, readPreLoading } from './pre-loading/read-pre-loading.ts'
export type { StatedPreLoading } from './pre-loading/decide-pre-loading.ts'
export { assessments, type AssessmentCode } from './pre-loading/assessments.table.ts'
export { exampleSecurityFiling } from './security-filing/security-filing-examples.table.ts'
export { readSecurityFiling, type StatedSecurityFiling } from './security-filing/read-security-filing.ts'
export { replacesOnFile } from './replaces-on-file.ts'
export type { WaitingElsewhere } from './work/routes.ts'
export type { WaitingWork } from './work/work-item.ts'
export { filingAnswerSchema, findingSchema } from './schemas.ts'
export type { AnswerOnFile, FilingOnFile, FilingToSave, WholeFiling } from './store.ts'

/** What officers and the filer write to each other about a filing. */
export interface Correspondence {
  /** What stands against a message. Pure. */
  check(message: MessageToSend, ground: MessageGround): readonly Finding[]
  /** Puts a message on the record. Needs a system transaction. */
  save(sql: Sql, message: FilingMessage, kept: { readonly owner: MessageOwner; readonly contents: readonly Uint8Array[] }): Promise<void>
  /** The messages of a filing, oldest first, as the transaction's asker may see them. */
  of(sql: Sql, filing: string, environment: Environment): Promise<readonly MessageOnRecord[]>
  attachment(sql: Sql, wanted: AttachmentWanted): Promise<FileOnRecord | undefined>
  /** Notes that a side has read what the others wrote; how many messages were new to it. Needs a system transaction. */
  markRead(sql: Sql, filing: string, reader: Reader): Promise<number>
}

/** Holds of officers on bills of lading. */
export interface BillHolds {
  /** Reads once, for a group that is about to be decided, which bills are held. */
  asked(sql: Sql, asked: readonly HeldAsked[]): Promise<(filing: HeldAsked) => readonly BillHold[]>
  /** The holds that stand on the bills of an entry. */
  ofEntry(sql: Sql, entryNumber: string, environment: Environment): Promise<readonly BillHold[]>
  /** Needs a system transaction that has the turn among all that file; undefined where the bill is held so already. */
  place(sql: Sql, hold: BillHold): Promise<HoldChanged | undefined>
  /** Needs a system transaction that has the turn among all that file; undefined where it stands no more. */
  lift(sql: Sql, id: string, lifting: { readonly environment: Environment; readonly by: string; readonly why: string; readonly at: string }): Promise<HoldChanged | undefined>
  one(sql: Sql, id: string, environment: Environment): Promise<BillHold | undefined>
  /** A page of holds, newest first, as the transaction's asker may see them. */
  listed(sql: Sql, filter: HoldFilter): Promise<readonly BillHold[]>
}

export interface Filings {
  /** Every entry that the declarations are about or name, by entry number, locked until the transaction ends. */
  load(sql: Sql, asked: readonly { readonly declaration: Declaration }[]): Promise<ReadonlyMap<string, EntryOnFile>>
  /** Pure. */
  decide(input: FilingInput): FilingDecision
  /** Puts a group on file by two statements. */
  save(sql: Sql, filings: readonly FilingToSave[]): Promise<void>
  /** One filing as the transaction's asker may see it. */
  filing(sql: Sql, id: string, environment: Environment): Promise<WholeFiling | undefined>
  /** A page of filings, newest first, as the transaction's asker may see them. */
  listed(sql: Sql, asked: FilingFilter & FilingPage): Promise<readonly ListedFiling[]>
  /** The answers that filings were given when they were decided, by id, as the transaction's asker may see them. */
  answers(sql: Sql, ids: readonly string[], environment: Environment): Promise<ReadonlyMap<string, AnswerOnFile>>
  entry(sql: Sql, entryNumber: string, environment: Environment): Promise<EntryOnFile | undefined>
  /** What an officer's decision changed: the outcome of the filing, and the entry. Needs a system transaction. */
  saveDecided(sql: Sql, changed: { readonly filing: string; readonly outcome: Outcome; readonly entry?: EntryOnFile; readonly at: string }): Promise<void>
  /** Matches the bills of entries filed just now with the manifests; answers what there is to tell of them. Needs the system transaction that filed them. */
  matchBills(sql: Sql, filings: readonly FilingToSave[]): Promise<readonly EntryBillChange[]>
  /** What was told of the bills of a filing after its answer, oldest first, as the transaction's asker may see it. */
  billChanges(sql: Sql, filing: string, environment: Environment): Promise<readonly ToldChange[]>
  /** Decides a carrier's report and puts it on file with all that follows. Needs a system transaction. */
  fileReport(sql: Sql, report: ReportToFile): Promise<FiledReport>
  /** Reports on file by id, as the transaction's asker may see them. */
  manifests(sql: Sql, ids: readonly string[], environment: Environment): Promise<readonly WholeManifest[]>
  /** Decides an act on a movement in bond and puts it on file. Needs a system transaction. */
  carryOutInBond(sql: Sql, act: ActToCarryOut): Promise<ActDone>
  /** What acts on movements in bond came to, by id, as the transaction's asker may see them. */
  inBondActs(sql: Sql, ids: readonly string[], environment: Environment): Promise<readonly ActAnswered[]>
  /** A movement in bond, locked. Needs a system transaction. */
  inBondMovement(sql: Sql, number: string, environment: Environment): Promise<InBondMovement | undefined>
  /** Decides an export declaration, or a message about one, and puts it on file. Needs a system transaction. */
  fileExport(sql: Sql, filed: ExportToFile): Promise<ExportDecision>
  /** Decides what is told of an export at the border; undefined where the asker has no such declaration. Needs a system transaction. */
  fileExit(sql: Sql, exit: ExitToReport): Promise<ExitReported | undefined>
  /** Messages about exports by id, as the transaction's asker may see them. */
  exportFilings(sql: Sql, ids: readonly string[], environment: Environment): Promise<readonly ExportFilingOnFile[]>
  /** An export declaration, as the transaction's asker may see it. */
  exportSeen(sql: Sql, number: string, environment: Environment): Promise<ExportDeclarationOnFile | undefined>
  /** An export declaration, locked. Needs a system transaction. */
  exportDeclaration(sql: Sql, number: string, environment: Environment): Promise<ExportDeclarationOnFile | undefined>
  /** Decides an importer security filing and puts it on file. Needs a system transaction. */
  fileSecurityFiling(sql: Sql, filed: SecurityFilingToFile): Promise<SecurityDecision>
  /** Matches security filings again with bills that a report changed. Needs its system transaction. */
  matchSecurityFilings(sql: Sql, changed: { readonly environment: Environment; readonly at: string; readonly bills: readonly BillOnFile[] }): Promise<readonly SecurityMatch[]>
  /** Messages of security filings by id, as the transaction's asker may see them. */
  securityMessages(sql: Sql, ids: readonly string[], environment: Environment): Promise<readonly SecurityMessageOnFile[]>
  /** Decides a report of air cargo before loading and puts it on file with its assessments. Needs a system transaction. */
  filePreLoading(sql: Sql, filed: PreLoadingToFile): Promise<FiledPreLoading>
  /** Reports of air cargo before loading by id, as the transaction's asker may see them. */
  preLoadingReports(sql: Sql, ids: readonly string[], environment: Environment): Promise<readonly PreLoadingReportOnFile[]>
  readonly correspondence: Correspondence
  readonly billHolds: BillHolds
  /** Times from filing to release of a period, by mode and by port, as the transaction's asker may see them. */
  releaseTimes(sql: Sql, asked: TimesAsked): Promise<readonly ReleaseTimesOf[]>
  /** What summaries came to before a moment and come to now, as the transaction's asker may see them. */
  owedAround(sql: Sql, environment: Environment, asked: readonly { readonly entryNumber: string; readonly at: string; readonly lines: readonly number[] }[]): Promise<readonly OwedAround[]>
  /** The filings that name goods by one of these numbers of documents, as the transaction's asker may see them. */
  naming(sql: Sql, numbers: readonly string[], environment: Environment): Promise<readonly FilingNamingGoods[]>
  /** Reads and checks lines of parcels of low value, each by itself. Pure. */
  examineParcels(lines: readonly ParcelLine[], context: ExaminationContext): readonly ExaminedLine[]
  /** Decides examined lines in their order and puts what is new on file. Needs a system transaction. */
  fileParcels(sql: Sql, examined: readonly ExaminedLine[], filed: { readonly filer: Filer; readonly receivedAt: string }): Promise<AnsweredParcels>
  /** The parcels of split consignments, as the transaction's asker may see them. */
  splitParcels(sql: Sql, environment: Environment, wanted: { readonly splits: readonly FoundSplit[]; readonly namesMax: number }): Promise<ReadonlyMap<string, SplitOnFile>>
  /** A parcel with the batch that it was decided in, as the transaction's asker may see it. */
  parcelInBatch(sql: Sql, id: string, environment: Environment): Promise<ParcelInBatch | undefined>
  /** The filer's parcels of a day, to make declarations of them. */
  parcelsToDeclare(sql: Sql, filer: Filer, asked: ParcelsAsked): Promise<readonly ParcelToDeclare[]>
  /** Which entry numbers are on file. Needs a system transaction. */
  entryNumbersTaken(sql: Sql, stated: readonly string[], range: EntryNumberRange | undefined): Promise<ReadonlySet<string>>
  routes(http: Http, access: FilingRouteNeeds['access']): void
}

const ofCargo = { fileReport, manifests: wholeManifests, carryOutInBond, inBondActs: actsOnFile, inBondMovement: loadMovement }
const ofParcels = { examineParcels: examineLines, fileParcels, splitParcels, parcelInBatch, parcelsToDeclare, entryNumbersTaken }

export function createFilings(needs: Pick<RefundRouteNeeds, 'database' | 'tariff'> & Pick<InBondRouteNeeds, 'clock'> & Pick<WorkNeeds, 'publicUrl' | 'waitingElsewhere'>): Filings {
  return {
    load: (sql, asked) => loadEntries(sql, asked.flatMap(({ declaration }) => [declaration.entryNumber, ...entriesNamed(declaration)])),
    decide,
    save: saveFilings,
    filing: wholeFiling,
    listed: listFilings,
    answers: filingAnswers,
    entry: entryOnFile,
    async saveDecided(sql, { filing, outcome, entry, at }) {
      await saveOutcome(sql, filing, outcome)
      if (entry !== undefined) await saveEntries(sql, [{ entry, at }])
    },
    matchBills: matchFiled,
    billChanges: changesOfFiling,
    ...ofCargo,
    fileExport,
    fileExit,
    exportFilings,
    exportDeclaration: loadExport,
    exportSeen: exportOnFile,
    fileSecurityFiling,
    matchSecurityFilings,
    securityMessages,
    filePreLoading,
    preLoadingReports,
    correspondence: { check: checkMessage, save: saveMessage, of: messagesOf, attachment: attachmentOf, markRead },
    billHolds: { asked: holdsAsked, ofEntry: holdsOfEntry, place: placeBillHold, lift: liftBillHold, one: holdOnFile, listed: listHolds },
    releaseTimes: releaseTimesBy,
    owedAround,
    naming: filingsNaming,
    ...ofParcels,
    routes(http, access) {
      listingRoutes(http, { ...needs, access })
      filingRoutes(http, { ...needs, access })
      reportRoutes(http, { ...needs, access })
      manifestRoutes(http, { ...needs, access })
      billRoutes(http, { ...needs, access })
      inBondRoutes(http, { ...needs, access })
      exportRoutes(http, { ...needs, access })
      securityFilingRoutes(http, { ...needs, access })
      preLoadingRoutes(http, { ...needs, access })
      lowValueRoutes(http, { ...needs, access })
      workRoutes(http, { ...needs, access })
      refundRoutes(http, { ...needs, access })
    },
  }
}
