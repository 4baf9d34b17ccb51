/** How an issuer stands: it issues the types itself, or it says by credentials of its own who else may issue them. */
export type IssuerStanding = 'issuer' | 'anchor'

/** What a recognition is limited to. An empty scope is no limit; everything that it names must hold. */
export interface RecognitionScope {
  /** ISO 3166-1 alpha-2: countries of origin or establishment for which it counts. */
  readonly countries?: readonly string[]
  /** The first digits of commodity codes for which it counts, 2 to 10. */
  readonly commodities?: readonly string[]
  /** The agreement under which it counts, e.g. `USMCA`, `AEO-MRA-EU`. */
  readonly agreement?: string
  /** Identifiers of what it counts for: a facility, a heat series, a pipeline. */
  readonly identifiers?: readonly string[]
}

/** Who is recognised to issue what, from when to when, on which ground, and who said so. */
export interface RecognisedIssuer {
  readonly id: string
  /** Its DID or URL. */
  readonly issuer: string
  readonly name: string
  readonly standing: IssuerStanding
  /** Types of credentials by their names. */
  readonly types: readonly string[]
  readonly scope: RecognitionScope
  readonly from: string
  /** The first moment at which it counts no more. */
  readonly until?: string
  /** The law, agreement, register or decision that it rests on. */
  readonly basis: string
  readonly recognisedBy: string
  readonly recordedAt: string
  readonly endedAt?: string
  readonly endReason?: string
}

/** Whether a recognition counts at a moment. What was ended counts for what was issued before its end no more than after it. */
export function isInForce({ from, until, endedAt }: Pick<RecognisedIssuer, 'from' | 'until' | 'endedAt'>, on: Date): boolean {
  const moment = on.getTime()
  return endedAt === undefined && Date.parse(from) <= moment && (until === undefined || moment < Date.parse(until))
}
