import { Button, Form } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { useAct } from '../../../design/acts/use-act.ts'
import { ChoiceField } from '../../../design/fields/choice-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { recognitionFrom, type EnteredRecognition, type NewRecognition } from './recognition-from.ts'
import { issuerWords } from './words.ts'

const blank: EnteredRecognition = { issuer: '', name: '', standing: 'issuer', types: '', countries: '', commodities: '', agreement: '', basis: '', from: '', until: '' }

/** A new recognition, with its scope and its ground. */
export function RecogniseIssuer({ onDone }: { readonly onDone: (name: string) => void }) {
  const words = useWords(issuerWords)
  const { singleWindow: { api } } = useSession()
  const [entered, setEntered] = useState(() => ({ ...blank, from: new Date().toISOString().slice(0, 10) }))
  const [isTried, setTried] = useState(false)
  const recognising = useAct({
    touches: ['issuers'],
    act: (body: NewRecognition) => api.POST('/recognised-issuers', { body }),
    onDone: () => { onDone(entered.name.trim()) },
  })
  const recognise = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    const isWhole = ['issuer', 'name', 'types', 'basis', 'from'].every((name) => entered[name as keyof EnteredRecognition].trim() !== '')
    if (isWhole) recognising.mutate(recognitionFrom(entered))
  }
  const field = (name: Exclude<keyof EnteredRecognition, 'standing'>, isRequired = false) => ({
    value: entered[name], isRequired, onChange: (value: string) => { setEntered({ ...entered, [name]: value }) }, error: isTried && isRequired && entered[name].trim() === '' ? words('missing') : undefined,
  })
  return (
    <section className="panel administration-form" aria-labelledby="recognise">
      <h2 id="recognise">{words('add')}</h2>
      <Form onSubmit={recognise} noValidate large>
        <TextField label={words('name')} {...field('name', true)} />
        <TextField label={words('issuer')} hint={words('issuerHint')} {...field('issuer', true)} />
        <ChoiceField label={words('standing')} value={entered.standing} options={(['issuer', 'anchor'] as const).map((value) => ({ value, label: words(`standings.${value}`) }))} onChange={(standing) => { setEntered({ ...entered, standing }) }} />
        <TextField label={words('types')} hint={words('typesHint')} {...field('types', true)} />
        <TextField label={words('basis')} hint={words('basisHint')} {...field('basis', true)} />
        <TextField label={words('countries')} hint={words('countriesHint')} {...field('countries')} />
        <TextField label={words('commodities')} hint={words('commoditiesHint')} {...field('commodities')} />
        <TextField label={words('agreement')} {...field('agreement')} />
        <TextField label={words('from')} type="date" {...field('from', true)} />
        <TextField label={words('until')} type="date" {...field('until')} />
        {recognising.isError && <Failed failure={recognising.error} />}
        <Button type="submit" disabled={recognising.isPending}>{recognising.isPending ? words('saving') : words('save')}</Button>
      </Form>
    </section>
  )
}
