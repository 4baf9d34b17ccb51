/** Determinations: what is decided about goods, by rules and by officers. See README.md. */
import type { Advice, AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { Determination, Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { Access } from '../../platform/access/index.ts'
import type { Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Fact } from '../../platform/outbox/index.ts'
import type { Environment, FilingToSave } from '../filings/index.ts'
import type { PartyDirectory } from '../parties/index.ts'
import { followBillHolds } from './bill-holds/jobs.ts'
import { billHoldRoutes } from './bill-holds/routes.ts'
import { determine, type DeterminationInput } from './determine.ts'
import { agencyClockJobs, enqueueClocks } from './agency-dispositions/jobs.ts'
import { agencyRoutes } from './agency-dispositions/routes.ts'
import { filerWrote, reviewsOpened, type HeardFromFiler } from './agency-dispositions/agency-facts.ts'
import { concernsAgency, dispositionsOf, documentsReceived, saveReviews, type DispositionGiven } from './agency-dispositions/store.ts'
import { orderByCase, type CaseOrder } from './case-orders/transport.ts'
import { workAfter } from './follow-filings.ts'
import type { ExamOutcome } from './exams/exam.ts'
import { figureRoutes } from './enforcement-figures/routes.ts'
import { examsAfter } from './exams/exams-asked.ts'
import { examRoutes } from './exams/routes.ts'
import { examOutcomes, followRules, type OutcomesAsked } from './exams/store.ts'
import { followScreening, type LaterNeeds } from './later-reasons/jobs.ts'
import { determinationRoutes } from './routes.ts'
import { ruleRoutes } from './rules/routes.ts'
import { determinationsOf, saveDeterminations, type DeterminationOnFile } from './store.ts'
import { riskOf, type RiskSeen } from './targeting/inspection/store.ts'
import { createAssessors, saveRisks, type RiskAssessor } from './targeting/store.ts'
import type { TargetingNeeds } from './targeting/transport.ts'
import { dryRunJobs } from './targeting/dry-run/jobs.ts'
import { targetingRoutes } from './targeting/routes.ts'
import type { DeterminationNeeds } from './transport.ts'
import { twoOfficerRoutes } from './two-officers/routes.ts'
import { workQueueRoutes } from './work-queue/routes.ts'
import { filerAnswered, followWork } from './work-queue/store.ts'

export type { CaseOrder } from './case-orders/transport.ts'
export type { DispositionGiven } from './agency-dispositions/store.ts'
export type { DeterminationInput } from './determine.ts'
export type { Discrepancy, ExamOutcome, SelectedBy } from './exams/exam.ts'
export type { DiscrepancyKind } from './exams/discrepancy-kinds.table.ts'
export type { DeterminationOnFile } from './store.ts'
export type { DeterminationNeeds } from './transport.ts'

export type { RiskSeen } from './targeting/inspection/store.ts'
export type { RiskAssessor } from './targeting/store.ts'

/** A decided filing with the advice that its determination rests on. */
export type DecidedToSave = FilingToSave & { readonly advice: Advice }

export interface Determinations {
  /** What says which risk is in these filings, by the targeting rules as they are in this transaction. */
  assessor(sql: Sql, asked: readonly AdviceAsked[]): Promise<RiskAssessor>
  /** Pure. */
  determine(input: DeterminationInput): Determination
  /** Puts the determinations of a group on file by one statement, and what they leave for people to do where they do. */
  save(sql: Sql, filings: readonly DecidedToSave[]): Promise<void>
  /** The determinations of a filing, oldest first, as the transaction's asker may see them. */
  of(sql: Sql, filing: string, environment: Environment): Promise<readonly DeterminationOnFile[]>
  /** What other agencies said of a filing, oldest first, as the transaction's asker may see it. */
  agencyDispositions(sql: Sql, filing: string, environment: Environment): Promise<readonly DispositionGiven[]>
  /** What exams found of each line, recorded in a period, oldest first: customs' own, as the transaction's asker may see it. */
  examOutcomes(sql: Sql, asked: OutcomesAsked): Promise<readonly ExamOutcome[]>
  /** What risk was seen in a filing when it was decided, as the transaction's asker may see it. */
  risk(sql: Sql, environment: Environment, filing: string): Promise<RiskSeen | undefined>
  /** A case of enforcement holds goods, or lets go of them; undefined where that changes nothing. Needs a system transaction. */
  orderByCase(sql: Sql, order: CaseOrder): Promise<{ readonly filing: string; readonly outcome: Outcome } | undefined>
  /** The filer sent what was asked for: the filing waits for an officer again. Needs a system transaction. */
  filerAnswered(sql: Sql, filing: string, answered: { readonly environment: Environment; readonly at: string }): Promise<void>
  /** Whether lines of a filing concern an agency, as the transaction's asker may see it. */
  concernsAgency(sql: Sql, filing: string, asked: { readonly environment: Environment; readonly agency: string }): Promise<boolean>
  /** A filer wrote to an agency: what to tell those who speak for it. Needs a system transaction. */
  agencyHeard(sql: Sql, heard: HeardFromFiler, directory: PartyDirectory): Promise<readonly Fact[]>
  /** What to tell agencies of filings that were saved. Pure. */
  agencyFacts(filings: readonly DecidedToSave[], directory: PartyDirectory): readonly Fact[]
  /** Names who goes on where an agency's time has run, or a list names a party later; call it before the workers start. */
  jobs(): void
  routes(http: Http, access: Pick<Access, 'guard' | 'callerOf' | 'requireRight'>): void
}

export function createDeterminations(needs: DeterminationNeeds & TargetingNeeds & LaterNeeds): Determinations {
  return {
    assessor: createAssessors(needs.ledger),
    determine,
    async save(sql, filings) {
      await saveDeterminations(sql, filings.map(({ id, received, client, declaration, determination }) => ({
        filing: id, organisation: received.organisation, client, entryNumber: declaration.entryNumber, environment: received.environment, determination,
      })))
      const { waiting, done, reviews, replaced } = workAfter(filings)
      await followWork(sql, waiting, done)
      await saveReviews(sql, reviews, replaced)
      await followRules(sql, examsAfter(filings), filings.at(-1)?.received.receivedAt ?? '')
      await enqueueClocks(sql, needs, reviews)
      await saveRisks(sql, filings.map(({ id, received: { environment, receivedAt }, client, declaration: { entryNumber, portOfEntry = '' }, advice }) => ({ id, client, entryNumber, port: portOfEntry, environment, assessedAt: receivedAt, risk: advice.risk })))
    },
    of: determinationsOf,
    agencyDispositions: dispositionsOf,
    examOutcomes,
    risk: riskOf,
    filerAnswered,
    orderByCase: (sql, order) => orderByCase(sql, needs, order),
    concernsAgency,
    async agencyHeard(sql, heard, directory) {
      if (heard.kind === 'answer') await documentsReceived(sql, heard)
      return filerWrote(heard, directory)
    },
    agencyFacts: (filings, directory) => reviewsOpened(workAfter(filings).reviews, directory),
    jobs() {
      dryRunJobs(needs)
      agencyClockJobs(needs)
      followScreening(needs)
      followBillHolds(needs)
    },
    routes(http, access) {
      determinationRoutes(http, access, needs)
      workQueueRoutes(http, access, needs)
      twoOfficerRoutes(http, access, needs)
      agencyRoutes(http, access, needs)
      examRoutes(http, access, needs)
      billHoldRoutes(http, access, needs)
      figureRoutes(http, access, needs)
      ruleRoutes(http)
      targetingRoutes(http, access, needs)
    },
  }
}
