import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** Everything that a check of form may look at. Beside it only tables of the vocabulary and of this package count. */
export interface FormContext {
  readonly declaration: Declaration
  readonly receivedOn: DateText
  /** The date that classification is judged on. */
  readonly rateDate: DateText
  /**
   * Places (JSON Pointer) that the declaration may leave out because of what is on file. Who knows what is on file names those that
   * it excuses; who does not names all that it might.
   */
  readonly excused: ReadonlySet<string>
}

/** One subject that is looked at: context in, findings out, nothing else. */
export type Check<Context extends FormContext = FormContext> = (context: Context) => readonly Finding[]
