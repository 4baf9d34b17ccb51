import { Alert, Button, Label } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { ParticularsFields, statedOf, type Entered } from './particulars-fields.tsx'
import { useAnswering, type AnswerOffered, type OwnCase } from './use-cases.ts'
import { caseWords } from './words.ts'

interface Draft {
  readonly words: string
  readonly entered: Entered
  readonly files: readonly File[]
}

const blank: Draft = { words: '', entered: {}, files: [] }

/** Chooses what is answered, and sends it with its files. */
export function AnswerForm({ one }: { readonly one: OwnCase }) {
  const words = useWords(caseWords)
  const [chosen, setChosen] = useState(0)
  const [draft, setDraft] = useState(blank)
  const [round, setRound] = useState(0)
  const answering = useAnswering(one.id, () => { setDraft(blank); setRound(round + 1) })
  const offer = one.offered[chosen] ?? one.offered[0]
  if (offer === undefined) return null
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!answering.isPending) answering.mutate({ action: offer.action, answer: offer.answer, words: draft.words, files: draft.files, particulars: statedOf(offer.asks, draft.entered) })
  }
  return (
    <form onSubmit={submit} className="case-form" aria-label={`${words('answer')}: ${one.number}`}>
      <h3>{words('answer')}</h3>
      <ChoiceField label={words('answerWhich')} value={String(chosen)} options={one.offered.map((each, at) => ({ value: String(at), label: each.words }))} onChange={(at) => { setChosen(Number(at)) }} />
      <OfferFacts offer={offer} />
      <ParticularsFields asks={offer.asks} entered={draft.entered} onChange={(entered) => { setDraft({ ...draft, entered }) }} />
      <TextField label={words('answerWords')} hint={words('answerHint')} value={draft.words} lines={4} onChange={(text) => { setDraft({ ...draft, words: text }) }} />
      <FilesField key={round} id={`files-${one.id}`} onChange={(files) => { setDraft({ ...draft, files }) }} />
      <Button type="submit" disabled={answering.isPending}>{answering.isPending ? words('underWay') : words('send', { words: offer.words })}</Button>
      <div role="status">{answering.isSuccess && draft === blank && <Alert type="success" headingLevel="h4" slim>{words('sent')}</Alert>}</div>
      {answering.error !== null && <Failed failure={answering.error} />}
    </form>
  )
}

function OfferFacts({ offer }: { readonly offer: AnswerOffered }) {
  const words = useWords(caseWords)
  const formats = useFormats()
  return <p className="case-quiet">{words('law')}: <span lang="en">{offer.authority}</span>{offer.dueOn !== undefined && <>. <strong>{words('lastDay', { day: formats.date(offer.dueOn) })}</strong></>}</p>
}

export function FilesField({ id, onChange }: { readonly id: string; readonly onChange: (files: readonly File[]) => void }) {
  const words = useWords(caseWords)
  return (
    <>
      <Label htmlFor={id}>{words('files')}</Label>
      <span className="usa-hint" id={`${id}-hint`}>{words('filesHint')}</span>
      <input id={id} name={id} type="file" multiple className="case-files" aria-describedby={`${id}-hint`} accept=".pdf,.png,.jpg,.jpeg,.txt,.csv,.json" onChange={({ target }) => { onChange([...(target.files ?? [])]) }} />
    </>
  )
}
