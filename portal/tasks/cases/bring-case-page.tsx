import { useNavigate } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { FilesField } from './answer-form.tsx'
import { ParticularsFields, statedOf, type Entered } from './particulars-fields.tsx'
import { useBringing, useCaseForms, type CaseForm } from './use-cases.ts'
import { caseWords } from './words.ts'
import './cases.scss'

/** Brings an allegation, a disclosure or a protest before customs. */
export function BringCasePage() {
  const words = useWords(caseWords)
  const query = useCaseForms()
  return (
    <>
      <PageHead title={words('bringTitle')} lead={words('bringLead')} />
      <Answered query={query}>{(kinds) => <BringForm kinds={kinds} />}</Answered>
    </>
  )
}

interface BringDraft {
  readonly words: string
  readonly entered: Entered
  readonly files: readonly File[]
}

function BringForm({ kinds }: { readonly kinds: readonly CaseForm[] }) {
  const words = useWords(caseWords)
  const navigate = useNavigate()
  const [chosen, setChosen] = useState('0')
  const [draft, setDraft] = useState<BringDraft>({ words: '', entered: {}, files: [] })
  const bringing = useBringing(() => { void navigate({ to: '/cases' }) })
  const forms = kinds.flatMap(({ kind, title, brought }) => brought.map((one) => ({ ...one, kind, title })))
  const form = forms[Number(chosen)]
  if (form === undefined) return null
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!bringing.isPending) bringing.mutate({ kind: form.kind, answer: form.answer, words: draft.words, files: draft.files, particulars: statedOf(form.asks, draft.entered) })
  }
  return (
    <form onSubmit={submit} className="case-form" aria-label={words('bringTitle')}>
      <ChoiceField label={words('bringWhich')} value={chosen} options={forms.map(({ title, words: label }, at) => ({ value: String(at), label: `${title}: ${label}` }))} onChange={setChosen} />
      <p className="case-quiet">{words('law')}: <span lang="en">{form.authority}</span></p>
      <ParticularsFields asks={form.asks} entered={draft.entered} onChange={(entered) => { setDraft({ ...draft, entered }) }} />
      <TextField label={words('bringWords')} hint={words('answerHint')} value={draft.words} lines={4} onChange={(said) => { setDraft({ ...draft, words: said }) }} />
      <FilesField id="bring-files" onChange={(files) => { setDraft({ ...draft, files }) }} />
      <Button type="submit" disabled={bringing.isPending}>{words(bringing.isPending ? 'underWay' : 'bringIt')}</Button>
      {bringing.error !== null && <Failed failure={bringing.error} />}
    </form>
  )
}
