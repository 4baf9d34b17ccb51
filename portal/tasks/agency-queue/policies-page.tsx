import { useState } from 'react'
import { Alert } from '@trussworks/react-uswds'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { useWords } from '../../languages/use-words.ts'
import { PolicyForm } from './policy-form.tsx'
import { PolicyCard, PolicyTermsList } from './policy-card.tsx'
import { usePolicies, type Policies, type Policy } from './use-policies.ts'
import { policyWords } from './policy-words.ts'
import './agency-queue.scss'

/** Policies of the person's agency: what is in force, what is proposed, what was; and proposing the next. */
export function PoliciesPage() {
  const words = useWords(policyWords)
  const query = usePolicies()
  const agency = query.data?.agency
  return (
    <>
      <PageHead title={agency === undefined ? words('titleNone') : words('title', { agency })} lead={words('lead')} />
      <Answered query={query}>{(policies) => (policies?.agency === undefined ? <Empty title={words('noAgency')}><p>{words('noAgencyWhat')}</p></Empty> : <OfAgency policies={policies} />)}</Answered>
    </>
  )
}

function OfAgency({ policies: { policies, standard } }: { readonly policies: Policies }) {
  const words = useWords(policyWords)
  const [isSent, setSent] = useState(false)
  return (
    <div className="agency-columns">
      <div>
        {policies.length === 0 ? <p>{words('noPolicies')}</p> : byProgram(policies).map(([program, versions]) => <Program key={program} program={program} versions={versions} />)}
        <section className="panel" aria-labelledby="standard-title"><h2 id="standard-title">{words('standard')}</h2><PolicyTermsList terms={standard} /></section>
      </div>
      <div>
        <div role="status">{isSent && <Alert type="success" headingLevel="h2" slim>{words('sent')}</Alert>}</div>
        <PolicyForm onSent={() => { setSent(true) }} />
      </div>
    </div>
  )
}

function Program({ program, versions }: { readonly program: string; readonly versions: readonly Policy[] }) {
  const words = useWords(policyWords)
  const current = versions.filter(({ state }) => state === 'in-force' || state === 'proposed')
  const earlier = versions.filter((version) => !current.includes(version))
  return (
    <section className="panel" aria-labelledby={`program-${program}`}>
      <h2 id={`program-${program}`}>{program === '*' ? words('allProgrammes') : words('programme', { program })}</h2>
      {current.map((policy) => <PolicyCard key={policy.id} policy={policy} />)}
      {earlier.length > 0 && <details><summary>{words('history')}</summary>{earlier.map((policy) => <PolicyCard key={policy.id} policy={policy} />)}</details>}
    </section>
  )
}

function byProgram(policies: readonly Policy[]): readonly (readonly [string, readonly Policy[]])[] {
  return [...new Set(policies.map(({ program }) => program))].map((program) => [program, policies.filter((one) => one.program === program)])
}
