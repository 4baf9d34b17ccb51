import { Button } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { TextField } from '../../design/fields/text-field.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { useAssigning, type OneCase } from './use-cases.ts'
import { caseWords } from './words.ts'

/** Who conducts a case, and the way to take it over or to hand it to a team. */
export function OfficerPanel({ one: { id, officer, team } }: { readonly one: OneCase }) {
  const words = useWords(caseWords)
  const { me } = useSession()
  const [draft, setDraft] = useState({ team: '', why: '' })
  const assigning = useAssigning(id, () => { setDraft({ team: '', why: '' }) })
  if (me === undefined) return null
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const own = { subject: me.subject, name: me.name ?? me.subject }
    if (!assigning.isPending) assigning.mutate({ why: draft.why, ...(draft.team === '' ? { officer: own } : { team: draft.team }) })
  }
  return (
    <section className="panel" aria-labelledby="officer-title">
      <h2 id="officer-title">{words('officer')}</h2>
      <p>{[officer?.name, team].filter((who) => who !== undefined).join('; ') || words('nobody')}</p>
      <details>
        <summary>{words('assign')}</summary>
        <form onSubmit={submit} className="case-form" aria-label={words('assign')}>
          <TextField label={words('team')} hint={words('teamHint')} value={draft.team} onChange={(to) => { setDraft({ ...draft, team: to }) }} />
          <TextField label={words('why')} value={draft.why} isRequired onChange={(why) => { setDraft({ ...draft, why }) }} />
          <Button type="submit" disabled={assigning.isPending}>{words(draft.team === '' ? 'takeOver' : 'giveToTeam')}</Button>
          {assigning.error !== null && <Failed failure={assigning.error} />}
        </form>
      </details>
    </section>
  )
}
