import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useMemo } from 'react'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { signInPage, type SignInDetails, type SignInPage as SignInServer } from '@customhouse/sdk/sign-in/sign-in-page.ts'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { useWords } from '../../languages/use-words.ts'
import { answerByPasskey } from './device-passkeys.ts'
import { Over } from './over.tsx'
import { SandboxPeople } from './sandbox-people.tsx'
import { SignInTrouble } from './sign-in-trouble.tsx'
import { signInWords } from './words.ts'
import './sign-in.scss'

const route = getRouteApi('/sign-in/$uid')

/** Where a sign-in that was begun asks who it is. */
export function SignInPage() {
  const uid = String(route.useParams({ select: (params: Readonly<Record<string, string>>) => params['uid'] }))
  const words = useWords(signInWords)
  const server = useMemo(() => signInPage(uid, { url: location.origin }), [uid])
  const details = useQuery({ queryKey: ['sign-in', uid], queryFn: () => server.details(), retry: false, staleTime: Infinity })
  if (isOver(details.error)) return <Over />
  if (details.data !== undefined) return <WhoIsIt server={server} details={details.data} />
  return (
    <>
      <PageHead title={words('title')} />
      <Answered query={details} what={words('reading')}>{() => null}</Answered>
    </>
  )
}

function WhoIsIt({ server, details }: { readonly server: SignInServer; readonly details: SignInDetails }) {
  const words = useWords(signInWords)
  const go = ({ redirectTo }: { readonly redirectTo: string }) => { location.assign(redirectTo) }
  const choosing = useMutation({ mutationFn: (subject: string) => server.chooseSandboxAccount(subject), onSuccess: go })
  const proving = useMutation({ mutationFn: async () => server.signInByPasskey(await answerByPasskey(await server.passkeyOptions())), onSuccess: go })
  const failure = choosing.error ?? proving.error
  if (isOver(failure)) return <Over />
  // What was done stays done while the browser is on its way to the next page.
  const isBusy = [choosing, proving].some(({ isPending, isSuccess }) => isPending || isSuccess)
  return (
    <>
      <PageHead title={words('title')} lead={words(details.sandbox ? 'leadSandbox' : 'lead')} />
      {failure !== null && <SignInTrouble failure={failure} />}
      <ByPasskey details={details} isBusy={isBusy} onPasskey={() => { choosing.reset(); proving.mutate() }} />
      {details.people.length > 0 && <SandboxPeople people={details.people} isBusy={isBusy} onChoose={(subject) => { proving.reset(); choosing.mutate(subject) }} />}
    </>
  )
}

function ByPasskey({ details, isBusy, onPasskey }: { readonly details: SignInDetails; readonly isBusy: boolean; readonly onPasskey: () => void }) {
  const words = useWords(signInWords)
  if (!details.passkeys) return <p className="sign-in-hint">{words('noPasskeys')}</p>
  return (
    <div className="sign-in-passkey">
      <Button type="button" outline={details.sandbox} disabled={isBusy} onClick={onPasskey}>{words('passkey')}</Button>
      <p className="sign-in-hint">{words('passkeyHint')}</p>
      {!details.sandbox && <p className="sign-in-hint">{words('noPasskeyYet')}</p>}
    </div>
  )
}

function isOver(failure: unknown): boolean {
  return failure instanceof Refusal && failure.status === 410
}
