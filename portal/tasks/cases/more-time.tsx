import { Button } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { TextField } from '../../design/fields/text-field.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useExtending, type Clock } from './use-cases.ts'
import { caseWords } from './words.ts'

/** Gives a trader more time. What the law gives customs is not lengthened. */
export function MoreTime({ id, clock }: { readonly id: string; readonly clock: Clock }) {
  const words = useWords(caseWords)
  const [draft, setDraft] = useState({ to: '', why: '' })
  const extending = useExtending(id, () => { setDraft({ to: '', why: '' }) })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!extending.isPending) extending.mutate({ time: clock.id, ...draft })
  }
  return (
    <details>
      <summary>{words('moreTime')}</summary>
      <form onSubmit={submit} className="case-form" aria-label={`${words('moreTime')}: ${clock.what}`}>
        <TextField type="date" label={words('newDay')} value={draft.to} isRequired onChange={(to) => { setDraft({ ...draft, to }) }} />
        <TextField label={words('why')} value={draft.why} isRequired onChange={(why) => { setDraft({ ...draft, why }) }} />
        <Button type="submit" disabled={extending.isPending}>{words('giveTime')}</Button>
        {extending.error !== null && <Failed failure={extending.error} />}
      </form>
    </details>
  )
}
