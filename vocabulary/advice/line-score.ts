/** One thing that speaks for or against a line being ordinary. */
export interface ScoreReason {
  /** Name of the feature, e.g. `price-against-route`. */
  readonly feature: string
  readonly words: string
  readonly value: number
  /** What peers have, where there are any. */
  readonly expected?: number
  /** How much it moved the score, in log odds; negative where it speaks for the line. */
  readonly weight: number
}

/** How unusual a line of a filing is. It advises and never decides: a rule that an officer wrote may look at it. */
export interface LineScore {
  /** WCO 006: number of the line, from 1. */
  readonly line: number
  /** Features by name, as they were known at the moment of filing; absent where there is nothing to compare with. */
  readonly features: Readonly<Record<string, number>>
  /** Calibrated probability, 0 to 1, that an inspection would find something; absent without a model in force. */
  readonly score?: number
  /** Version of the model that scored it. */
  readonly model?: string
  readonly reasons: readonly ScoreReason[]
}
