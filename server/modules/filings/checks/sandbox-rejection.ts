import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { FilingContext } from '../filing-context.ts'

const rejectionAsked = fatal('sandbox-rejection', {
  message: 'The broker reference TESTREJCT asks the sandbox to reject this filing',
  authority: 'Customhouse sandbox, broker references',
  remedy: 'Use another reference to be judged by the data',
})

/** In the test environment the reference TESTREJCT makes a filing that is fatally rejected, with all that follows for what is on file. */
export function sandboxRejection({ declaration: { functionalReference, references }, filer }: FilingContext): readonly Finding[] {
  if (filer.environment !== 'test') return []
  const index = references.findIndex(({ qualifier, identifier }) => qualifier === 'CR' && identifier.trim() === 'TESTREJCT')
  if (functionalReference?.trim() === 'TESTREJCT') return [finding(rejectionAsked, '/functionalReference')]
  return index === -1 ? [] : [finding(rejectionAsked, `/references/${String(index)}/identifier`)]
}
