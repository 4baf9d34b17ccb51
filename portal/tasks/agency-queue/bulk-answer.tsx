import { Alert, Button } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { TextField } from '../../design/fields/text-field.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useBulkAnswer, type BulkAnswered } from './use-agency.ts'
import { usualAuthorities } from './usual-authorities.table.ts'
import { agencyWords } from './words.ts'

interface BulkAnswerProps {
  readonly agency: string
  readonly chosen: readonly string[]
  readonly onAnswered: () => void
}

/** Lets all lines of the chosen filings proceed, for one reason. */
export function BulkAnswer({ agency, chosen, onAnswered }: BulkAnswerProps) {
  const words = useWords(agencyWords)
  const [reason, setReason] = useState('')
  const [authority, setAuthority] = useState(usualAuthorities[agency] ?? '')
  const [done, setDone] = useState<readonly BulkAnswered[]>([])
  const answering = useBulkAnswer((answers) => { setDone(answers); setReason(''); onAnswered() })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!answering.isPending && chosen.length > 0) answering.mutate({ filings: chosen.map((filing) => ({ filing })), reason, authority })
  }
  return (
    <section className="panel" aria-labelledby="bulk-title">
      <h2 id="bulk-title">{words('bulk')}</h2>
      <div role="status"><BulkOutcome answers={chosen.length === 0 ? done : []} /></div>
      {chosen.length === 0 ? <p>{words('bulkNone')}</p> : (
        <form onSubmit={submit} className="answer-form">
          <p>{words('bulkChosen', { count: chosen.length })}</p>
          <TextField label={words('reason')} hint={words('reasonHint')} value={reason} onChange={setReason} isRequired lines={2} />
          <TextField label={words('authority')} hint={words('authorityHint')} value={authority} onChange={setAuthority} isRequired />
          <Button type="submit" disabled={answering.isPending || reason.length < 3 || authority.length < 3}>{answering.isPending ? words('underWay') : words('bulkConfirm', { count: chosen.length })}</Button>
          {answering.isError && <Failed failure={answering.error} />}
        </form>
      )}
    </section>
  )
}

function BulkOutcome({ answers }: { readonly answers: readonly BulkAnswered[] }) {
  const words = useWords(agencyWords)
  if (answers.length === 0) return null
  const refused = answers.filter((answer) => answer.refused !== undefined)
  return (
    <>
      {refused.length < answers.length && <Alert type="success" headingLevel="h3" slim>{words('bulkDone', { count: answers.length - refused.length })}</Alert>}
      {refused.map((answer) => <Alert key={answer.filing} type="error" headingLevel="h3" slim>{words('bulkRefused')} <span lang="en">{answer.refused}</span></Alert>)}
    </>
  )
}
