import { useMutation } from '@tanstack/react-query'
import { Button } from '@trussworks/react-uswds'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { tokenIn } from '../token-in.ts'
import { VerificationInWords } from '../verification-in-words.tsx'
import { credentialWords } from '../words.ts'

/** Checks the credential as anyone who is given it would, and says what each check means. */
export function CheckNow({ credential }: { readonly credential: Readonly<Record<string, unknown>> }) {
  const words = useWords(credentialWords)
  const { singleWindow } = useSession()
  const check = useMutation({ mutationFn: async () => (await singleWindow.api.POST('/credentials/verify', { body: { verifiableCredential: tokenIn(credential)?.text ?? credential } })).data })
  return (
    <section className="panel" aria-labelledby="check">
      <h2 id="check">{words('check')}</h2>
      <p>{words('checkWhat')}</p>
      <Button type="button" outline disabled={check.isPending} onClick={() => { check.mutate() }}>{words(check.isPending ? 'checking' : 'checkNow')}</Button>
      {check.isError && <Failed failure={check.error} />}
      <div aria-live="polite">{check.data !== undefined && <VerificationInWords verification={check.data} />}</div>
    </section>
  )
}
