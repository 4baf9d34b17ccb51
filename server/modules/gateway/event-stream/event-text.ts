/** A fact as the event stream sends it (WHATWG HTML, server-sent events): its position is the identifier to resume after. */
export interface StreamedFact {
  readonly position: string
  readonly id: string
  readonly type: string
  readonly subject: string
  readonly client: string
  readonly occurredAt: string
  readonly data: unknown
}

/** One event as text. The data are JSON on one line, so no line break can end the event early. */
export function eventText(fact: StreamedFact): string {
  const { position, id, type, subject, client, occurredAt, data } = fact
  return `id: ${position}\nevent: ${type}\ndata: ${JSON.stringify({ position, id, type, subject, client, occurredAt, data })}\n\n`
}

/** The position that a client asks to resume after; undefined where it asks for none, null where it is not one of ours. */
export function resumeAfter(lastEventId: string | undefined): bigint | undefined | null {
  if (lastEventId === undefined || lastEventId === '') return undefined
  return /^\d{1,18}$/.test(lastEventId) ? BigInt(lastEventId) : null
}
