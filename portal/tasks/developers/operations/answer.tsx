import { Alert } from '@trussworks/react-uswds'
import { CopiedText } from '../../../design/acts/copied-text.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { useWords } from '../../../languages/use-words.ts'
import type { ShownAnswer } from './use-sending.ts'
import { tryWords } from './words.ts'

const shownMax = 50_000

/** What came back, as it is; JSON is set out. */
export function Answer({ answer, failure }: { readonly answer: ShownAnswer | undefined; readonly failure: Error | null }) {
  const words = useWords(tryWords)
  if (failure !== null) return <Alert type="error" headingLevel="h3" slim>{words('notSent', { why: failure.message })}</Alert>
  if (answer === undefined) return null
  const { status, milliseconds, headers, text } = answer
  const shown = setOut(text)
  return (
    <section className="developers-answer">
      <h3>{words('answer')}</h3>
      <p><StatusTag tone={status < 400 ? 'good' : 'bad'}>{words('status', { status: String(status), milliseconds: String(milliseconds) })}</StatusTag></p>
      <details><summary>{words('headers')}</summary><pre lang="en">{headers.map(([name, value]) => `${name}: ${value}`).join('\n')}</pre></details>
      {text === '' ? <p>{words('empty')}</p> : <CopiedText name={words('answer')} text={shown.slice(0, shownMax)} />}
      {shown.length > shownMax && <p>{words('cut', { length: String(shown.length) })}</p>}
    </section>
  )
}

function setOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    return text
  }
}
