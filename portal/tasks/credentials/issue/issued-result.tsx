import type { operations } from '@customhouse/sdk/client/api.ts'
import { Link } from '@tanstack/react-router'
import { Alert, Button } from '@trussworks/react-uswds'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import type { JsonMembers } from '../../../design/form-from-schema/form-field.ts'
import { useWords } from '../../../languages/use-words.ts'
import { DownloadCredential } from '../download-credential.tsx'
import { credentialWords } from '../words.ts'
import { OfferToWallet } from './offer-to-wallet.tsx'

type Issued = operations['issueCredential']['responses'][201]['content']['application/json']
type Offered = operations['offerCredential']['responses'][201]['content']['application/json']

/** What came of a form: a credential, or an offer of one. */
export type Made =
  | { readonly kind: 'issued'; readonly issued: Issued; readonly credential: JsonMembers }
  | { readonly kind: 'offered'; readonly offered: Offered; readonly credential: JsonMembers }

interface IssuedResultProps {
  readonly made: Made
  readonly onAnother: (credential: JsonMembers) => void
}

export function IssuedResult({ made, onAnother }: IssuedResultProps) {
  const words = useWords(credentialWords)
  const findings = made.kind === 'issued' ? made.issued.findings : made.offered.findings
  return (
    <>
      {made.kind === 'issued' ? <IssuedNow issued={made.issued} /> : <OfferToWallet offered={made.offered} />}
      {findings.length > 0 && <FindingList findings={findings} />}
      <div className="credential-acts">
        <Button type="button" outline onClick={() => { onAnother(made.credential) }}>{words('another')}</Button>
        <Link to="/credentials" className="usa-link">{words('toList')}</Link>
      </div>
    </>
  )
}

function IssuedNow({ issued: { id, credentialId, verifiableCredential } }: { readonly issued: Issued }) {
  const words = useWords(credentialWords)
  return (
    <>
      <Alert type="success" headingLevel="h2" heading={words('issued')} role="status">{words('issuedWhat')} <code>{credentialId}</code></Alert>
      <div className="credential-acts">
        <DownloadCredential name={credentialId} credential={verifiableCredential} />
        <Link to="/credentials/$id" params={{ id }} className="usa-button usa-button--outline">{words('seeIt')}</Link>
      </div>
    </>
  )
}
