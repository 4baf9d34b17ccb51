import { Link, useParams } from '@tanstack/react-router'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { OrganisationParties } from './organisation-parties.tsx'
import { PeopleOf } from './people-of.tsx'
import { useOrganisation, type Organisation } from './use-organisations.ts'
import { organisationWords } from './words.ts'
import '../administration.scss'

/** One organisation: what it is, for whom it acts, what secures it, and who signs in for it. */
export function OrganisationPage() {
  const words = useWords(organisationWords)
  const { organisation = '' }: { readonly organisation?: string } = useParams({ strict: false })
  const query = useOrganisation(organisation)
  return (
    <>
      <p><Link to="/administration/organisations">← {words('all')}</Link></p>
      <Answered query={query} what={words('loading')}>{(found) => (found === undefined ? null : <About organisation={found} />)}</Answered>
    </>
  )
}

function About({ organisation }: { readonly organisation: Organisation }) {
  const words = useWords(organisationWords)
  const { id, name, kind, filerCodes, carrierCodes = [], permit } = organisation
  return (
    <>
      <PageHead title={name} lead={words(`kinds.${kind}`)} />
      <dl className="facts administration-facts">
        <dt>{words('id')}</dt><dd><code>{id}</code></dd>
        {filerCodes.length > 0 && <><dt>{words('filerCodes')}</dt><dd>{filerCodes.join(', ')}</dd></>}
        {carrierCodes.length > 0 && <><dt>{words('carrierCodes')}</dt><dd>{carrierCodes.join(', ')}</dd></>}
        {permit !== undefined && <><dt>{words('permit')}</dt><dd>{words('permitIs', permit)}</dd></>}
      </dl>
      <PeopleOf organisation={id} />
      <OrganisationParties organisation={id} />
      <section><h2>{words('programs')}</h2><p>{words('programsWhat')}</p></section>
    </>
  )
}
