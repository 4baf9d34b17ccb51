import { Alert } from '@trussworks/react-uswds'
import type { UseQueryResult } from '@tanstack/react-query'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useLiveState } from '../../live/live-facts.tsx'
import type { Draft } from '../../session/drafts/draft.ts'
import { useSession } from '../../session/session.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import type { CheckedFile } from '../../session/filing/check-file.ts'
import { fileWords } from './words.ts'

interface CheckStateProps {
  readonly checked: UseQueryResult<CheckedFile>
  readonly draft: Draft
}

/** What the file is and where it goes; and, where nobody can be asked, that nothing is lost. */
export function CheckState({ checked, draft }: CheckStateProps) {
  const words = useWords(fileWords)
  const formats = useFormats()
  const recognised = checked.data?.recognised
  return (
    <>
      <Unreachable checked={checked} />
      <div className="draft-about">
        {recognised?.format !== undefined && <span className="status status-busy">{recognised.format.title}</span>}
        {recognised !== undefined && <p>{words(`doors.${recognised.door}`)}</p>}
        {recognised?.door === 'receipt' && <a className="usa-link" href="/portal/verify">{words('verify')}</a>}
        {checked.data !== undefined && checked.data.lost > 0 && <StatusTag tone="caution">{words('lost', { count: checked.data.lost })}</StatusTag>}
        {draft.changedAt !== '' && <p className="page-lead">{words('kept', { when: formats.time(draft.changedAt) })}</p>}
      </div>
    </>
  )
}

function Unreachable({ checked }: Pick<CheckStateProps, 'checked'>) {
  const words = useWords(fileWords)
  const { me, hasExpired } = useSession()
  const isOffline = useLiveState() === 'offline'
  // A sign-in that ended is said above every page.
  if (hasExpired || me === undefined) return null
  if (isOffline || checked.isError) return <Alert type="warning" headingLevel="h2" heading={words('unchecked')} role="status" noIcon>{words('uncheckedWhat')}</Alert>
  return null
}
