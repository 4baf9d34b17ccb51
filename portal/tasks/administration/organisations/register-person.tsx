import { Button, Checkbox, ErrorMessage, Fieldset, Form } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { useAct } from '../../../design/acts/use-act.ts'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import type { MadeLink, NewPerson } from './use-organisations.ts'
import { organisationWords } from './words.ts'

type Role = NewPerson['roles'][number]
const roles: readonly Role[] = ['filer', 'credential-issuer', 'agency-officer', 'port-officer', 'agriculture-specialist', 'import-specialist', 'fpf-officer', 'targeting-officer', 'administrator']
const subjectPattern = /^(?!me$)[a-z0-9][a-z0-9.-]{1,62}$/

interface RegisterPersonProps {
  readonly organisation: string
  readonly onDone: (made: MadeLink) => void
}

/** A new person of an organisation, who gets a link to make a passkey by. */
export function RegisterPerson({ organisation, onDone }: RegisterPersonProps) {
  const words = useWords(organisationWords)
  const { singleWindow: { api }, me } = useSession()
  const [entered, setEntered] = useState({ name: '', subject: '', title: '' })
  const [chosen, setChosen] = useState<readonly Role[]>([])
  const [isTried, setTried] = useState(false)
  const registering = useAct({
    touches: ['people'],
    act: async (body: NewPerson, key) => (await api.POST('/people', { params: { header: { 'idempotency-key': key } }, body })).data,
    onDone: (answer) => { if (answer !== undefined) onDone({ name: entered.name, enrolment: answer.enrolment }) },
  })
  const wrong = { name: entered.name.trim() === '', subject: !subjectPattern.test(entered.subject), title: entered.title.trim() === '' }
  const register = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.values(wrong).every((is) => !is) && chosen.length > 0) registering.mutate({ ...entered, organisation, clients: 'all', roles: [...chosen], environment: me?.environment ?? 'test' })
  }
  const field = (name: keyof typeof entered) => ({ value: entered[name], isRequired: true, onChange: (value: string) => { setEntered({ ...entered, [name]: value }) }, error: isTried && wrong[name] ? words('missing') : undefined })
  return (
    <div className="panel administration-form">
      <h3>{words('registerPerson')}</h3>
      <Form onSubmit={register} noValidate large>
        <TextField label={words('personName')} {...field('name')} />
        <TextField label={words('personSubject')} hint={words('personSubjectHint')} {...field('subject')} />
        <TextField label={words('personTitle')} {...field('title')} />
        <RoleChoice chosen={chosen} isMissing={isTried && chosen.length === 0} onChoose={setChosen} />
        {registering.isError && <Failed failure={registering.error} />}
        <Button type="submit" disabled={registering.isPending}>{registering.isPending ? words('saving') : words('save')}</Button>
      </Form>
    </div>
  )
}

interface RoleChoiceProps {
  readonly chosen: readonly Role[]
  readonly isMissing: boolean
  readonly onChoose: (chosen: readonly Role[]) => void
}

function RoleChoice({ chosen, isMissing, onChoose }: RoleChoiceProps) {
  const words = useWords(organisationWords)
  return (
    <Fieldset legend={words('roles')}>
      {isMissing && <ErrorMessage>{words('noRoles')}</ErrorMessage>}
      {roles.map((role) => (
        <Checkbox key={role} id={`role-${role}`} name="roles" label={words(`roleNames.${role}`)} checked={chosen.includes(role)} onChange={({ target }) => { onChoose(target.checked ? [...chosen, role] : chosen.filter((one) => one !== role)) }} />
      ))}
    </Fieldset>
  )
}
