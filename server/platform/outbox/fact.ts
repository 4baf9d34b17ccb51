/** Something that happened, in the past tense, as others may hear it. */
export interface Fact {
  readonly type: string
  readonly module: string
  readonly organisation: string
  readonly client: string
  /** What it happened to, e.g. a filing's id. */
  readonly subject: string
  readonly occurredAt: string
  readonly data: unknown
  /** Left out where it is of neither, and all may hear it. */
  readonly environment?: 'test' | 'production'
}

export interface PublishedFact extends Fact {
  /** Its place in the order of all facts, a whole number without gaps. */
  readonly position: string
  readonly id: string
}
