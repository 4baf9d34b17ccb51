import { Alert, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { ConfirmedButton } from '../../../design/acts/confirmed-button.tsx'
import { CopiedText } from '../../../design/acts/copied-text.tsx'
import { useAct } from '../../../design/acts/use-act.ts'
import { Answered } from '../../../design/states/answered.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { RegisterPerson } from './register-person.tsx'
import { usePeople, type MadeLink, type Person } from './use-organisations.ts'
import { organisationWords } from './words.ts'

/** The people who sign in for an organisation: registered, given a new link, disabled. */
export function PeopleOf({ organisation }: { readonly organisation: string }) {
  const words = useWords(organisationWords)
  const people = usePeople()
  const [isRegistering, setRegistering] = useState(false)
  const [made, setMade] = useState<MadeLink>()
  const columns = usePeopleColumns(setMade)
  const done = (link: MadeLink) => {
    setMade(link)
    setRegistering(false)
  }
  return (
    <section>
      <h2>{words('people')}</h2>
      <div aria-live="polite">{made !== undefined && <Link made={made} />}</div>
      <Answered query={people}>
        {(all) => {
          const own = all.filter((person) => person.organisation === organisation)
          return own.length === 0 ? <p className="administration-none">{words('noPeople')}</p> : <DataTable caption={words('people')} columns={columns} rows={own} rowKey={({ subject }) => subject} />
        }}
      </Answered>
      <p><Button type="button" outline aria-expanded={isRegistering} onClick={() => { setRegistering(!isRegistering) }}>{words('registerPerson')}</Button></p>
      {isRegistering && <RegisterPerson organisation={organisation} onDone={done} />}
    </section>
  )
}

function Link({ made: { name, enrolment } }: { readonly made: MadeLink }) {
  const words = useWords(organisationWords)
  const formats = useFormats()
  return (
    <Alert type="success" headingLevel="h3" heading={words('personDone', { name })}>
      {words('linkWhat', { when: formats.time(enrolment.expiresAt) })}
      <CopiedText name={words('link')} text={enrolment.link} />
    </Alert>
  )
}

function usePeopleColumns(onLink: (made: MadeLink) => void): readonly Column<Person>[] {
  const words = useWords(organisationWords)
  return [
    { id: 'name', header: words('personName'), sortBy: ({ name }) => name, cell: ({ name, title }) => <>{name}<br /><span className="administration-quiet">{title}</span></> },
    { id: 'subject', header: words('personSubject'), sortBy: ({ subject }) => subject, cell: ({ subject }) => <code>{subject}</code> },
    { id: 'roles', header: words('roles'), cell: ({ roles }) => roles.map((role) => words(`roleNames.${role}`)).join(', ') },
    { id: 'status', header: words('status'), cell: ({ ended, passkeys }) => (ended ? <StatusTag tone="quiet">{words('ended')}</StatusTag> : <><StatusTag tone="good">{words('active')}</StatusTag> <span className="administration-quiet">{words('passkeys', { count: passkeys })}</span></>) },
    { id: 'actions', header: words('actions'), cell: (person) => (person.ended ? null : <PersonActs person={person} onLink={onLink} />) },
  ]
}

function PersonActs({ person: { subject, name }, onLink }: { readonly person: Person; readonly onLink: (made: MadeLink) => void }) {
  const words = useWords(organisationWords)
  const { singleWindow: { api } } = useSession()
  const params = { path: { subject } }
  const ending = useAct({ touches: ['people'], act: () => api.POST('/people/{subject}/ending', { params }) })
  const linking = useAct({
    touches: ['people'],
    act: async () => (await api.POST('/people/{subject}/enrolments', { params })).data,
    onDone: (enrolment) => { if (enrolment !== undefined) onLink({ name, enrolment }) },
  })
  return (
    <div className="administration-acts">
      <Button type="button" unstyled disabled={linking.isPending} aria-label={`${words('newLink')}: ${name}`} onClick={() => { linking.mutate() }}>{words('newLink')}</Button>
      {linking.isError && <Failed failure={linking.error} />}
      <ConfirmedButton label={words('end')} about={name} question={<p>{words('endAsk', { name })}</p>} confirm={words('endDo')} act={ending} />
    </div>
  )
}
