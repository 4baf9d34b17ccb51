import { Link } from '@tanstack/react-router'
import { ProcessList, ProcessListHeading, ProcessListItem } from '@trussworks/react-uswds'
import { CopiedText } from '../../../design/acts/copied-text.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { firstStepWords } from './words.ts'

/** From a key to a first filing. */
export function FirstStepsPage() {
  const words = useWords(firstStepWords)
  const { settings: { issuer, publicUrl } } = useSession()
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <ProcessList>
        <ProcessListItem>
          <ProcessListHeading type="h2">{words('key')}</ProcessListHeading>
          <p>{words('keyWhat')}</p>
          <CopiedText name={words('key')} text={'ls "$CUSTOMHOUSE_DATA/sandbox/keys"\ncp "$CUSTOMHOUSE_DATA/sandbox/keys/meridian-filer.jwk.json" key.jwk.json'} />
          <p>{words('keyProduction')}</p>
        </ProcessListItem>
        <ProcessListItem>
          <ProcessListHeading type="h2">{words('token')}</ProcessListHeading>
          <p>{words('tokenWhat')}</p>
          <CopiedText name={words('sdk')} text={sdkSample(issuer, publicUrl)} />
        </ProcessListItem>
        <ProcessListItem>
          <ProcessListHeading type="h2">{words('check')}</ProcessListHeading>
          <p>{words('checkWhat')}</p>
          <CopiedText name={words('curl')} text={curlSample(publicUrl, 'checks', '')} />
        </ProcessListItem>
        <ProcessListItem>
          <ProcessListHeading type="h2">{words('file')}</ProcessListHeading>
          <p>{words('fileWhat')}</p>
          <CopiedText name={words('file')} text={curlSample(publicUrl, 'filings', '  -H "Idempotency-Key: $(uuidgen)" \\\n')} />
        </ProcessListItem>
      </ProcessList>
      <h2>{words('next')}</h2>
      <ul>
        <li><a href="/docs">{words('reference')}</a></li>
        <li><a href="/openapi.json">{words('description')}</a></li>
        <li><Link to="/developers/try">{words('tryIt')}</Link></li>
        <li><Link to="/developers/messages">{words('playground')}</Link></li>
      </ul>
      <CopiedText name={words('events')} text={`curl -N "${publicUrl}/events" -H "Authorization: Bearer $TOKEN"`} />
    </>
  )
}

function sdkSample(issuer: string, url: string): string {
  return [
    "import { readFile } from 'node:fs/promises'",
    "import { clientCredentials } from '@customhouse/sdk/sign-in/client-credentials.ts'",
    "import { createSingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'",
    '',
    `const key = JSON.parse(await readFile('key.jwk.json', 'utf8'))`,
    `const signIn = clientCredentials({ issuer: '${issuer}', key })`,
    `const singleWindow = createSingleWindowClient({ url: '${url}', signIn })`,
    "const findings = await singleWindow.check(await readFile('entry.catair'), 'application/vnd.customhouse.catair')",
    'console.log(findings, await signIn.accessToken())',
  ].join('\n')
}

function curlSample(url: string, door: string, extra: string): string {
  return `curl "${url}/${door}" \\\n  -H "Authorization: Bearer $TOKEN" \\\n  -H "Content-Type: application/vnd.customhouse.catair" \\\n${extra}  --data-binary @entry.catair`
}
