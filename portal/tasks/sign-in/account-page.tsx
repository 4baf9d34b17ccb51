import { PageHead } from '../../design/page/page-head.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession, type Me } from '../../session/session.tsx'
import { useMayDo } from './may-do.ts'
import { MyPasskeys } from './my-passkeys.tsx'
import { signInWords } from './words.ts'
import './sign-in.scss'

/** Who one is here, what one may do, and how one signs in. */
export function AccountPage() {
  const words = useWords(signInWords)
  const { me, settings } = useSession()
  if (me === undefined) return null
  const isEmbedded = new URL(settings.issuer).origin === location.origin
  return (
    <>
      <PageHead title={words('account')} lead={words('accountLead')} />
      <div className="columns">
        <Who me={me} />
        <section className="panel" aria-labelledby="my-passkeys">
          <h2 id="my-passkeys" className="sign-in-heading">{words('passkeys')}</h2>
          {isEmbedded ? <MyPasskeys /> : <p>{words('elsewhere')}</p>}
        </section>
      </div>
    </>
  )
}

function Who({ me }: { readonly me: Me }) {
  const words = useWords(signInWords)
  const mayDo = useMayDo(me.roles)
  return (
    <section className="panel" aria-labelledby="who">
      <h2 id="who" className="sign-in-heading">{words('who')}</h2>
      <dl className="facts">
        <dt>{words('name')}</dt><dd>{me.name ?? me.subject}</dd>
        <dt>{words('subject')}</dt><dd>{me.subject}</dd>
        <dt>{words('organisation')}</dt><dd lang="en">{me.organisation.name}</dd>
        <dt>{words('clients')}</dt><dd>{me.clients === 'all' ? words('allClients') : me.clients.join(', ')}</dd>
        <dt>{words('environment')}</dt><dd>{words(`environments.${me.environment}`)}</dd>
        <dt>{words('mayDo')}</dt><dd>{mayDo.map((text) => <p key={text} className="sign-in-line">{text}</p>)}</dd>
      </dl>
    </section>
  )
}
