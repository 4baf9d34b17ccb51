import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'

/** Members of a declaration in the form of the JSON door, as many as are known. */
export type Known = Readonly<Record<string, unknown>>

/** A filing that begins with what is known, long before it is whole. Nothing of it is filed until its filer signs. */
export interface ProgressiveFiling {
  readonly id: string
  readonly organisation: string
  /** Importer number, once it is known; until then it is seen by who acts for all of its organisation. */
  readonly client: string
  readonly environment: 'test' | 'production'
  readonly kind: DeclarationKind
  /** The shipment whose provenance it draws on: a bill, a shipment number, or a lot. */
  readonly shipment?: string
  /** What the filer states; evidence fills in what the filer leaves open. */
  readonly known: Known
  readonly statements: readonly Statement[]
  readonly begunAt: MomentText
  /** Papers around its shipment when it was staged last: new evidence that names one of them concerns it. */
  readonly watched: readonly string[]
  /** What was decided before it was signed, from the moment that it was whole. */
  readonly decidedEarly?: Determination
  /** The filing that it became. */
  readonly filing?: string
}

/** Who stated what, when: members of the top level by name. */
export interface Statement {
  readonly at: MomentText
  readonly by: string
  readonly members: readonly string[]
}
