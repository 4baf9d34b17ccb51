import { Alert, Button, Label, Radio, Textarea, TextInput } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useAnswering, type AnswerToGive, type Review } from './use-agency.ts'
import { usualAuthorities } from './usual-authorities.table.ts'
import { agencyWords } from './words.ts'

const dispositions = ['may-proceed', 'hold', 'refuse', 'documents', 'under-review'] as const

/** What the agency says of the chosen lines, with what follows said before it is confirmed. */
export function AnswerForm({ review: { agency, filing }, lines }: { readonly review: Review; readonly lines: readonly number[] }) {
  const words = useWords(agencyWords)
  const usual = usualAuthorities[agency] ?? ''
  const [draft, setDraft] = useState<Omit<AnswerToGive, 'lines'>>({ disposition: 'may-proceed', reason: '', authority: usual })
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID())
  const answering = useAnswering(filing)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (answering.isPending || lines.length === 0) return
    answering.mutate({ answer: { ...draft, lines: [...lines] }, idempotencyKey }, {
      onSuccess: () => {
        setDraft({ ...draft, reason: '' })
        setKey(crypto.randomUUID())
      },
    })
  }
  return (
    <section className="panel" aria-labelledby="answer-title">
      <h2 id="answer-title">{words('give')}</h2>
      <div role="status">{answering.isSuccess && draft.reason === '' && <Alert type="success" headingLevel="h3" slim>{words('done')}</Alert>}</div>
      <form onSubmit={submit} className="answer-form">
        <fieldset className="usa-fieldset">
          <legend className="usa-legend">{words('said', { disposition: words('answer'), lines: lines.join(', ') })}</legend>
          {dispositions.map((one) => <Radio key={one} id={`answer-${one}`} name="disposition" label={words(`dispositions.${one}`)} checked={draft.disposition === one} onChange={() => { setDraft({ ...draft, disposition: one }) }} />)}
        </fieldset>
        <p className="answer-follows">{words(`follows.${draft.disposition}`)}</p>
        <Label htmlFor="answer-reason" requiredMarker>{words('reason')}</Label>
        <p className="usa-hint" id="answer-reason-hint">{words('reasonHint')}</p>
        <Textarea id="answer-reason" name="reason" rows={3} required minLength={3} maxLength={500} aria-describedby="answer-reason-hint" value={draft.reason} onChange={({ target }) => { setDraft({ ...draft, reason: target.value }) }} />
        <Label htmlFor="answer-authority">{words('authority')}</Label>
        <p className="usa-hint" id="answer-authority-hint">{words('authorityHint')}</p>
        <TextInput id="answer-authority" name="authority" type="text" required minLength={3} maxLength={300} aria-describedby="answer-authority-hint" value={draft.authority} onChange={({ target }) => { setDraft({ ...draft, authority: target.value }) }} />
        {lines.length === 0 && <p>{words('pickLine')}</p>}
        <Button type="submit" disabled={answering.isPending || lines.length === 0}>{answering.isPending ? words('underWay') : words('confirm', { disposition: words(`dispositions.${draft.disposition}`) })}</Button>
        {answering.isError && <Failed failure={answering.error} />}
      </form>
    </section>
  )
}
