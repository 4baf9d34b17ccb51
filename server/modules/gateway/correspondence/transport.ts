import { digestOfBytes, digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import { notFound, Problem } from '../../../platform/http/index.ts'
import { actOnce } from '../../../platform/idempotency/index.ts'
import { uuidV7, type Fact, type Outbox } from '../../../platform/outbox/index.ts'
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
export async function record(sql: Sql, { caller, filing, message }: { readonly caller: Caller; readonly filing: WholeFiling; readonly message: MessageToSend }, needs: CorrespondenceNeeds): Promise<Sent> {
  const { filings, ledger, outbox, clock } = needs
  const now = clock.now()
  const onRecord = await filings.correspondence.of(sql, filing.id, filing.environment)
  const findings = filings.correspondence.check(message, { side: sideOf(caller), today: easternDate(now), onRecord })
  if (findings.length > 0) throw new Problem({ status: 422, type: 'urn:customhouse:problem:refused', title: 'The message was not sent', detail: 'The findings say what stands against it', extra: { findings } })
  const sent = messageOf(message, { caller, filing: filing.id, now, answered: onRecord.find(({ id }) => id === message.answers) })
  const { organisation, client, environment } = filing
  await filings.correspondence.save(sql, sent, { owner: { organisation, client, environment }, contents: message.files.map(({ content }) => content) })
  await filings.correspondence.markRead(sql, filing.id, { side: sent.side, subject: caller.subject, at: sent.sentAt, environment, ...(sent.agency !== undefined && { agency: sent.agency }) })
  const heard = await tellWhoWaits(sql, { sent, filing }, needs)
  const { receipts } = await ledger.append(sql, [{ organisation, client, act: { act: sent.id, kind: 'filing-message-sent', subject: filing.id, by: caller.organisation, at: sent.sentAt, factsSha256: digestOfFacts(sent) } }])
  await outbox.publish(sql, [{
    type: 'MessageSent', module: 'filings', organisation, client, subject: filing.id, occurredAt: sent.sentAt, environment,
    data: { entryNumber: filing.entryNumber, message: sent.id, kind: sent.kind, side: sent.side, ...(sent.dueOn !== undefined && { dueOn: sent.dueOn }), ...(sent.agency !== undefined && { agency: sent.agency }) },
  }, ...heard])
  return { message: { ...sent, readings: [] }, receipt: receipts[0]?.text ?? '' }
}

interface Writing {
  readonly caller: Caller
  readonly filing: string
  readonly now: Date
  /** The request that the message answers. */
  readonly answered: FilingMessage | undefined
}

/** A message as it goes on the record: from an agency, for the one that is named, or for the one whose request it answers. */
function messageOf({ files, agency: addressed, ...said }: MessageToSend, { caller, filing, now, answered }: Writing): FilingMessage {
  const { subject, name, organisation, scope } = caller
  const side = sideOf(caller)
  const agency = side === 'agency' ? scope.agency : (answered?.agency ?? addressed)
  return { ...said, id: uuidV7(now.getTime()), filing, side, sentAt: now.toISOString(), author: { subject, organisation, ...(name !== undefined && { name }) }, attachments: files.map(attachmentOf), ...(agency !== undefined && { agency }) }
}

/** Turns what waited for the filer to whom it wrote: customs, or an agency, which is told by facts of its own. */
async function tellWhoWaits(sql: Sql, { sent: { id, kind, side, agency, sentAt }, filing }: { readonly sent: FilingMessage; readonly filing: WholeFiling }, { determinations, parties }: CorrespondenceNeeds): Promise<readonly Fact[]> {
  if (agency !== undefined) return side === 'filer' ? determinations.agencyHeard(sql, { filing, agency, kind, message: id, at: sentAt }, parties.directory()) : []
  if (kind === 'answer') await determinations.filerAnswered(sql, filing.id, { environment: filing.environment, at: sentAt })
  return []
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
