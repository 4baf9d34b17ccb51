import './file.scss'
import { Alert, Button } from '@trussworks/react-uswds'
import { Link, useParams } from '@tanstack/react-router'
import { PageHead } from '../../design/page/page-head.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { Loading } from '../../design/states/loading.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useDraft, type DraftOnPage } from '../../session/drafts/use-draft.ts'
import { useDraftStore } from '../../session/drafts/use-draft-store.ts'
import { DraftEditing } from './draft-editing.tsx'
import { fileWords } from './words.ts'

/** A file on its way to be filed: what it is, its text with what is wrong in it, and the act. */
export function DraftPage() {
  const words = useWords(fileWords)
  const { draft: id = '' }: { readonly draft?: string } = useParams({ strict: false })
  const onPage = useDraft(useDraftStore(), id)
  const { draft, generation } = onPage
  if (draft === undefined) return <><PageHead title={words('title')} /><Loading what={words('readingDraft')} /></>
  if (draft === null) return <><PageHead title={words('title')} /><Empty title={words('absent')}><p>{words('absentWhat')}</p><Link className="usa-button" to="/file">{words('toFile')}</Link></Empty></>
  return (
    <>
      <PageHead title={draft.name} actions={<Link className="usa-button usa-button--outline" to="/file">{words('another')}</Link>} />
      <ChangedElsewhere onPage={onPage} />
      <DraftEditing key={`${id}-${String(generation)}`} draft={draft} keep={onPage.keep} />
    </>
  )
}

/** Two tabs with one draft: whoever wrote last is named, and the person chooses. */
function ChangedElsewhere({ onPage: { elsewhere, takeTheirs, keepMine } }: { readonly onPage: DraftOnPage }) {
  const words = useWords(fileWords)
  const formats = useFormats()
  if (elsewhere === undefined) return null
  return (
    <Alert type="warning" headingLevel="h2" heading={words('elsewhere')} role="alert">
      {words('elsewhereWhat', { when: formats.time(elsewhere.changedAt) })}
      <span className="page-actions"><Button type="button" onClick={takeTheirs}>{words('takeTheirs')}</Button> <Button type="button" outline onClick={keepMine}>{words('keepMine')}</Button></span>
    </Alert>
  )
}
