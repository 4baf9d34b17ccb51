import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { Outbox } from '../../../platform/outbox/index.ts'
import type { FilingToLog, Ledger } from '../../ledger/index.ts'
import type { Parties } from '../../parties/index.ts'
import { interchangesByKey, saveInterchanges, takeTurn, type InterchangeOnFile, type InterchangeToSave } from '../intake/store.ts'
import type { MessageInterchange } from './message-intake.ts'
import type { FiledMessage, MessageFacts, MessageKind } from './message-kind.ts'

/** An interchange that a filer has handed in, read but not decided. */
export interface MessagesReceived<Subject> extends InterchangeToSave {
  readonly interchange: MessageInterchange<Subject>
}

/** A message with what became of it, and its receipt. */
export interface ReceiptedMessage extends FiledMessage {
  readonly receipt: string
}

export type MessageOutcome =
  | { readonly outcome: 'filed'; readonly messages: readonly ReceiptedMessage[] }
  /** The same key was filed before. */
  | { readonly outcome: 'known'; readonly interchange: InterchangeOnFile }

export interface MessageDoorNeeds {
  readonly database: Database
  readonly outbox: Outbox
  readonly parties: Parties
  readonly ledger: Ledger
}

/** Files the messages of an interchange in order, all or none, in one transaction that has its turn among all that file. */
export async function fileMessages<Subject>(received: MessagesReceived<Subject>, kind: MessageKind<Subject>, needs: MessageDoorNeeds): Promise<MessageOutcome> {
  return needs.database.system(async (sql): Promise<MessageOutcome> => {
    await takeTurn(sql)
    const [known] = (await interchangesByKey(sql, [received])).values()
    if (known !== undefined) return { outcome: 'known', interchange: known }
    const directory = await needs.parties.refresh(sql)
    await saveInterchanges(sql, [received])
    const { organisation, environment, receivedAt } = received
    const filed: (FiledMessage & MessageFacts & { readonly client: string })[] = []
    for (const [index, { read, subject }] of received.interchange.messages.entries()) {
      const id = received.filings[index]?.id
      if (subject === undefined || id === undefined) continue
      const client = kind.clientOf(subject)
      const locate = (finding: Finding) => located(finding, (pointer) => read.sourceOf(pointer))
      filed.push({ ...await kind.file(sql, { id, interchange: received.id, organisation, client, environment, receivedAt, subject, read, directory, locate }), client })
    }
    const { receipts } = await needs.ledger.append(sql, filed.map((one) => toLog(one, received)))
    await needs.outbox.publish(sql, filed.flatMap(({ facts }) => facts))
    return { outcome: 'filed', messages: filed.map(({ id, accepted, findings, told }, index) => ({ id, accepted, findings, told, receipt: receipts[index]?.text ?? '' })) }
  })
}

function toLog({ id, client, accepted, findings, kind, functionCode }: FiledMessage & MessageFacts & { readonly client: string }, { organisation, environment, receivedAt, bodySha256 }: InterchangeToSave): FilingToLog {
  const outcome = accepted ? 'accepted' : 'reject'
  return { organisation, client, facts: { environment, filing: id, kind, functionCode, receivedAt, bodySha256, decisionSha256: digestOfFacts({ outcome, findings: findings.map(({ code }) => code) }), outcome } }
}

/** Adds the place in the bytes to a finding about the data. */
function located(finding: Finding, sourceOf: (pointer: string) => string | undefined): Finding {
  const { declaration, source } = finding.pointer
  const found = source ?? (declaration === undefined ? undefined : sourceOf(declaration))
  return found === undefined ? finding : { ...finding, pointer: { ...finding.pointer, source: found } }
}
