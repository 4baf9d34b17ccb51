import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Access, Caller, Right } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import { notFound, Problem } from '../../platform/http/index.ts'
import type { Jobs } from '../../platform/jobs/index.ts'
import { uuidV7, type Outbox } from '../../platform/outbox/index.ts'
import type { EntryOnFile, Environment, Filings, MessageToSend, WholeFiling } from '../filings/index.ts'
import { reasonOfHold } from './bill-holds/hold-reason.ts'
import { followAct, requireExamsOfRight } from './exams/transport.ts'
import type { Parties } from '../parties/index.ts'
import { officerAct, type Act, type ActOutcome, type OfficerOrder } from './officer-act.ts'
import { entryAfterDecision, type FilersRequest } from './request-settlement.ts'
import { replaceReasons } from './later-reasons/replace-reasons.ts'
import { billHoldRule } from './standing-reasons.ts'
import { determinationsOf, latestAbout, personsActs, saveDeterminations, type DeterminationOnFile, type PersonsAct } from './store.ts'
import { holdRolesOf } from './two-officers/hold-roles.ts'
import { needsSecondOfficer } from './two-officers/needs-second-officer.ts'
import type { Officer, ProposedDecision } from './two-officers/settle-proposal.ts'
import { openProposalsOf, saveProposal } from './two-officers/store.ts'
import { lapsedBefore } from './work-queue/claim-time.ts'
import { followWork, workOn } from './work-queue/store.ts'
import { workOf } from './work-queue/work-item.ts'

export interface DeterminationNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Outbox
  readonly jobs: Jobs
  readonly parties: Pick<Parties, 'directory'>
  readonly filings: Filings
  /** Puts a message about a filing on the record, in the transaction given. */
  readonly recordMessage: (sql: Sql, said: { readonly caller: Caller; readonly filing: WholeFiling; readonly message: MessageToSend }) => Promise<unknown>
  /** Waits until nothing else files, until the transaction ends. */
  readonly takeTurn: (sql: Sql) => Promise<void>
}

/** What an officer orders, as it comes in. */
export type OrderBody = Omit<OfficerOrder, 'at'>

/** The right that an act needs: an agriculture specialist holds goods and examines them for pests and diseases, a port officer does all. */
const rightsFor: Readonly<Record<Act, readonly [Right, ...Right[]]>> = {
  'place-hold': ['decide-hold', 'decide-agriculture-hold'],
  'lift-hold': ['decide-hold', 'decide-agriculture-hold'],
  'order-exam': ['decide-exam', 'decide-agriculture-exam'],
  'record-exam': ['decide-exam', 'decide-agriculture-exam'],
  'request-documents': ['decide-release'],
  'accept-documents': ['decide-release'],
  release: ['decide-release'],
  'approve-request': ['decide-release'],
  'refuse-request': ['decide-release'],
}

/** The right by which the caller may do this act, the widest; throws a 403 Problem where there is none. */
export function requireAct(access: Pick<Access, 'requireRight'>, caller: Caller, act: Act): Right {
  const [first, ...others] = rightsFor[act]
  try {
    access.requireRight(caller, first)
    return first
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const right = others.find((other) => holds(access, caller, other))
    if (right === undefined) throw error
    return right
  }
}

function holds(access: Pick<Access, 'requireRight'>, caller: Caller, right: Right): boolean {
  try {
    access.requireRight(caller, right)
    return true
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return false
  }
}

/** A filing with all that a decision about it rests on; locked, so that one decision comes after another. */
export interface DecisionGround {
  readonly filing: WholeFiling
  readonly entry: EntryOnFile | undefined
  readonly latest: DeterminationOnFile
  /** The roles in which the hold that stands was placed. */
  readonly holdRoles: readonly string[]
  /** The latest, with what persons ordered under its own name where a replacement of the entry had it restated. */
  readonly before: Determination
  /** What the filer asks by this filing, where it waits for an officer. */
  readonly request: FilersRequest | undefined
}

/** The filing as the caller may see it. */
export async function filingSeen(needs: Pick<DeterminationNeeds, 'database' | 'filings'>, { scope, environment }: Caller, id: string): Promise<WholeFiling> {
  const seen = await needs.database.read(scope, (sql) => needs.filings.filing(sql, id, environment))
  if (seen === undefined) throw notFound()
  return seen
}

