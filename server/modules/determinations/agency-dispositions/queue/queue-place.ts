/** Where a page of an agency's queue ends: what is overdue first, then by urgency. */
export interface QueuePlace {
  readonly isOverdue: boolean
  readonly tier: number
  readonly attentionBy: string
  readonly filing: string
}

/** A place as the next page is asked for by. */
export function writeQueuePlace({ isOverdue, tier, attentionBy, filing }: QueuePlace): string {
  return `${isOverdue ? '0' : '1'}_${String(tier)}_${attentionBy}_${filing}`
}

/** Reads what writeQueuePlace() wrote; undefined where it is none. */
export function readQueuePlace(text: string | undefined): QueuePlace | undefined {
  const [, overdue = '', tier = '', attentionBy = '', filing = ''] = /^([01])_([01])_(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/.exec(text ?? '') ?? []
  return filing === '' ? undefined : { isOverdue: overdue === '0', tier: Number(tier), attentionBy, filing }
}
