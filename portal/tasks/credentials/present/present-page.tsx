import { PageHead } from '../../../design/page/page-head.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { credentialWords } from '../words.ts'
import { AskWallet } from './ask-wallet.tsx'
import { HandOver } from './hand-over.tsx'
import '../credentials.scss'

/** Shows credentials to somebody, or asks somebody to show theirs. */
export function PresentPage() {
  const words = useWords(credentialWords)
  const { may } = useSession()
  return (
    <>
      <PageHead title={words('presentTitle')} lead={words('presentLead')} />
      {may('issue-credentials') && <HandOver />}
      <AskWallet />
    </>
  )
}
