import { Alert, Button } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { ParticularsFields, statedOf, type Entered } from './particulars-fields.tsx'
import { useCaseAct, type Offer, type OneCase } from './use-cases.ts'
import { caseWords } from './words.ts'

const keyOf = ({ kind, act, action }: Offer) => `${kind} ${act} ${action ?? ''}`

/** Chooses a step that fits now, says by which law, and takes it. */
export function ActPanel({ one }: { readonly one: OneCase }) {
  const words = useWords(caseWords)
  const [chosen, setChosen] = useState('')
  const [isDone, setDone] = useState(false)
  const offer = one.offers.find((each) => keyOf(each) === chosen)
  const options = [{ value: '', label: words('choose') }, ...one.offers.map((each) => ({ value: keyOf(each), label: `${each.title}: ${each.words}` }))]
  return (
    <section className="panel" aria-labelledby="act-title">
      <h2 id="act-title">{words('act')}</h2>
      <div role="status">{isDone && <Alert type="success" headingLevel="h3" slim>{words('done')}</Alert>}</div>
      {one.offers.length === 0 ? <p>{words('nothingToDo')}</p> : <ChoiceField label={words('actLead')} value={chosen} options={options} onChange={(key) => { setChosen(key); setDone(false) }} />}
      {offer !== undefined && <ActForm key={chosen} id={one.id} offer={offer} onDone={() => { setChosen(''); setDone(true) }} />}
    </section>
  )
}

function ActForm({ id, offer, onDone }: { readonly id: string; readonly offer: Offer; readonly onDone: () => void }) {
  const words = useWords(caseWords)
  const [entered, setEntered] = useState<Entered>({})
  const [why, setWhy] = useState('')
  const acting = useCaseAct(id, onDone)
  const { kind, act, action, asks, authority, notice, effect } = offer
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!acting.isPending) acting.mutate({ kind, act, particulars: { ...statedOf(asks, entered) }, why, ...(action === undefined ? {} : { action }) })
  }
  return (
    <form onSubmit={submit} className="case-form" aria-label={offer.words}>
      <p>{words('law')}: <span lang="en">{authority}</span></p>
      {notice !== undefined && <p>{words('serves', { form: notice })}</p>}
      {effect !== undefined && <p><strong>{words(`effects.${effect}`)}</strong></p>}
      <ParticularsFields asks={asks} entered={entered} onChange={setEntered} />
      <TextField label={words('why')} hint={words('whyHint')} value={why} isRequired lines={3} onChange={setWhy} />
      <Button type="submit" disabled={acting.isPending}>{acting.isPending ? words('underWay') : words('doIt', { words: offer.words })}</Button>
      {acting.error !== null && <Failed failure={acting.error} />}
    </form>
  )
}
