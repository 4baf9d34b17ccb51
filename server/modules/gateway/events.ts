/** A filing on its way has everything it needs, and what would be decided of it is recorded: it waits for its signature alone. */
export interface FilingReadyEarly {
  readonly type: 'FilingReadyEarly'
  readonly data: {
    readonly progressive: string
    readonly kind: 'entry' | 'entry-summary'
    readonly shipment?: string
    readonly outcome: string
    readonly decidedAt: string
  }
}

/** Everything that this module publishes of its own. */
export type GatewayFact = FilingReadyEarly
