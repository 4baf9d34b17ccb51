import { useNavigate, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useCredentialTypes } from '../credential-queries.ts'
import { credentialWords } from '../words.ts'
import { ChooseType } from './choose-type.tsx'
import { IssueOfType } from './issue-of-type.tsx'
import '../credentials.scss'

/** From the choice of a type to what was issued. */
export function IssuePage() {
  const words = useWords(credentialWords)
  const types = useCredentialTypes()
  const navigate = useNavigate()
  const { type: wanted }: { readonly type?: unknown } = useSearch({ strict: false })
  return (
    <Answered query={types} what={words('loadingTypes')}>
      {(all) => {
        const type = all.find(({ name }) => name === wanted)
        if (type === undefined) return <><PageHead title={words('issueTitle')} lead={words('issueLead')} /><ChooseType types={all} /></>
        return <IssueOfType key={type.name} type={type} onOtherType={() => { void navigate({ to: '/credentials/issue' }) }} />
      }}
    </Answered>
  )
}
