import { Alert, Button } from '@trussworks/react-uswds'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Answered } from '../../../design/states/answered.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import type { Draft } from '../../../session/drafts/draft.ts'
import { useDraftStore } from '../../../session/drafts/use-draft-store.ts'
import { fileWords } from '../words.ts'

/** Every draft of the person in this browser; what is discarded can be had back until the page is left. */
export function DraftList() {
  const words = useWords(fileWords)
  const { drafts, discard, discarded, restore } = useDrafts()
  return (
    <div className="file-drafts">
      <h2>{words('drafts')}</h2>
      {discarded !== undefined && (
        <Alert type="info" headingLevel="h3" slim role="status" cta={<Button type="button" outline onClick={restore}>{words('undoDiscard')}</Button>}>{words('discarded', { name: discarded.name })}</Alert>
      )}
      <Answered query={drafts}>
        {(all) => all.length === 0 ? <Empty title={words('draftsNone')}><p>{words('draftsNoneWhat')}</p></Empty> : <DraftTable drafts={all} onDiscard={discard} />}
      </Answered>
    </div>
  )
}

function useDrafts() {
  const store = useDraftStore()
  const queries = useQueryClient()
  const [discarded, setDiscarded] = useState<Draft>()
  const drafts = useQuery({ queryKey: ['drafts', store === undefined], networkMode: 'always', staleTime: 0, enabled: store !== undefined, queryFn: async () => store?.all() ?? [] })
  useEffect(() => store?.hear(() => { void queries.invalidateQueries({ queryKey: ['drafts'] }) }), [store, queries])
  const change = async (act: Promise<unknown> | undefined, now: Draft | undefined) => {
    await act
    setDiscarded(now)
    await queries.invalidateQueries({ queryKey: ['drafts'] })
  }
  return {
    drafts, discarded,
    discard: (draft: Draft) => { void change(store?.discard(draft.id), draft) },
    restore: () => { if (discarded !== undefined) void change(store?.save(discarded, true), undefined) },
  }
}

function DraftTable({ drafts, onDiscard }: { readonly drafts: readonly Draft[]; readonly onDiscard: (draft: Draft) => void }) {
  const words = useWords(fileWords)
  const formats = useFormats()
  const columns: readonly Column<Draft>[] = [
    { id: 'name', header: words('draft'), sortBy: ({ name }) => name, cell: (draft) => <Link to={pageOf(draft)}>{draft.name}</Link> },
    { id: 'kind', header: words('name'), cell: ({ kind }) => words(kind === 'text' ? 'textDraft' : 'entryDraft') },
    { id: 'state', header: words('state'), cell: (draft) => <DraftState draft={draft} /> },
    { id: 'changed', header: words('changed'), sortBy: ({ changedAt }) => changedAt, cell: ({ changedAt }) => <time dateTime={changedAt} title={changedAt}>{formats.time(changedAt)}</time> },
    { id: 'act', header: words('act'), cell: (draft) => <Button type="button" unstyled aria-label={words('discardOf', { name: draft.name })} onClick={() => { onDiscard(draft) }}>{words('discard')}</Button> },
  ]
  return <DataTable caption={words('drafts')} columns={columns} rows={drafts} rowKey={({ id }) => id} />
}

function pageOf({ id, kind }: Draft): string {
  return kind === 'text' ? `/file/${id}` : `/file/entry/${id}`
}

function DraftState({ draft }: { readonly draft: Draft }) {
  const words = useWords(fileWords)
  if (draft.filed !== undefined) {
    const isGood = draft.filed.every(({ accepted }) => accepted)
    return <StatusTag tone={isGood ? 'good' : 'bad'}>{words(isGood ? 'stateFiled' : 'stateRejected')}</StatusTag>
  }
  return draft.intent === undefined ? <StatusTag tone="quiet">{words('stateDraft')}</StatusTag> : <StatusTag tone="caution">{words('stateSent')}</StatusTag>
}