/** What a decision rests on. Needs a system transaction. */
export async function decisionGround(sql: Sql, filings: Filings, filing: WholeFiling): Promise<DecisionGround> {
  const entry = (await filings.load(sql, [{ declaration: filing.declaration }])).get(filing.entryNumber)
  const history = await determinationsOf(sql, filing.id, filing.environment)
  const latest = history.at(-1)
  if (latest === undefined || !filing.accepted) throw refusedAct('A rejected filing has nothing on file to decide about')
  const isRestated = latest.reasons.some(({ rule }) => rule === 'standing-orders')
  const standing = isRestated ? (entry?.cargoRelease?.standing ?? []) : []
  const holdRoles = holdRolesOf(await actsAbout(sql, filings, filing))
  const request = await requestOf(sql, filings, { filing, entry, latest })
  const restated = isRestated ? { ...latest, reasons: [...standing, ...latest.reasons.filter(({ rule }) => rule !== 'standing-orders')] } : latest
  return { filing, entry, holdRoles, latest, request, before: request !== undefined && asks(latest) ? await withBillHolds(sql, filings, { determination: restated, environment: filing.environment }) : restated }
}

/** A request with the holds on its bills as they are now: they may have come after it, and the entry alone followed them. */
async function withBillHolds(sql: Sql, filings: Filings, { determination, environment }: { readonly determination: DeterminationOnFile; readonly environment: WholeFiling['environment'] }): Promise<DeterminationOnFile> {
  const reasons = (await filings.billHolds.ofEntry(sql, determination.entryNumber, environment)).map(reasonOfHold)
  const held = replaceReasons(determination, { rule: billHoldRule, reasons }, determination.decidedAt)
  return held === undefined ? determination : { ...determination, ...held.determination }
}

/** What the filer asks by a filing, or by a later one; undefined where it asks nothing. */
async function requestOf(sql: Sql, filings: Filings, { filing, entry, latest }: Pick<DecisionGround, 'filing' | 'entry' | 'latest'>): Promise<FilersRequest | undefined> {
  const kind = entry?.cargoRelease?.request?.kind
  const { entryNumber, environment } = filing
  if (kind === undefined) return undefined
  const others = (await latestAbout(sql, entryNumber, environment)).filter((one) => one.filing !== filing.id)
  if (others.some((one) => one.filing > filing.id && asks(one))) return { kind, isOfLaterFiling: true }
  if (!asks(latest) || (filing.functionCode === 'cancel') !== (kind === 'cancellation')) return undefined
  const onFile = await onFileMeanwhile(sql, filings, { filing, others })
  return { kind, ...(onFile !== undefined && { onFile }) }
}

/** The filing that stands while a later one asks. */
async function onFileMeanwhile(sql: Sql, filings: Filings, { filing, others }: { readonly filing: WholeFiling; readonly others: readonly DeterminationOnFile[] }): Promise<FilersRequest['onFile']> {
  for (const determination of others.filter((one) => one.outcome !== 'reject' && !isRequest(one))) {
    const before = await filings.filing(sql, determination.filing, filing.environment)
    if (before?.kind === filing.kind && isWhole(before)) return { filing: before, determination }
  }
  return undefined
}

function asks({ reasons }: Determination): boolean {
  return reasons.some(({ rule }) => rule === 'officer-request')
}

/** Whether a filing asks an officer, or asked in vain. */
export function isRequest(determination: Determination): boolean {
  return asks(determination) || determination.reasons.some(({ rule }) => rule === 'request-refused')
}

/** Whether a filing put an entry on file, rather than updated or cancelled it. */
function isWhole({ accepted, functionCode }: WholeFiling): boolean {
  return accepted && (functionCode === 'add' || functionCode === 'replace')
}

/** What persons did about the goods, oldest first: a hold stands when the entry is replaced, and so does whose it is. */
async function actsAbout(sql: Sql, filings: Filings, { id, kind, entryNumber, environment }: WholeFiling): Promise<readonly PersonsAct[]> {
  const acts = await personsActs(sql, entryNumber, environment)
  const others = [...new Set(acts.map((act) => act.filing))].filter((filing) => filing !== id)
  const otherKinds = new Set<string>()
  for (const other of others) if ((await filings.filing(sql, other, environment))?.kind !== kind) otherKinds.add(other)
  return acts.filter((act) => !otherKinds.has(act.filing))
}

