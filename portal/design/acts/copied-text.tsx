import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useWords, type Catalogue } from '../../languages/use-words.ts'

const en = { copy: 'Copy', copied: 'Copied', byHand: 'Select the text and copy it' } as const
const copyWords = { en, es: { copy: 'Copiar', copied: 'Copiado', byHand: 'Seleccione el texto y cópielo' } } satisfies Catalogue<typeof en>

/** A text to take away, such as a command: shown as it is, with a button that copies it. */
export function CopiedText({ name, text }: { readonly name: string; readonly text: string }) {
  const words = useWords(copyWords)
  const [state, setState] = useState<'copied' | 'byHand'>()
  const copy = () => { navigator.clipboard.writeText(text).then(() => { setState('copied') }, () => { setState('byHand') }) }
  return (
    <div className="copied">
      <div className="copied-head">
        <span>{name}</span>
        <span><span role="status">{state === undefined ? '' : words(state)}</span> <Button type="button" outline aria-label={`${words('copy')}: ${name}`} onClick={copy}>{words('copy')}</Button></span>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the region scrolls */}
      <pre lang="en" tabIndex={0} role="region" aria-label={name}>{text}</pre>
    </div>
  )
}
