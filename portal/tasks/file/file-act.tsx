import { Alert, Button } from '@trussworks/react-uswds'
import type { UseQueryResult } from '@tanstack/react-query'
import { Failed } from '../../design/states/failed.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import type { Draft } from '../../session/drafts/draft.ts'
import type { DraftOnPage } from '../../session/drafts/use-draft.ts'
import type { CheckedFile } from '../../session/filing/check-file.ts'
import { filingAct } from '../../session/filing/file-at-door.ts'
import { FiledResult, OutcomeWord } from '../../design/filed/filed-result.tsx'
import { useFileDraft, type FilingState } from '../../session/filing/use-file-draft.ts'
import { fileWords } from './words.ts'

interface FileActProps {
  readonly draft: Draft
  readonly content: string
  /** Whether what is shown is what was checked and kept. */
  readonly isSettled: boolean
  readonly checked: UseQueryResult<CheckedFile>
  readonly keep: DraftOnPage['keep']
}

/** The act of filing, what it would come to, and what came of it. */
export function FileAct(props: FileActProps) {
  const words = useWords(fileWords)
  const { draft, content, checked } = props
  const filing = useFileDraft({ draft, content, recognised: checked.data?.recognised, keep: props.keep })
  const outcomes = draft.content === content ? draft.filed : undefined
  return (
    <section className="panel draft-file" aria-labelledby="draft-file">
      <h2 id="draft-file">{words(outcomes === undefined ? 'file' : 'filedAll')}</h2>
      <div aria-live="polite">
        {filing.isPending && <p>{filing.done === 0 ? words('filing') : words('filingLines', { count: String(filing.done) })}</p>}
        {outcomes !== undefined && <FiledResult outcomes={outcomes} />}
      </div>
      {filing.isLost && <Alert type="warning" headingLevel="h3" heading={words('notSure')} role="alert">{words('notSureWhat')}</Alert>}
      {filing.refusal !== undefined && <Failed failure={filing.refusal} />}
      {outcomes === undefined && <FileButton {...props} filing={filing} />}
    </section>
  )
}

function FileButton({ draft, isSettled, checked, filing }: FileActProps & { readonly filing: FilingState }) {
  const words = useWords(fileWords)
  const door = checked.data?.recognised.door
  const isFatal = checked.data?.found.some(({ finding }) => finding.severity === 'fatal') === true
  const isWaiting = filing.isPending || !isSettled || checked.isFetching
  return (
    <>
      <Expected checked={checked.data} />
      {checked.data === undefined && !checked.isFetching && <p>{words('afterCheck')}</p>}
      {isFatal && <p>{words('mustCorrect')}</p>}
      {door !== undefined && filingAct(door) !== undefined && (
        <Button type="button" disabled={isWaiting} outline={isFatal} onClick={filing.file}>{labelOf(door, { isFatal, wasFiled: draft.filed !== undefined }, words)}</Button>
      )}
    </>
  )
}

type Words = ReturnType<typeof useWords<typeof fileWords.en>>

function labelOf(door: CheckedFile['recognised']['door'], { isFatal, wasFiled }: { readonly isFatal: boolean; readonly wasFiled: boolean }, words: Words): string {
  if (isFatal) return words('fileAnyway')
  if (wasFiled) return words('fileAgain')
  return words(door === 'credential' || door === 'provenance-events' ? `acts.${door}` : 'acts.other')
}

/** What each declaration would come to if it were filed now. */
function Expected({ checked }: { readonly checked: CheckedFile | undefined }) {
  const words = useWords(fileWords)
  const formats = useFormats()
  if (checked === undefined || checked.filings.length === 0) return null
  return checked.filings.slice(0, 20).map(({ entryNumber, outcome, duty }, index) => (
    <dl key={`${entryNumber}-${String(index)}`} className="facts">
      <dt>{words('wouldBe')}</dt><dd><code>{entryNumber}</code></dd>
      <dt>{words('outcome')}</dt><dd><OutcomeWord outcome={outcome} /></dd>
      {duty !== undefined && <><dt>{words('owed')}</dt><dd>{formats.dollars(duty)}</dd></>}
    </dl>
  ))
}
