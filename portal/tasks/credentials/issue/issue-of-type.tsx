import { useQuery } from '@tanstack/react-query'
import { Button } from '@trussworks/react-uswds'
import { useMemo, useState } from 'react'
import type { Json, JsonMembers } from '../../../design/form-from-schema/form-field.ts'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import type { CredentialType } from '../credential-queries.ts'
import { credentialWords } from '../words.ts'
import { begunForm, credentialFrom, formFrom, formOfType } from './credential-form.ts'
import { FillIn } from './fill-in.tsx'
import { IssuedResult, type Made } from './issued-result.tsx'
import { Preview } from './preview.tsx'
import { useFormDraft } from './use-form-draft.ts'

interface IssueOfTypeProps {
  readonly type: CredentialType
  readonly onOtherType: () => void
}

/** The steps of issuing one credential of a type. */
export function IssueOfType({ type, onOtherType }: IssueOfTypeProps) {
  const words = useWords(credentialWords)
  const { singleWindow } = useSession()
  const schema = useQuery({ queryKey: ['credential-types', type.name, 'schema'], staleTime: Infinity, queryFn: async () => (await singleWindow.api.GET('/credential-types/{name}/schema', { params: { path: { name: type.name } } })).data as unknown })
  return (
    <>
      <PageHead title={words('issueOf', { title: type.title })} lead={<span lang="en">{type.summary}</span>} actions={<Button type="button" outline onClick={onOtherType}>{words('otherType')}</Button>} />
      <Answered query={schema}>{(data) => <Steps type={type} schema={jsonOf(data)} />}</Answered>
    </>
  )
}

/** The client reads JSON; where the media type is not plain JSON it may hand on the text. */
function jsonOf(data: unknown): Json {
  return (typeof data === 'string' ? JSON.parse(data) : data) as Json
}

function Steps({ type, schema }: { readonly type: CredentialType; readonly schema: Json }) {
  const { me } = useSession()
  const field = useMemo(() => formOfType(schema), [schema])
  const issuing = () => ({ id: `urn:uuid:${crypto.randomUUID()}`, issuerName: me?.organisation.name ?? '', now: `${new Date().toISOString().slice(0, 19)}Z` })
  const draft = useFormDraft(type.name, () => begunForm(field, issuing()))
  const [step, setStep] = useState<'fill-in' | 'preview'>('fill-in')
  const [made, setMade] = useState<Made>()
  const fill = (credential: JsonMembers) => { draft.change(formFrom(field, credential, issuing())) }
  const another = (credential: JsonMembers) => {
    fill(credential)
    setMade(undefined)
    setStep('fill-in')
  }
  const done = (next: Made) => {
    setMade(next)
    void draft.forget()
  }
  if (made !== undefined) return <IssuedResult made={made} onAnother={another} />
  if (draft.entered === undefined) return null
  if (step === 'preview') return <Preview credential={credentialFrom(field, draft.entered, type)} onBack={() => { setStep('fill-in') }} onMade={done} />
  return <FillIn field={field} entered={draft.entered} wasKept={draft.wasKept} onChange={draft.change} onFill={fill} onNext={() => { setStep('preview') }} onClear={() => { draft.change(begunForm(field, issuing())) }} />
}
