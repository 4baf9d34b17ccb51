import { Button, Form } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { useAct } from '../../../design/acts/use-act.ts'
import { ChoiceField } from '../../../design/fields/choice-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { codesIn } from './fits-search.ts'
import type { Organisation } from './use-organisations.ts'
import { organisationWords } from './words.ts'

const kinds = ['broker', 'importer', 'carrier', 'agency', 'customs'] as const
const blank = { id: '', name: '', filerCodes: '', carrierCodes: '', permit: '', permitFrom: '' }

/** A new organisation. */
export function RegisterOrganisation({ onDone }: { readonly onDone: (name: string) => void }) {
  const words = useWords(organisationWords)
  const { singleWindow: { api } } = useSession()
  const [entered, setEntered] = useState(blank)
  const [kind, setKind] = useState<Organisation['kind']>('importer')
  const [isTried, setTried] = useState(false)
  const registering = useAct<Organisation>({
    touches: ['parties'],
    act: async (body, key) => { await api.POST('/organisations', { params: { header: { 'idempotency-key': key } }, body }) },
    onDone: () => { onDone(entered.name.trim()) },
  })
  const [isIdGood, isNameGood] = [/^[a-z0-9][a-z0-9-]{0,62}$/.test(entered.id), entered.name.trim() !== '']
  const register = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (isIdGood && isNameGood) registering.mutate(organisationFrom(entered, kind))
  }
  const field = (name: keyof typeof blank) => ({ value: entered[name], onChange: (value: string) => { setEntered({ ...entered, [name]: value }) } })
  return (
    <section className="panel administration-form" aria-labelledby="register-organisation">
      <h2 id="register-organisation">{words('register')}</h2>
      <Form onSubmit={register} noValidate large>
        <TextField label={words('name')} isRequired {...field('name')} error={isTried && !isNameGood ? words('missing') : undefined} />
        <TextField label={words('id')} hint={words('idHint')} isRequired {...field('id')} error={isTried && !isIdGood ? words('badId') : undefined} />
        <ChoiceField label={words('kind')} value={kind} options={kinds.map((value) => ({ value, label: words(`kinds.${value}`) }))} onChange={setKind} />
        <CodesOf kind={kind} field={field} />
        {registering.isError && <Failed failure={registering.error} />}
        <Button type="submit" disabled={registering.isPending}>{registering.isPending ? words('saving') : words('save')}</Button>
      </Form>
    </section>
  )
}

interface CodesOfProps {
  readonly kind: Organisation['kind']
  readonly field: (name: keyof typeof blank) => { readonly value: string; readonly onChange: (value: string) => void }
}

/** What is asked of an organisation of this kind alone. */
function CodesOf({ kind, field }: CodesOfProps) {
  const words = useWords(organisationWords)
  if (kind === 'carrier') return <TextField label={words('carrierCodes')} hint={words('carrierCodesHint')} {...field('carrierCodes')} />
  if (kind !== 'broker') return kind === 'importer' ? <TextField label={words('filerCodes')} hint={words('filerCodesHint')} {...field('filerCodes')} /> : null
  return (
    <>
      <TextField label={words('filerCodes')} hint={words('filerCodesHint')} {...field('filerCodes')} />
      <TextField label={words('permit')} hint={words('permitHint')} {...field('permit')} />
      <TextField label={words('permitFrom')} type="date" {...field('permitFrom')} />
    </>
  )
}

function organisationFrom({ id, name, filerCodes, carrierCodes, permit, permitFrom }: typeof blank, kind: Organisation['kind']): Organisation {
  const [filer, carrier] = [codesIn(filerCodes), codesIn(carrierCodes)]
  return {
    id, name: name.trim(), kind, filerCodes: kind === 'carrier' ? [] : [...filer],
    ...(kind === 'carrier' && { carrierCodes: [...carrier] }), ...(kind === 'broker' && permit.trim() !== '' && { permit: { number: permit.trim(), from: permitFrom } }),
  }
}
