import { Alert, Button, FileInput, Label, Textarea } from '@trussworks/react-uswds'
import { lazy, Suspense, useState } from 'react'
import { Loading } from '../../design/states/loading.tsx'
import { useWords } from '../../languages/use-words.ts'
import { charactersMax } from './content-kind.ts'
import { verifyWords } from './words.ts'

const CameraReader = lazy(async () => ({ default: (await import('./camera/camera-reader.tsx')).CameraReader }))

interface HandInProps {
  readonly onContent: (content: string) => void
  readonly onClear: () => void
}

type Problem = 'tooLarge' | 'notText'

/** Pasted, from a file, or from a QR code before the camera. */
export function HandIn({ onContent, onClear }: HandInProps) {
  const words = useWords(verifyWords)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [turn, setTurn] = useState(0)
  const take = (content: string) => {
    const isTooLarge = content.length > charactersMax
    setProblem(isTooLarge ? 'tooLarge' : undefined)
    if (isTooLarge) return
    setText(content)
    onContent(content)
  }
  const clear = () => {
    setText('')
    setProblem(undefined)
    setTurn(turn + 1)
    onClear()
  }
  return (
    <form className="panel verify-hand-in" onSubmit={(event) => { event.preventDefault(); if (text.trim() !== '') take(text) }}>
      <h2>{words('handIn')}</h2>
      {problem !== undefined && <Alert type="error" slim headingLevel="h3" role="alert">{words(problem)}</Alert>}
      <div className="verify-ways">
        <div>
          <Label htmlFor="verify-text">{words('paste')}</Label>
          <span className="usa-hint" id="verify-text-hint">{words('pasteHint')}</span>
          <Textarea id="verify-text" name="content" aria-describedby="verify-text-hint" spellCheck={false} autoComplete="off" value={text} onChange={({ target }) => { setText(target.value) }} />
        </div>
        <div>
          <Label htmlFor="verify-file">{words('drop')}</Label>
          <FileInput key={turn} id="verify-file" name="file" dragText={words('dragText')} chooseText={words('chooseText')} onChange={({ target }) => { void readFile(target.files?.[0], take, setProblem) }} />
          <Camera onText={take} />
        </div>
      </div>
      <div className="verify-acts"><Button type="submit" disabled={text.trim() === ''}>{words('verify')}</Button>{text !== '' && <Button type="button" unstyled onClick={clear}>{words('clear')}</Button>}</div>
    </form>
  )
}

function Camera({ onText }: { readonly onText: (text: string) => void }) {
  const words = useWords(verifyWords)
  const [isOn, setOn] = useState(false)
  if (!isOn) return <Button type="button" outline onClick={() => { setOn(true) }}>{words('camera')}</Button>
  return (
    <div className="verify-camera">
      <Suspense fallback={<Loading what={words('cameraStarting')} />}><CameraReader onText={(text) => { setOn(false); onText(text) }} /></Suspense>
      <Button type="button" outline onClick={() => { setOn(false) }}>{words('cameraStop')}</Button>
    </div>
  )
}

async function readFile(file: File | undefined, take: (text: string) => void, tell: (problem: Problem) => void): Promise<void> {
  if (file === undefined) return
  if (file.size > charactersMax) {
    tell('tooLarge')
    return
  }
  const text = textOf(await file.arrayBuffer())
  if (text === undefined) tell('notText')
  else take(text)
}

function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
