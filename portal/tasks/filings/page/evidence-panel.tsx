import type { FilingCredential } from '@customhouse/sdk/client/single-window-client.ts'
import { Link, useRouter } from '@tanstack/react-router'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { Panel } from './panel.tsx'
import { useEvidence } from './use-filing.ts'
import { pageWords } from './words.ts'

/** The credentials of the filing: whether each holds, what of the declaration it bears out, and what it contradicts. */
export function EvidencePanel({ id }: { readonly id: string }) {
  const words = useWords(pageWords)
  const query = useEvidence(id)
  return (
    <Panel id="evidence" title={words('evidence')}>
      <Answered query={query}>{(all) => (all.length === 0 ? <p>{words('noEvidence')}</p> : <ul className="evidence-list">{all.map((one) => <OneCredential key={one.id} credential={one} />)}</ul>)}</Answered>
    </Panel>
  )
}

function OneCredential({ credential }: { readonly credential: FilingCredential }) {
  const words = useWords(pageWords)
  const formats = useFormats()
  const { proves, issuer, verifiedAt, matches, contradictions, findings } = credential
  return (
    <li className="evidence">
      <h3>{credential.type ?? credential.types.at(-1)}</h3>
      <p><Standing credential={credential} /></p>
      <dl className="facts">
        <dt>{words('proves')}</dt><dd>{proves === '' ? words('whole') : <code>{proves}</code>}</dd>
        {issuer !== undefined && <><dt>{words('issuer')}</dt><dd><Issuer did={issuer} /></dd></>}
        <dt>{words('verifiedAt')}</dt><dd><time dateTime={verifiedAt}>{formats.time(verifiedAt)}</time></dd>
        {matches.length > 0 && <><dt>{words('matches')}</dt><dd><ul>{matches.map(({ fact, declaration, agreement }) => <li key={`${fact}${declaration}`}>{plain(fact)} <code>{declaration}</code>{agreement === 'covers' ? ` (${words('covers')})` : ''}</li>)}</ul></dd></>}
        {contradictions.length > 0 && <><dt>{words('contradicts')}</dt><dd><ul>{contradictions.map(({ fact, declaration }) => <li key={`${fact}${declaration}`}><strong>{plain(fact)}</strong> <code>{declaration}</code></li>)}</ul></dd></>}
      </dl>
      {findings.length > 0 && <FindingList findings={findings} />}
    </li>
  )
}

function Standing({ credential: { verified, recognition, supports } }: { readonly credential: FilingCredential }) {
  const words = useWords(pageWords)
  if (!verified) return <StatusTag tone="bad">{words('notVerified')}</StatusTag>
  if (recognition === 'not-recognised') return <StatusTag tone="caution">{words('notRecognised')}</StatusTag>
  return <StatusTag tone={supports ? 'good' : 'caution'}>{words(supports ? 'evidenceSupports' : 'evidenceNot')}</StatusTag>
}

/** The issuer leads to what is known of it, where the portal has a page for that. */
function Issuer({ did }: { readonly did: string }) {
  const { routesByPath } = useRouter()
  return '/search' in routesByPath ? <Link to="/search" search={{ for: did }}>{did}</Link> : <code>{did}</code>
}

function plain(fact: string): string {
  return fact.replaceAll('-', ' ')
}
