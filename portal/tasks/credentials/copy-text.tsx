import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useWords } from '../../languages/use-words.ts'
import { credentialWords } from './words.ts'

/** Puts a text on the clipboard, and says that it did. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }) {
  const words = useWords(credentialWords)
  const [said, setSaid] = useState<'copied' | 'notCopied'>()
  const copy = () => { navigator.clipboard.writeText(text).then(() => { setSaid('copied') }, () => { setSaid('notCopied') }) }
  return (
    <>
      <Button type="button" outline onClick={copy}>{label}</Button>
      <span role="status">{said !== undefined && words(said)}</span>
      {said === 'notCopied' && <code className="copy-text">{text}</code>}
    </>
  )
}
