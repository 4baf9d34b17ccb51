import type { Tone } from '../../design/status/status-tag.tsx'
import type { verifyWords } from './words.ts'

/** One question about what was handed in, and its answer. */
export interface Check {
  readonly of: keyof typeof verifyWords.en.checks
  readonly tone: Tone
  readonly said: keyof typeof verifyWords.en.said
  /** What to do where it is not well. */
  readonly remedy?: keyof typeof verifyWords.en.remedies
}