/** Filings about an entry by which a filer asked in vain. */
export async function refusedRequests(sql: Sql, entryNumber: string, environment: Environment): Promise<ReadonlySet<string>> {
  return new Set((await personsActs(sql, entryNumber, environment)).filter(({ act }) => act === 'refuse-request').map(({ filing }) => filing))
}

/** Whether a later filing took this one's place: what is decided about goods is decided about what is on file of them. */
export async function isReplaced(sql: Sql, filings: Pick<Filings, 'listed'>, { id, kind, entryNumber, environment }: WholeFiling): Promise<boolean> {
  const later = (await filings.listed(sql, { kind, entryNumber, environment, accepted: true, limit: 50 })).filter((one) => one.id > id)
  // What an officer refused took nothing's place.
  const refused = await refusedRequests(sql, entryNumber, environment)
  return later.some((one) => !refused.has(one.id))
}

/** Nobody decides about what their own organisation filed, or had filed, whatever roles they hold. Throws a 403 Problem. */
export function requireOthersFiling({ organisation, scope }: Pick<Caller, 'organisation' | 'scope'>, filing: Pick<WholeFiling, 'organisation' | 'client'>): void {
  if (filing.organisation !== organisation && !(scope.owned ?? []).includes(filing.client)) return
  throw new Problem({ status: 403, type: 'urn:customhouse:problem:own-filing', title: 'Your own organisation’s filing', detail: 'Nobody decides about what their own organisation filed or had filed: an officer of another one does' })
}

export interface Ordering {
  readonly caller: Caller
  readonly filing: WholeFiling
  readonly order: OrderBody
  /** By which the caller orders it. */
  readonly right: Right
}

/** What became of an order: done, or waiting for a second officer. */
export type Ordered = { readonly determination: DeterminationOnFile } | { readonly proposal: ProposedDecision }

/** Carries out an officer's act, or proposes it to a second officer where the rule says so. Needs a system transaction. */
export async function orderByOfficer(sql: Sql, needs: DeterminationNeeds, { caller, filing, order, right }: Ordering): Promise<Ordered> {
  const now = needs.clock.now()
  const at = now.toISOString()
  const ground = await decisionGround(sql, needs.filings, filing)
  if (await isReplaced(sql, needs.filings, filing)) throw refusedAct('A later filing about this entry took its place: decide about that one')
  await refuseIfTaken(sql, { filing, caller, now })
  await requireExamsOfRight(sql, { filing, order, right, before: ground.before })
  const outcome = officerAct(ground.before, { ...order, at }, ground.request)
  if ('refused' in outcome) throw refusedAct(outcome.refused)
  const rule = needsSecondOfficer({ ...order, before: ground.before, holdRoles: ground.holdRoles, on: easternDate(now) })
  if (rule === undefined) return { determination: await carryOut(sql, needs, { ground, outcome, by: { act: order.act, subject: caller.subject, role: caller.roles.join(','), why: order.why }, at, order, caller }) }
  if ((await openProposalsOf(sql, filing.id, filing.environment)).some(({ before }) => before === ground.latest.id)) throw refusedAct('A decision about these goods waits for its second officer')
  const { name, why, authority, isHousePolicy } = rule
  const proposal: ProposedDecision = { id: uuidV7(now.getTime()), filing: filing.id, entryNumber: filing.entryNumber, before: ground.latest.id, proposedAt: at, state: 'open', order, rule: { name, why, authority, isHousePolicy }, officer: officerOf(caller) }
  await saveProposal(sql, { ...proposal, organisation: caller.organisation, environment: filing.environment })
  await publishProposal(sql, needs, { type: 'DecisionProposed', proposal, caller, at })
  return { proposal }
}

/** Keeps an officer's decision with all that the order brings along: the exam, and the request for documents on the record. Needs a system transaction. */
export async function carryOut(sql: Sql, needs: DeterminationNeeds, { order, caller, ...decided }: Decided & { readonly order: OrderBody; readonly caller: Caller }): Promise<DeterminationOnFile> {
  const { ground: { filing }, at } = decided
  const determination = await keepDecision(sql, needs, decided)
  await followAct(sql, needs, { filing, caller, order, at, isExamAsked: determination.reasons.some(({ outcome }) => outcome === 'exam') })
  const { act, documents = [], dueOn, why } = order
  if (act === 'request-documents' && documents.length > 0) await needs.recordMessage(sql, { caller, filing, message: { kind: 'document-request', words: why, documents, files: [], ...(dueOn !== undefined && { dueOn }) } })
  return determination
}

