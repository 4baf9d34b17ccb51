import './guided-entry.scss'
import { Alert, Button } from '@trussworks/react-uswds'
import { Link, useParams } from '@tanstack/react-router'
import { PageHead } from '../../design/page/page-head.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { Loading } from '../../design/states/loading.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useDraft, type DraftOnPage } from '../../session/drafts/use-draft.ts'
import { useDraftStore } from '../../session/drafts/use-draft-store.ts'
import { EntrySteps } from './entry-steps.tsx'
import { entryWords } from './words.ts'

/** An entry on its way, step by step. */
export function EntryPage() {
  const words = useWords(entryWords)
  const { draft: id = '' }: { readonly draft?: string } = useParams({ strict: false })
  const onPage = useDraft(useDraftStore(), id)
  const { draft, generation } = onPage
  if (draft === undefined) return <><PageHead title={words('title')} /><Loading /></>
  if (draft === null) return <><PageHead title={words('title')} /><Empty title={words('absent')}><Link className="usa-button" to="/file/entry">{words('toStart')}</Link></Empty></>
  return (
    <>
      <PageHead title={draft.name} />
      <ChangedElsewhere onPage={onPage} />
      <EntrySteps key={`${id}-${String(generation)}`} draft={draft} keep={onPage.keep} />
    </>
  )
}

function ChangedElsewhere({ onPage: { elsewhere, takeTheirs, keepMine } }: { readonly onPage: DraftOnPage }) {
  const words = useWords(entryWords)
  if (elsewhere === undefined) return null
  return (
    <Alert type="warning" headingLevel="h2" heading={words('elsewhere')} role="alert">
      <Button type="button" onClick={takeTheirs}>{words('takeTheirs')}</Button> <Button type="button" outline onClick={keepMine}>{words('keepMine')}</Button>
    </Alert>
  )
}
