import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'

export type ModelState = 'candidate' | 'in-force' | 'withdrawn' | 'refused'
export type ModelAct = 'approve' | 'refuse' | 'withdraw'

/** What is to become of a model, by whom and why. */
export interface ModelSettlement {
  readonly act: ModelAct
  readonly officer: string
  readonly reason: string
  readonly at: MomentText
}

export type Settled = { readonly state: ModelState } | { readonly refused: string }

/** Decides what an officer's word makes of a model. Nobody approves what they had made. Pure. */
export function settleModel({ state, madeBy }: { readonly state: ModelState; readonly madeBy: string }, { act, officer }: ModelSettlement): Settled {
  if (act === 'withdraw') return state === 'in-force' ? { state: 'withdrawn' } : { refused: 'Only the model in force can be withdrawn' }
  if (state !== 'candidate') return { refused: 'The model is no candidate any more' }
  if (act === 'approve' && officer === madeBy) return { refused: 'Another officer than the one who had the model made approves it' }
  return { state: act === 'approve' ? 'in-force' : 'refused' }
}