export function officerOf({ subject, name, roles, isProgram }: Caller): Officer {
  return { subject, roles, ...(name !== undefined && { name }), ...(isProgram === true && { isProgram }) }
}

/** Tells customs alone, not the filer, of a proposal. */
export async function publishProposal(sql: Sql, { outbox }: DeterminationNeeds, { type, proposal, caller, at }: { readonly type: 'DecisionProposed' | 'DecisionRefused'; readonly proposal: ProposedDecision; readonly caller: Caller; readonly at: string }): Promise<void> {
  const { id, entryNumber, filing, order: { act } } = proposal
  await outbox.publish(sql, [{ type, module: 'determinations', organisation: caller.organisation, client: '', subject: filing, occurredAt: at, environment: caller.environment, data: { entryNumber, proposal: id, act } }])
}

/** Two officers do not decide the same: whoever took the work decides it, or gives it back. */
async function refuseIfTaken(sql: Sql, { filing, caller, now }: { readonly filing: WholeFiling; readonly caller: Caller; readonly now: Date }): Promise<void> {
  const work = await workOn(sql, filing.id, { environment: filing.environment, lapsedBefore: lapsedBefore(now) })
  if (work?.claim !== undefined && work.claim.subject !== caller.subject) throw new Problem({ status: 409, type: 'urn:customhouse:problem:work-taken', title: 'Another officer has this work', detail: `${work.claim.name} took it at ${work.claim.at}: ask that officer, or wait until it is given back` })
}

export interface Decided {
  readonly ground: DecisionGround
  readonly outcome: Exclude<ActOutcome, { refused: string }>
  readonly by: { readonly act: string; readonly subject: string; readonly role: string; readonly why: string }
  readonly at: string
}

/** Keeps a person's decision: the determination, the state of the entry, what is left to do, and the fact. Needs a system transaction. */
export async function keepDecision(sql: Sql, needs: DeterminationNeeds, { ground: { filing, entry, latest, request }, outcome: { determination, standing }, by, at }: Decided): Promise<DeterminationOnFile> {
  const { organisation, client, entryNumber, environment } = filing
  await saveDeterminations(sql, [{ filing: filing.id, organisation, client, entryNumber, environment, determination, by }])
  const determined = entryAfterDecision(entry, { act: by.act, organisation, environment, at, request, determination, standing })
  await needs.filings.saveDecided(sql, { filing: filing.id, outcome: determination.outcome, at, ...(determined === undefined ? {} : { entry: determined }) })
  await followDecision(sql, { filing, request }, { act: by.act, determination })
  const settled = by.act === 'approve-request' || by.act === 'refuse-request'
  await needs.outbox.publish(sql, [...(settled ? [{ type: 'EntryRequestSettled', module: 'filings', organisation, client, subject: filing.id, occurredAt: at, environment, data: { entryNumber, approved: by.act === 'approve-request' } }] : []), {
    type: 'DeterminationChanged', module: 'determinations', organisation, client, subject: filing.id, occurredAt: at, environment,
    data: { entryNumber, act: by.act, outcome: determination.outcome, reasons: determination.reasons.map(({ rule, words, authority }) => ({ rule, words, authority })) },
  }])
  return (await determinationsOf(sql, filing.id, environment)).at(-1) ?? latest
}

/** What a decision leaves to do. While a later filing asks, that one is what is worked on. */
async function followDecision(sql: Sql, { filing, request }: Pick<DecisionGround, 'filing' | 'request'>, { act, determination }: { readonly act: string; readonly determination: Determination }): Promise<void> {
  if (request?.isOfLaterFiling === true) return
  const { organisation, client, entryNumber, environment, kind } = filing
  // A request that is refused leaves to do what the entry itself was asked for.
  const left = act === 'refuse-request' ? (request?.onFile ?? { filing, determination }) : { filing, determination }
  const work = workOf({ filing: left.filing.id, organisation, client, environment, receivedAt: left.filing.receivedAt, accepted: left.filing.accepted, declaration: left.filing.declaration, determination: left.determination })
  await followWork(sql, work === undefined ? [] : [work], work === undefined ? [{ environment, entryNumber, kind }] : [])
}

export function refusedAct(detail: string): Problem {
  return new Problem({ status: 409, title: 'The act does not fit', detail })
}
