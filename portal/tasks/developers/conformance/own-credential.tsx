import { useMutation } from '@tanstack/react-query'
import { Button, Form } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { TextField } from '../../../design/fields/text-field.tsx'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { StatusTag, type Tone } from '../../../design/status/status-tag.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { credentialIn } from './credential-in.ts'
import { requirements, vectors } from './profile.ts'
import { requirementResults, type RequirementResult } from './requirement-results.ts'
import { conformanceWords } from './words.ts'

type Verification = operations['verifyCredential']['responses'][200]['content']['application/json']
const tones: Readonly<Record<RequirementResult, Tone>> = { 'met': 'good', 'not-met': 'bad', 'not-shown': 'quiet' }

/** A credential of one's own, held to the requirements that one credential can show. */
export function OwnCredential() {
  const words = useWords(conformanceWords)
  const { singleWindow: { api } } = useSession()
  const [text, setText] = useState('')
  const [isMissing, setMissing] = useState(false)
  const verifying = useMutation({ mutationFn: async () => (await api.POST('/credentials/verify', { body: { verifiableCredential: credentialIn(text) } })).data })
  const verify = (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(text.trim() === '')
    if (text.trim() !== '') verifying.mutate()
  }
  return (
    <section>
      <h2>{words('own')}</h2>
      <Form onSubmit={verify} noValidate large className="developers-text">
        <TextField label={words('credential')} hint={words('credentialHint')} lines={8} value={text} onChange={setText} error={isMissing ? words('missing') : undefined} />
        <Button type="submit" disabled={verifying.isPending}>{verifying.isPending ? words('checking') : words('check')}</Button>
      </Form>
      <div aria-live="polite">
        {verifying.isError && <Failed failure={verifying.error} />}
        {verifying.data !== undefined && <Results verification={verifying.data} />}
      </div>
    </section>
  )
}

function Results({ verification: { verified, findings, recognition } }: { readonly verification: Verification }) {
  const words = useWords(conformanceWords)
  const results = requirementResults(vectors, { verified, findingCodes: findings.map(({ code }) => code) })
  const isRecognised = recognition.state === 'recognised'
  return (
    <>
      <p>
        <StatusTag tone={verified ? 'good' : 'bad'}>{words(verified ? 'sound' : 'unsound')}</StatusTag>{' '}
        <StatusTag tone={isRecognised ? 'good' : 'caution'}>{words(isRecognised ? 'recognised' : 'notRecognised')}</StatusTag>
      </p>
      {findings.length > 0 && <><h3>{words('findings')}</h3><FindingList findings={findings} /></>}
      <h3>{words('of')}</h3>
      <ul className="developers-requirements">
        {requirements.flatMap(({ id, title, level, standard }) => {
          const result = results.get(id)
          return result === undefined ? [] : [<li key={id}><p><StatusTag tone={tones[result]}>{words(`results.${result}`)}</StatusTag> <code>{id}</code> <span lang="en">{title}</span></p><p className="developers-quiet" lang="en">{level}, {standard}</p></li>]
        })}
      </ul>
    </>
  )
}
