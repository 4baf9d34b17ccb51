/** The log grew, and its key signed its new state. The data of a fact of type `CheckpointSigned`, published once for each append. */
export interface CheckpointSigned {
  readonly type: 'CheckpointSigned'
  readonly origin: string
  readonly size: number
  /** The signed note (c2sp.org/tlog-checkpoint). */
  readonly checkpoint: string
}
