import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { FindingList } from '../../design/findings/finding-list.tsx'
import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { credentialWords } from './words.ts'

/** What a verification came to, as far as its page shows it. */
interface Verified {
  readonly verified: boolean
  readonly proofs: readonly { readonly suite: string; readonly verificationMethod: string; readonly created?: string | undefined; readonly isSound: boolean }[]
  readonly statuses?: readonly object[]
  readonly recognition: { readonly state: 'recognised' | 'not-recognised' | 'not-asked'; readonly path?: readonly object[] }
  readonly findings: readonly object[]
}

const recognitionTones: Readonly<Record<Verified['recognition']['state'], Tone>> = { 'recognised': 'good', 'not-recognised': 'caution', 'not-asked': 'quiet' }

/** Every check of a verification, with what it means. */
export function VerificationInWords({ verification: { verified, proofs, statuses = [], recognition, findings } }: { readonly verification: Verified }) {
  const words = useWords(credentialWords)
  const formats = useFormats()
  return (
    <>
      <p><StatusTag tone={verified ? 'good' : 'bad'}>{words(verified ? 'sound' : 'notSound')}</StatusTag> <StatusTag tone={recognitionTones[recognition.state]}>{words(`recognition.${recognition.state}`)}</StatusTag></p>
      <ul className="check-list">
        {proofs.map(({ suite, verificationMethod, created, isSound }) => (
          <li key={verificationMethod + suite}><strong>{words(isSound ? 'proofHolds' : 'proofFails')}</strong> {words('proofMeans')} <code>{suite}</code> <code>{verificationMethod}</code>{created !== undefined && <> <time dateTime={created}>{formats.time(created)}</time></>}</li>
        ))}
        {statuses.map(readStatus).map(({ purpose, isSet }) => <li key={purpose}><strong>{words(statusWord(purpose, isSet))}</strong> {words('statusMeans')}</li>)}
        <li><strong>{words(`recognition.${recognition.state}`)}.</strong> {words(`recognitionMeans.${recognition.state}`)} {(recognition.path ?? []).map(readBasis).map((basis) => <span key={basis} lang="en">{basis}</span>)}</li>
      </ul>
      {/* The API describes a finding's pointer as any object; it is the finding of the vocabulary. */}
      {findings.length > 0 && <FindingList findings={findings as readonly Finding[]} />}
    </>
  )
}

function readStatus(status: object): { readonly purpose: string; readonly isSet: boolean } {
  const { purpose, isSet } = status as { readonly purpose?: unknown; readonly isSet?: unknown }
  return { purpose: String(purpose), isSet: isSet === true }
}

function statusWord(purpose: string, isSet: boolean): 'isSuspended' | 'isRevoked' | 'notSuspended' | 'notRevoked' {
  if (purpose === 'suspension') return isSet ? 'isSuspended' : 'notSuspended'
  return isSet ? 'isRevoked' : 'notRevoked'
}

function readBasis(step: object): string {
  const { basis } = step as { readonly basis?: unknown }
  return typeof basis === 'string' ? basis : ''
}
