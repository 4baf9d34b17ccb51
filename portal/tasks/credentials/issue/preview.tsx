import { useMutation } from '@tanstack/react-query'
import { Button, Checkbox } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { JsonMembers } from '../../../design/form-from-schema/form-field.ts'
import { SaidInWords } from '../../../design/form-from-schema/said-in-words.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { credentialWords } from '../words.ts'
import type { Made } from './issued-result.tsx'

const purposes: ('revocation' | 'suspension')[] = ['revocation', 'suspension']

interface PreviewProps {
  readonly credential: JsonMembers
  readonly onBack: () => void
  readonly onMade: (made: Made) => void
}

/** What would be certified, in words and as JSON, before it is signed. */
export function Preview({ credential, onBack, onMade }: PreviewProps) {
  const words = useWords(credentialWords)
  const { issue, offer } = useMaking(credential, onMade)
  const [hasCode, setCode] = useState(false)
  const isUnderWay = issue.isPending || offer.isPending
  const failure = issue.error ?? offer.error
  return (
    <>
      <section className="panel" aria-labelledby="preview-words"><h2 id="preview-words">{words('previewWords')}</h2><SaidInWords value={credential} /></section>
      <details className="form-more"><summary>{words('previewJson')}</summary><pre lang="en">{JSON.stringify(credential, null, 2)}</pre></details>
      {failure !== null && <Failed failure={failure} />}
      <div className="credential-acts">
        <Button type="button" disabled={isUnderWay} onClick={() => { issue.mutate() }}>{words(issue.isPending ? 'issuing' : 'issueNow')}</Button>
        <Button type="button" outline disabled={isUnderWay} onClick={() => { offer.mutate(hasCode) }}>{words(offer.isPending ? 'offering' : 'offerNow')}</Button>
        <Button type="button" unstyled disabled={isUnderWay} onClick={onBack}>{words('back')}</Button>
      </div>
      <Checkbox id="offer-code" name="offer-code" label={words('withCode')} checked={hasCode} onChange={({ target }) => { setCode(target.checked) }} />
      <p className="usa-hint">{words('offerHint')}</p>
    </>
  )
}

/** The id of the credential is its own: what is sent twice is issued once. */
function useMaking(credential: JsonMembers, onMade: (made: Made) => void) {
  const { singleWindow } = useSession()
  const issue = useMutation({
    mutationFn: async () => (await singleWindow.api.POST('/credentials/issue', { body: { credential, options: { credentialStatus: purposes } } })).data,
    onSuccess: (issued) => { if (issued !== undefined) onMade({ kind: 'issued', issued, credential }) },
  })
  const offer = useMutation({
    mutationFn: async (transactionCode: boolean) => (await singleWindow.api.POST('/credential-offers', { body: { credential, options: { credentialStatus: purposes, formats: ['dc+sd-jwt', 'ldp_vc'], transactionCode } } })).data,
    onSuccess: (offered) => { if (offered !== undefined) onMade({ kind: 'offered', offered, credential }) },
  })
  return { issue, offer }
}
