import type { SandboxAccount } from '@customhouse/sdk/sign-in/sign-in-page.ts'
import { useWords } from '../../languages/use-words.ts'
import { useMayDo } from './may-do.ts'
import { signInWords } from './words.ts'

interface SandboxPeopleProps {
  readonly people: readonly SandboxAccount[]
  readonly isBusy: boolean
  readonly onChoose: (subject: string) => void
}

/** The invented people of a sandbox: who they are and what each may do. */
export function SandboxPeople({ people, isBusy, onChoose }: SandboxPeopleProps) {
  const words = useWords(signInWords)
  return (
    <section aria-labelledby="sandbox-people">
      <h2 id="sandbox-people" className="sign-in-heading">{words('people')}</h2>
      <ul className="sign-in-people">
        {people.map((person) => <li key={person.subject}><PersonChoice person={person} isBusy={isBusy} onChoose={() => { onChoose(person.subject) }} /></li>)}
      </ul>
    </section>
  )
}

function PersonChoice({ person, isBusy, onChoose }: { readonly person: SandboxAccount; readonly isBusy: boolean; readonly onChoose: () => void }) {
  const words = useWords(signInWords)
  const mayDo = useMayDo(person.roles)
  return (
    <button type="button" className="usa-button usa-button--outline sign-in-person" data-subject={person.subject} disabled={isBusy} onClick={onChoose}>
      <span className="sign-in-person-name">{person.name}</span>
      <span lang="en">{person.title} · {person.organisation.name}</span>
      {mayDo.map((text) => <span key={text} className="sign-in-person-may">{text}</span>)}
      {person.clients !== 'all' && <span className="sign-in-person-may">{words('onlyFor', { clients: person.clients.join(', ') })}</span>}
    </button>
  )
}
