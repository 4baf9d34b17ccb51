/** Events about goods were recorded; a fact for each organisation that may see them. It names ids and documents, never prices. */
export interface ProvenanceRecorded {
  readonly type: 'ProvenanceRecorded'
  readonly data: {
    readonly batch: string
    readonly count: number
    /** The first 100 of them. */
    readonly events: readonly string[]
    /** The first 100 papers that they name. */
    readonly documents: readonly { readonly kind: string; readonly number: string }[]
  }
}

/** What the proof of events is worth changed: it was revoked, suspended or reinstated, or its issuer recognised; a fact for each organisation that may see them. */
export interface ProvenanceStandingChanged {
  readonly type: 'ProvenanceStandingChanged'
  readonly data: {
    readonly standing: 'verified' | 'not-recognised' | 'stated' | 'suspended' | 'revoked'
    readonly count: number
    /** The first 100 of them. */
    readonly events: readonly string[]
  }
}

/** Everything that this module publishes. */
export type ProvenanceFact = ProvenanceRecorded | ProvenanceStandingChanged
