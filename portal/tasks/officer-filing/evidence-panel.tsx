import { FindingList } from '../../design/findings/finding-list.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useEvidence } from './use-officer-filing.ts'
import type { FilingCredential } from '@customhouse/sdk/client/single-window-client.ts'
import { officerWords } from './words.ts'

/** The credentials of the filing beside what they bear out and contradict. */
export function EvidencePanel({ id }: { readonly id: string }) {
  const words = useWords(officerWords)
  const query = useEvidence(id)
  return (
    <section className="panel" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{words('evidence')}</h2>
      <Answered query={query}>{(all) => (all.length === 0 ? <p>{words('noEvidence')}</p> : <ul className="officer-reasons">{all.map((one) => <li key={one.id}><OneCredential credential={one} /></li>)}</ul>)}</Answered>
    </section>
  )
}

function OneCredential({ credential: { type, types, verified, supports, matches, contradictions, findings, issuer } }: { readonly credential: FilingCredential }) {
  const words = useWords(officerWords)
  return (
    <>
      <h3>{type ?? types.at(-1)}</h3>
      <p><StatusTag tone={verified ? 'good' : 'bad'}>{words(verified ? 'verified' : 'notVerified')}</StatusTag> {contradictions.length > 0 ? <StatusTag tone="bad">{words('contradicts')}</StatusTag> : supports && <StatusTag tone="good">{words('supports')}</StatusTag>}</p>
      {issuer !== undefined && <p><code>{issuer}</code></p>}
      {matches.length > 0 && <p>{words('matches')}: <span lang="en">{matches.map(({ fact }) => fact.replaceAll('-', ' ')).join(', ')}</span></p>}
      {contradictions.length > 0 && <p><strong>{words('contradictsOn')}:</strong> <span lang="en">{contradictions.map(({ fact }) => fact.replaceAll('-', ' ')).join(', ')}</span></p>}
      {findings.length > 0 && <FindingList findings={findings} />}
    </>
  )
}
