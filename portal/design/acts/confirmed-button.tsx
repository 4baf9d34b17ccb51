import { Button, ButtonGroup } from '@trussworks/react-uswds'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useWords, type Catalogue } from '../../languages/use-words.ts'
import { Failed } from '../states/failed.tsx'

const en = { cancel: 'Leave it as it is', underWay: 'Working…' } as const
const confirmWords = { en, es: { cancel: 'Dejarlo como está', underWay: 'En curso…' } } satisfies Catalogue<typeof en>

interface ConfirmedButtonProps {
  readonly label: string
  /** What the button is about, where the label alone does not say. */
  readonly about?: string
  /** What will happen, and that it cannot be undone. */
  readonly question: ReactNode
  /** The word that does it. */
  readonly confirm: string
  readonly act: { readonly isPending: boolean; readonly error: unknown; readonly mutate: () => void }
}

/** A button that asks once more before it does what cannot be undone. */
export function ConfirmedButton({ label, about, question, confirm, act }: ConfirmedButtonProps) {
  const words = useWords(confirmWords)
  const [isAsking, setAsking] = useState(false)
  const ask = useRef<HTMLDivElement>(null)
  useEffect(() => { if (isAsking) ask.current?.focus() }, [isAsking])
  const name = about === undefined ? label : `${label}: ${about}`
  if (!isAsking) return <Button type="button" unstyled aria-label={name} onClick={() => { setAsking(true) }}>{label}</Button>
  return (
    <div className="confirm" role="group" aria-label={name} tabIndex={-1} ref={ask}>
      <div>{question}</div>
      {act.error !== null && <Failed failure={act.error} />}
      <ButtonGroup>
        <Button type="button" secondary disabled={act.isPending} onClick={() => { act.mutate() }}>{act.isPending ? words('underWay') : confirm}</Button>
        <Button type="button" outline onClick={() => { setAsking(false) }}>{words('cancel')}</Button>
      </ButtonGroup>
    </div>
  )
}
