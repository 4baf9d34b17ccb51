import { Alert, Button, Checkbox, Radio } from '@trussworks/react-uswds'
import { useId, useState, type SubmitEvent } from 'react'
import { TextField } from '../../design/fields/text-field.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSettling, type Hit, type HitOrder } from './use-screening.ts'
import { screeningWords } from './words.ts'

/** What agrees and what does not, who said what of it, and saying so. */
export function HitDetail({ hit }: { readonly hit: Hit }) {
  const words = useWords(screeningWords)
  const formats = useFormats()
  const { explanation, programs, authority, entry, list, edition, pointer, settlement, state } = hit
  return (
    <div className="screening-detail">
      <h3>{words('why')}</h3>
      <ul lang="en">{explanation.map((said) => <li key={said}>{said}</li>)}</ul>
      <p>{words('entry', { entry, list, date: formats.date(edition) })} · {words('at')} <code>{pointer}</code></p>
      {programs.length > 0 && <p>{words('programs')}: <span lang="en">{programs.join(', ')}</span></p>}
      <p>{words('authority')}: <span lang="en">{authority}</span></p>
      {settlement !== undefined && <p>{words('settled', { name: settlement.name ?? settlement.by, at: formats.time(settlement.at), why: settlement.why })}{settlement.clearedUntil !== undefined && ` ${words('clearedUntil', { date: formats.date(settlement.clearedUntil) })}`}</p>}
      {state !== 'delisted' && <SettleForm hit={hit} />}
    </div>
  )
}

interface Draft {
  readonly decision: HitOrder['decision']
  readonly why: string
  readonly isCleared: boolean
  readonly until: string
  readonly isForAllImporters: boolean
}

function SettleForm({ hit: { id, state } }: { readonly hit: Hit }) {
  const words = useWords(screeningWords)
  const name = useId()
  const possible: readonly Draft['decision'][] = state === 'open' ? ['cleared', 'confirmed'] : ['reopened']
  const [draft, setDraft] = useState<Draft>({ decision: possible[0] ?? 'cleared', why: '', isCleared: false, until: '', isForAllImporters: false })
  const settling = useSettling(id, () => { setDraft((before) => ({ ...before, why: '' })) })
  const { decision, why, isCleared, until, isForAllImporters } = draft
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (settling.isPending) return
    settling.mutate({ decision, why, ...(isCleared && decision === 'cleared' && { clearance: { until, isForAllImporters } }) })
  }
  return (
    <form onSubmit={submit}>
      <fieldset className="usa-fieldset">
        <legend className="usa-legend">{words('settle')}</legend>
        {possible.map((one) => <Radio key={one} id={`${name}-${one}`} name={name} label={words(`decisions.${one}`)} checked={decision === one} onChange={() => { setDraft({ ...draft, decision: one }) }} />)}
      </fieldset>
      <p>{words(`follows.${decision}`)}</p>
      <TextField label={words('reason')} hint={words('reasonHint')} value={why} lines={3} isRequired onChange={(text) => { setDraft({ ...draft, why: text }) }} />
      {decision === 'cleared' && <Checkbox id={`${name}-clear`} name={`${name}-clear`} label={words('clear')} checked={isCleared} onChange={({ target }) => { setDraft({ ...draft, isCleared: target.checked }) }} />}
      {decision === 'cleared' && isCleared && (
        <>
          <TextField type="date" label={words('until')} hint={words('clearHint')} value={until} isRequired onChange={(text) => { setDraft({ ...draft, until: text }) }} />
          <Checkbox id={`${name}-all`} name={`${name}-all`} label={words('clearAll')} checked={isForAllImporters} onChange={({ target }) => { setDraft({ ...draft, isForAllImporters: target.checked }) }} />
        </>
      )}
      <Button type="submit" disabled={settling.isPending}>{settling.isPending ? words('underWay') : words('save')}</Button>
      <div role="status">{settling.isSuccess && <Alert type="success" headingLevel="h4" slim>{words('done')}</Alert>}</div>
      {settling.isError && <Failed failure={settling.error} />}
    </form>
  )
}
