import { Alert } from '@trussworks/react-uswds'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { FindingList } from '../../design/findings/finding-list.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import type { Draft } from '../../session/drafts/draft.ts'
import type { CheckedFile } from '../../session/filing/check-file.ts'
import type { EntryForm } from './entry-form.ts'
import { entryWords } from './words.ts'

function fatalIn(found: CheckedFile['found']): number {
  return found.filter(({ finding }) => finding.severity === 'fatal').length
}

function Others({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords(entryWords)
  return findings.length === 0 ? null : <details><summary>{words('others')} ({findings.length})</summary><FindingList findings={findings} /></details>
}

/** How far the entry is: what must be corrected, and what would come of it. */
export function EntryAside({ draft, form: { checked, byField } }: { readonly draft: Draft; readonly form: EntryForm }) {
  const words = useWords(entryWords)
  const formats = useFormats()
  const duty = checked.data?.filings[0]?.duty
  const count = checked.data && fatalIn(checked.data.found)
  const others = byField.get('') ?? []
  return (
    <aside className="entry-aside panel" aria-label={words('expected')}>
      {checked.isError && <Alert type="warning" headingLevel="h3" heading={words('unchecked')} role="status">{words('uncheckedWhat')}</Alert>}
      {count !== undefined && <p role="status"><StatusTag tone={count === 0 ? 'good' : 'caution'}>{words('toErrors', { count })}</StatusTag></p>}
      {draft.changedAt !== '' && <p>{words('kept', { when: formats.time(draft.changedAt) })}</p>}
      {duty !== undefined && <p>{words('total')}: <strong>{formats.dollars(duty)}</strong></p>}
      <Others findings={others} />
    </aside>
  )
}
