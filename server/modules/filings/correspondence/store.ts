import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'
import type { Attachment, Author, FilingMessage, MessageKind, MessageOnRecord, Reading, Side } from './filing-message.ts'

/** Whose filing a message is about, as row-level security knows it. */
export interface MessageOwner {
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
}

interface Row {
  readonly id: string
  readonly filing: string
  readonly kind: MessageKind
  readonly side: Side
  readonly agency: string | null
  readonly author: Author
  readonly sent_at: Date
  readonly words: string
  readonly documents: readonly string[]
  readonly due_on: DateText | null
  readonly answers: string | null
  readonly answered_by: string | null
  readonly attachments: readonly Attachment[]
  readonly readings: readonly Reading[]
}

const insertMessage = `insert into filings.message (organisation, client, id, filing, environment, kind, side, author, sent_at, words, documents, due_on, answers, agency)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`

const insertAttachment = `insert into filings.message_attachment (organisation, client, message, place, name, media_type, sha256, size, content)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`

const selectMessages = `select m.id, m.filing, m.kind, m.side, m.agency, m.author, m.sent_at, m.words, m.documents, m.due_on::text, m.answers,
    (select min(a.id::text) from filings.message a where a.filing = m.filing and a.answers = m.id) as answered_by,
    coalesce((select json_agg(json_build_object('name', f.name, 'mediaType', f.media_type, 'sha256', f.sha256, 'size', f.size) order by f.place) from filings.message_attachment f where f.message = m.id), '[]') as attachments,
    coalesce((select json_agg(json_build_object('side', r.side, 'at', to_char(r.read_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by r.read_at) from filings.message_reading r where r.message = m.id), '[]') as readings
  from filings.message m where m.filing = $1::uuid and m.environment = $2 order by m.id`

const selectAttachment = `select f.name, f.media_type as "mediaType", f.content from filings.message_attachment f join filings.message m on m.id = f.message
  where m.filing = $1::uuid and m.environment = $2 and f.message = $3::uuid and f.place = $4`

const insertReadings = `insert into filings.message_reading (organisation, client, message, side, subject, read_at)
  select m.organisation, m.client, m.id, $3, $4, $5 from filings.message m
  where m.filing = $1::uuid and m.environment = $2 and m.side <> $3 and ($3 <> 'agency' or m.agency = $6) and not exists (select from filings.message_reading r where r.message = m.id and r.side = $3)
  on conflict do nothing returning message`

/** Puts a message on the record. */
export async function saveMessage(sql: Sql, message: FilingMessage, { owner, contents }: { readonly owner: MessageOwner; readonly contents: readonly Uint8Array[] }): Promise<void> {
  const { organisation, client, environment } = owner
  const { id, filing, kind, side, author, sentAt, words, documents, dueOn, answers, agency } = message
  await sql.query(insertMessage, [organisation, client, id, filing, environment, kind, side, JSON.stringify(author), sentAt, words, JSON.stringify(documents), dueOn ?? null, answers ?? null, agency ?? null])
  for (const [place, { name, mediaType, sha256, size }] of message.attachments.entries()) await sql.query(insertAttachment, [organisation, client, id, place, name, mediaType, sha256, size, Buffer.from(contents[place] ?? [])])
}

/** The messages about a filing, oldest first, as the transaction's asker may see them. */
export async function messagesOf(sql: Sql, filing: string, environment: Environment): Promise<readonly MessageOnRecord[]> {
  return (await sql.query<Row>(selectMessages, [filing, environment])).map(fromRow)
}

export interface AttachmentWanted {
  readonly filing: string
  readonly message: string
  readonly place: number
  readonly environment: Environment
}

export interface FileOnRecord {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

/** A file that came with a message, as the transaction's asker may see it. */
export async function attachmentOf(sql: Sql, { filing, message, place, environment }: AttachmentWanted): Promise<FileOnRecord | undefined> {
  const [found] = await sql.query<FileOnRecord>(selectAttachment, [filing, environment, message, place])
  return found
}

export interface Reader {
  readonly side: Side
  readonly subject: string
  readonly at: string
  readonly environment: Environment
  /** With the side of an agency: which. */
  readonly agency?: string
}

/** Notes that a side has read what the others wrote; answers how many messages were new to it. Needs a system transaction. */
export async function markRead(sql: Sql, filing: string, { side, subject, at, environment, agency }: Reader): Promise<number> {
  return (await sql.query(insertReadings, [filing, environment, side, subject, at, agency ?? null])).length
}

function fromRow({ sent_at: sentAt, due_on: dueOn, answers, answered_by: answeredBy, agency, ...row }: Row): MessageOnRecord {
  return {
    ...row, sentAt: sentAt.toISOString(),
    ...(dueOn === null ? {} : { dueOn }), ...(answers === null ? {} : { answers }), ...(answeredBy === null ? {} : { answeredBy }), ...(agency === null ? {} : { agency }),
  }
}
