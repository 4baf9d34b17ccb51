/** What kind of party used a credential; `own` is its issuer itself. Who it was is not told. */
export type UserKind = 'broker' | 'importer' | 'carrier' | 'customs' | 'agency' | 'own' | 'other'

/** That somebody rested something on a credential: its issuer may know that and when, and nothing of the business behind it. */
export interface CredentialUse {
  /** A verification that somebody asked for, or evidence that a filing was given. */
  readonly kind: 'verification' | 'filing'
  readonly at: string
  readonly by: UserKind
  /** Whether it was found sound and in force then, or last where it is evidence. */
  readonly verified: boolean
}

/** A use as it is on record, before it is known what may be told of it. */
export interface RecordedUse extends Omit<CredentialUse, 'by'> {
  readonly organisation: string
}

/** What an issuer is told of uses, newest first: the organisation becomes its kind. */
export function toldToIssuer(uses: readonly RecordedUse[], { issuer, kindOf }: { readonly issuer: string; readonly kindOf: (organisation: string) => UserKind | undefined }): readonly CredentialUse[] {
  return uses.map(({ kind, at, verified, organisation }) => ({ kind, at, verified, by: organisation === issuer ? 'own' as const : (kindOf(organisation) ?? 'other') })).toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
}
