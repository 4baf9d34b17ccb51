import type { InBondMessage } from '../../in-bond-format.ts'
import type { Transaction } from '../envelope/batch.ts'

/** A message about goods in bond that was read from records. */
export interface CatairInBondMessage extends InBondMessage {
  readonly source: { readonly transaction: Transaction }
}
