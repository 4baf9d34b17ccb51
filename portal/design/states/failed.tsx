import { Alert, Button } from '@trussworks/react-uswds'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { useWords } from '../../languages/use-words.ts'
import { FindingList } from '../findings/finding-list.tsx'
import { stateWords } from './words.ts'

interface FailedProps {
  readonly failure: unknown
  readonly onRetry?: (() => void) | undefined
}

/** What went wrong with a question or an act, what that means, and what can be done: never less. */
export function Failed({ failure, onRetry }: FailedProps) {
  const words = useWords(stateWords)
  const retry = onRetry === undefined ? undefined : <Button type="button" outline onClick={onRetry}>{words('retry')}</Button>
  if (!(failure instanceof Refusal) || isOfProxy(failure)) return <Alert type="warning" headingLevel="h2" heading={words('unreachable')} role="alert" cta={retry}>{words('unreachableWhat')}</Alert>
  if (failure.status === 403) return <Alert type="error" headingLevel="h2" heading={words('forbidden')} role="alert">{words('forbiddenWhat')}</Alert>
  return (
    <Alert type="error" headingLevel="h2" heading={words('refused')} role="alert" cta={failure.status >= 500 ? retry : undefined}>
      <span lang="en">{failure.message}</span>
      {failure.findings.length > 0 && <FindingList findings={failure.findings} />}
    </Alert>
  )
}

/** A proxy's word that the server behind it is away: it has no findings and explains nothing. */
function isOfProxy({ status, findings }: Refusal): boolean {
  return (status === 502 || status === 504) && findings.length === 0
}
