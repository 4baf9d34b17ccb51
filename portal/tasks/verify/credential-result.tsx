import { useQuery } from '@tanstack/react-query'
import { Alert } from '@trussworks/react-uswds'
import { FindingList } from '../../design/findings/finding-list.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { CheckList } from './check-list.tsx'
import { credentialChecks, verdictOf, type Verified, type VerifiedCredential } from './credential-checks.ts'
import { RegistryFacts } from './registry-facts.tsx'
import { verifyWords } from './words.ts'

/** A credential or a presentation, verified by the server: issuers' keys and lists are elsewhere. */
export function CredentialResult({ content }: { readonly content: string }) {
  const words = useWords(verifyWords)
  const { singleWindow } = useSession()
  const query = useQuery({
    queryKey: ['verify', 'credential', content], staleTime: Infinity, retry: false,
    queryFn: async (): Promise<Verified> => {
      const { data } = await singleWindow.api.POST('/verifications/public', { body: { content } })
      if (data === undefined) throw new TypeError('Cannot tell what was verified: the server sent no answer')
      return data
    },
  })
  return <Answered query={query} what={words('verifying')}>{(verified) => <Told verified={verified} />}</Answered>
}

function Told({ verified }: { readonly verified: Verified }) {
  const words = useWords(verifyWords)
  const formats = useFormats()
  const verdict = verdictOf(verified)
  const { credentials, kind, verifiedAt, holder, findings } = verified
  return (
    <>
      <Alert type={verdict.endsWith('Bad') ? 'error' : verdict.endsWith('Caution') || verdict.endsWith('Unknown') ? 'warning' : 'success'} headingLevel="h2" heading={words(`verdict.${verdict}`)}>{words(`means.${verdict}`)}</Alert>
      <p className="verify-where">{words('byServer', { at: formats.time(verifiedAt) })}</p>
      {holder !== undefined && <dl className="facts"><dt>{words('holder')}</dt><dd><code>{holder}</code></dd></dl>}
      {kind === 'presentation' && findings.length > 0 && <section className="panel"><h3>{words('findings')}</h3><FindingList findings={findings} /></section>}
      {credentials.map((credential, index) => <OneCredential key={`${String(index)}-${credential.issuer ?? ''}`} credential={credential} title={credentials.length > 1 ? words('credentialOf', { number: String(index + 1), count: String(credentials.length) }) : undefined} />)}
    </>
  )
}

function OneCredential({ credential, title }: { readonly credential: VerifiedCredential; readonly title: string | undefined }) {
  const words = useWords(verifyWords)
  return (
    <article className="verify-credential">
      {title !== undefined && <h3>{title}</h3>}
      <div className="columns">
        <section className="panel"><h3>{words('questions')}</h3><CheckList checks={credentialChecks(credential)} /></section>
        <section className="panel">
          <h3>{words('facts')}</h3>
          <Facts credential={credential} />
          {credential.issuer !== undefined && <RegistryFacts issuer={credential.issuer} />}
        </section>
      </div>
      {credential.findings.length > 0 && <section className="panel"><h3>{words('findings')}</h3><FindingList findings={credential.findings} /></section>}
    </article>
  )
}

function Facts({ credential: { issuer, name, types, from, until } }: { readonly credential: VerifiedCredential }) {
  const words = useWords(verifyWords)
  const formats = useFormats()
  return (
    <dl className="facts">
      <dt>{words('type')}</dt><dd lang="en">{types.filter((type) => type !== 'VerifiableCredential').join(', ')}</dd>
      <dt>{words('issuer')}</dt><dd>{name !== undefined && <span>{words('claimedName', { name })}<br /></span>}<code>{issuer}</code></dd>
      {from !== undefined && <><dt>{words('from')}</dt><dd><time dateTime={from}>{formats.time(from)}</time></dd></>}
      <dt>{words('until')}</dt><dd>{until === undefined ? words('none') : <time dateTime={until}>{formats.time(until)}</time>}</dd>
    </dl>
  )
}
