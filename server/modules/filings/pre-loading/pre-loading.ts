import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../filing-context.ts'
import type { AssessmentCode } from './assessments.table.ts'

/** A waybill with what was assessed of it before loading, each time. */
export interface PreLoadingOnFile {
  readonly key: string
  readonly masterKey?: string
  readonly organisation: string
  readonly environment: Environment
  readonly assessment: AssessmentCode
  readonly reasons: readonly string[]
  readonly flight?: string
  readonly isCancelled: boolean
  readonly reportedAt: MomentText
  readonly history: readonly { readonly at: MomentText; readonly assessment: AssessmentCode }[]
}
