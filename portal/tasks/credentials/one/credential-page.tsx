import { useParams } from '@tanstack/react-router'
import type { Json } from '../../../design/form-from-schema/form-field.ts'
import { SaidInWords } from '../../../design/form-from-schema/said-in-words.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { useCredential, useTypeTitle, type KeptCredential } from '../credential-queries.ts'
import { DownloadCredential } from '../download-credential.tsx'
import { StateOf } from '../state-of.tsx'
import { saidBy } from '../token-in.ts'
import { credentialWords } from '../words.ts'
import { ChangeStatus } from './change-status.tsx'
import { CheckNow } from './check-now.tsx'
import { Uses } from './uses.tsx'
import '../credentials.scss'

/** One credential that the organisation issued: what it says, how it stands, what checking it comes to, and that it was used. */
export function CredentialPage() {
  const words = useWords(credentialWords)
  const { id }: { readonly id?: string } = useParams({ strict: false })
  const query = useCredential(id ?? '')
  return <Answered query={query} what={words('loading')}>{(credential) => (credential === undefined ? null : <OneCredential credential={credential} />)}</Answered>
}

function OneCredential({ credential }: { readonly credential: KeptCredential }) {
  const words = useWords(credentialWords)
  const { may } = useSession()
  const title = useTypeTitle()
  const said = saidBy(credential.verifiableCredential)
  const { '@context': _context, proof: _proof, credentialStatus: _status, credentialSubject: subject = said, ...around } = said
  return (
    <>
      <PageHead title={title(credential.types)} lead={<><StateOf credential={credential} /> <code>{credential.credentialId}</code></>} actions={<DownloadCredential name={credential.credentialId} credential={credential.verifiableCredential} />} />
      {may('issue-credentials') && <ChangeStatus credential={credential} />}
      <section className="panel" aria-labelledby="says"><h2 id="says">{words('says')}</h2><SaidInWords value={subject as Json} /></section>
      <div className="columns">
        <Facts credential={credential} />
        <Uses id={credential.id} />
        <History issuedAt={credential.issuedAt} history={credential.history} />
      </div>
      <CheckNow credential={credential.verifiableCredential} />
      <details className="form-more"><summary>{words('wholeText')}</summary><pre lang="en">{JSON.stringify(credential.verifiableCredential, null, 2)}</pre>{Object.keys(around).length > 0 && <SaidInWords value={around as Json} />}</details>
    </>
  )
}

function Facts({ credential: { issuer, issuedAt, validFrom, validUntil, form, suite, statuses, subjects } }: { readonly credential: KeptCredential }) {
  const words = useWords(credentialWords)
  const formats = useFormats()
  const moment = (iso: string) => <time dateTime={iso}>{formats.time(iso)}</time>
  return (
    <section className="panel" aria-labelledby="facts">
      <h2 id="facts">{words('about')}</h2>
      <dl className="facts">
        <dt>{words('issuer')}</dt><dd><code>{issuer}</code></dd>
        {subjects.length > 0 && <><dt>{words('subject')}</dt><dd>{subjects.map((one) => <code key={one}>{one} </code>)}</dd></>}
        <dt>{words('issuedAt')}</dt><dd>{moment(issuedAt)}</dd>
        {validFrom !== undefined && <><dt>{words('validFrom')}</dt><dd>{moment(validFrom)}</dd></>}
        <dt>{words('validUntil')}</dt><dd>{validUntil === undefined ? words('noEnd') : moment(validUntil)}</dd>
        <dt>{words('secured')}</dt><dd><span lang="en">{form}, {suite}</span></dd>
        {statuses.map(({ purpose, isSet }) => <StatusFact key={purpose} purpose={purpose} isSet={isSet} />)}
      </dl>
    </section>
  )
}

/** What became of it, oldest first; reasons are kept in English, whoever chose them. */
function History({ issuedAt, history }: Pick<KeptCredential, 'issuedAt' | 'history'>) {
  const words = useWords(credentialWords)
  const formats = useFormats()
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">{words('history')}</h2>
      <ol className="use-list">
        <li><time dateTime={issuedAt}>{formats.time(issuedAt)}</time>: {words('historyIssued')}</li>
        {history.map(({ purpose, isSet, changedAt, reason }) => <li key={changedAt + purpose}><time dateTime={changedAt}>{formats.time(changedAt)}</time>: {words(`historyChange.${isSet ? purpose : 'lifted'}`)}{reason !== undefined && <span lang="en">. {reason}</span>}</li>)}
      </ol>
    </section>
  )
}

function StatusFact({ purpose, isSet }: Pick<KeptCredential['statuses'][number], 'purpose' | 'isSet'>) {
  const words = useWords(credentialWords)
  return <><dt>{words(`purpose.${purpose}`)}</dt><dd>{words(isSet ? 'yes' : 'no')}</dd></>
}
