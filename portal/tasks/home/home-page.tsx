import { Button } from '@trussworks/react-uswds'
import { PageHead } from '../../design/page/page-head.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { homeWords } from './words.ts'

export function HomePage() {
  const words = useWords(homeWords)
  const { me, begin } = useSession()
  return (
    <>
      <PageHead title={me === undefined ? words('title') : words('welcome', { name: me.name ?? me.subject })} lead={words('lead')} />
      {me === undefined && <Button type="button" size="big" onClick={() => { void begin() }}>{words('signIn')}</Button>}
    </>
  )
}
