import type { RecordNeed } from './agency.ts'

/** Records of one source: what it asks for outright, and what it asks for under a condition in words. */
export function recordsOf(source: string, isCertain: boolean): {
  readonly needed: (record: string, tells: string, more?: Partial<RecordNeed>) => RecordNeed
  readonly sometimes: (record: string, tells: string, when: string) => RecordNeed
} {
  return {
    needed: (record, tells, more = {}) => ({ record, tells, isCertain, source, ...more }),
    sometimes: (record, tells, when) => ({ record, tells, when, isCertain, source }),
  }
}
