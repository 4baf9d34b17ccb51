import { useEffect, useState } from 'react'
import { SignInFailed } from '@customhouse/sdk/sign-in/authorization-code.ts'
import { PageHead } from '../../design/page/page-head.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { Loading } from '../../design/states/loading.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { NotFinished } from './over.tsx'
import { signInWords } from './words.ts'

/** Where the authorization server sends the person back to: takes its answer up and goes on to where the person was. */
export function SignedInPage() {
  const words = useWords(signInWords)
  const { signIn } = useSession()
  const [failure, setFailure] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    // The address with its code stays out of the history.
    signIn.complete(location.href).then(({ returnTo }) => { location.replace(returnTo) }, setFailure)
  }, [signIn, attempt])
  if (failure instanceof SignInFailed) return <NotFinished />
  return (
    <>
      <PageHead title={words('title')} />
      {failure === undefined
        ? <Loading what={words('finishing')} />
        : <Failed failure={failure} onRetry={() => { setFailure(undefined); setAttempt(attempt + 1) }} />}
    </>
  )
}
