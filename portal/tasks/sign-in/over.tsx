import { Alert, Button } from '@trussworks/react-uswds'
import { PageHead } from '../../design/page/page-head.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { signInWords } from './words.ts'

/** A sign-in that cannot be gone on with: what that means, and a new one. */
export function Over() {
  const words = useWords(signInWords)
  const { signIn } = useSession()
  return (
    <>
      <PageHead title={words('over')} lead={words('overWhat')} />
      <Button type="button" size="big" onClick={() => { void signIn.begin('/portal/').then((url) => { location.assign(url) }) }}>{words('beginAgain')}</Button>
    </>
  )
}

/** The same for an answer of the authorization server that is not one to a sign-in of this browser. */
export function NotFinished() {
  const words = useWords(signInWords)
  const { signIn } = useSession()
  return (
    <>
      <PageHead title={words('failed')} />
      <Alert type="error" headingLevel="h2" slim role="alert">{words('failedWhat')}</Alert>
      <p><Button type="button" size="big" onClick={() => { void signIn.begin('/portal/').then((url) => { location.assign(url) }) }}>{words('beginAgain')}</Button></p>
    </>
  )
}
