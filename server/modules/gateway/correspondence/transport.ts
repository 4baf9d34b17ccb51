import { digestOfBytes, digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import { notFound, Problem } from '../../../platform/http/index.ts'
import { actOnce } from '../../../platform/idempotency/index.ts'
import { uuidV7, type Outbox } from '../../../platform/outbox/index.ts'
import type { Determinations } from '../../determinations/index.ts'
import type { FileSent, FilingMessage, Filings, MessageOnRecord, MessageToSend, WholeFiling } from '../../filings/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import type { Parties } from '../../parties/index.ts'
import { sideOf } from './side-of.ts'

export interface CorrespondenceNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Outbox
  readonly filings: Pick<Filings, 'filing' | 'correspondence'>
  readonly determinations: Pick<Determinations, 'filerAnswered' | 'concernsAgency' | 'agencyHeard'>
  readonly parties: Pick<Parties, 'directory'>
  readonly ledger: Ledger
}

export interface Sent {
  readonly message: MessageOnRecord
  readonly receipt: string
}

interface Sending {
  readonly caller: Caller
  readonly request: Pick<FastifyRequest, 'headers' | 'method' | 'url' | 'body'>
  readonly filing: string
  readonly message: MessageToSend
}

/** Puts a message on the record, in the log and in the ears of the other side, in one transaction and once. */
export async function sendMessage({ caller, request, filing: id, message }: Sending, needs: CorrespondenceNeeds): Promise<Sent> {
  // Whom it may concern is asked under the writer's own scope; the change is the system's.
  const filing = await filingFor(caller, id, needs)
  return needs.database.system((sql) => actOnce(sql, { module: 'filings', caller, request }, () => record(sql, { caller, filing, message }, needs)))
}

/** Whether the caller may hear and say something about a filing: it may see it, or it concerns the agency that the caller speaks for. */
export async function concernsCaller(sql: Sql, { filings, determinations }: Pick<CorrespondenceNeeds, 'filings' | 'determinations'>, { caller: { scope, environment }, filing }: { readonly caller: Caller; readonly filing: string }): Promise<boolean> {
  if (scope.agency !== undefined && await determinations.concernsAgency(sql, filing, { environment, agency: scope.agency })) return true
  return (await filings.filing(sql, filing, environment)) !== undefined
}

/** The filing that the caller may write about. Whom it may concern is asked under the caller's own scope; the filing itself is not an agency's to see. */
async function filingFor(caller: Caller, id: string, needs: CorrespondenceNeeds): Promise<WholeFiling> {
  const isSeen = await needs.database.read(caller.scope, (sql) => concernsCaller(sql, needs, { caller, filing: id }))
  const filing = isSeen ? await needs.database.system((sql) => needs.filings.filing(sql, id, caller.environment)) : undefined
  if (filing === undefined) throw notFound()
  return filing
}

/** Puts a message on the record with its receipt and its fact. Needs a system transaction. */
export async function record(sql: Sql, { caller, filing, message }: { readonly caller: Caller; readonly filing: WholeFiling; readonly message: MessageToSend }, { filings, determinations, parties, ledger, outbox, clock }: CorrespondenceNeeds): Promise<Sent> {
  const now = clock.now()
  const side = sideOf(caller)
  const onRecord = await filings.correspondence.of(sql, filing.id, filing.environment)
  const findings = filings.correspondence.check(message, { side, today: easternDate(now), onRecord })
  if (findings.length > 0) throw new Problem({ status: 422, type: 'urn:customhouse:problem:refused', title: 'The message was not sent', detail: 'The findings say what stands against it', extra: { findings } })
  const { subject, name, organisation } = caller
  const { files, agency: addressed, ...said } = message
  const agency = side === 'agency' ? caller.scope.agency : (onRecord.find(({ id }) => id === message.answers)?.agency ?? addressed)
  const sent: FilingMessage = { ...said, id: uuidV7(now.getTime()), filing: filing.id, side, sentAt: now.toISOString(), author: { subject, organisation, ...(name !== undefined && { name }) }, attachments: files.map(attachmentOf), ...(agency !== undefined && { agency }) }
  const owner = { organisation: filing.organisation, client: filing.client, environment: filing.environment }
  await filings.correspondence.save(sql, sent, { owner, contents: files.map(({ content }) => content) })
  await filings.correspondence.markRead(sql, filing.id, { side, subject, at: sent.sentAt, environment: filing.environment, ...(agency !== undefined && { agency }) })
  if (sent.kind === 'answer' && agency === undefined) await determinations.filerAnswered(sql, filing.id, { environment: filing.environment, at: sent.sentAt })
  const heard = side === 'filer' && agency !== undefined ? await determinations.agencyHeard(sql, { filing, agency, kind: sent.kind, message: sent.id, at: sent.sentAt }, parties.directory()) : []
  const { receipts } = await ledger.append(sql, [{ organisation: owner.organisation, client: owner.client, act: { act: sent.id, kind: 'filing-message-sent', subject: filing.id, by: organisation, at: sent.sentAt, factsSha256: digestOfFacts(sent) } }])
  await outbox.publish(sql, [{
    type: 'MessageSent', module: 'filings', organisation: owner.organisation, client: owner.client, subject: filing.id, occurredAt: sent.sentAt, environment: owner.environment,
    data: { entryNumber: filing.entryNumber, message: sent.id, kind: sent.kind, side, ...(sent.dueOn !== undefined && { dueOn: sent.dueOn }), ...(agency !== undefined && { agency }) },
  }, ...heard])
  return { message: { ...sent, readings: [] }, receipt: receipts[0]?.text ?? '' }
}

function attachmentOf({ name, mediaType, content }: FileSent) {
  return { name: name.replaceAll(/[\\/]/g, '_'), mediaType, sha256: digestOfBytes(content), size: content.byteLength }
}

/** Notes that the caller's side has read what the others wrote, and tells them where that is news. */
export async function readMessages(caller: Caller, id: string, needs: CorrespondenceNeeds): Promise<void> {
  const { environment, subject } = caller
  const filing = await filingFor(caller, id, needs)
  const at = needs.clock.now().toISOString()
  await needs.database.system(async (sql) => {
    const side = sideOf(caller)
    const count = await needs.filings.correspondence.markRead(sql, id, { side, subject, at, environment, ...(caller.scope.agency !== undefined && { agency: caller.scope.agency }) })
    if (count > 0) await needs.outbox.publish(sql, [{ type: 'MessagesRead', module: 'filings', organisation: filing.organisation, client: filing.client, subject: id, occurredAt: at, environment, data: { entryNumber: filing.entryNumber, side } }])
  })
}
