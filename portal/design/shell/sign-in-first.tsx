import { Button } from '@trussworks/react-uswds'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { PageHead } from '../page/page-head.tsx'
import { shellWords } from './words.ts'

export function SignInFirst() {
  const words = useWords(shellWords)
  const { begin } = useSession()
  return (
    <>
      <PageHead title={words('signInFirst')} lead={words('signInWhy')} />
      <Button type="button" size="big" onClick={() => { void begin() }}>{words('signIn')}</Button>
    </>
  )
}
