import { useNavigate } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useEffect, useRef, type RefObject } from 'react'
import { useWords } from '../../languages/use-words.ts'
import { useQueueOrder } from './use-officer-filing.ts'
import { officerWords } from './words.ts'

const keys = [['j', 'next'], ['k', 'previous'], ['d', 'decide'], ['q', 'queue'], ['?', 'help']] as const

/** The way through the queue: buttons, and keys that a dialog lists. */
export function QueueKeys({ id }: { readonly id: string }) {
  const words = useWords(officerWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const { data = [] } = useQueueOrder()
  const navigate = useNavigate()
  const place = data.findIndex(({ filing }) => filing === id)
  const go = (filing: string | undefined) => { if (filing !== undefined) void navigate({ to: '/officer/filings/$id', params: { id: filing } }) }
  // Work that is done has left the queue: the first that is left comes next.
  const next = data[place + 1]?.filing
  const previous = place > 0 ? data[place - 1]?.filing : undefined
  useKeys(dialog, { j: () => { go(next) }, k: () => { go(previous) }, d: () => { document.getElementById('decide-title')?.focus() }, q: () => { void navigate({ to: '/officer/queue' }) } })
  return (
    <>
      <Button type="button" outline disabled={previous === undefined} aria-keyshortcuts="k" onClick={() => { go(previous) }}>{words('previous')}</Button>
      <Button type="button" outline disabled={next === undefined} aria-keyshortcuts="j" onClick={() => { go(next) }}>{words('next')}</Button>
      <Button type="button" unstyled aria-keyshortcuts="?" onClick={() => { dialog.current?.showModal() }}>{words('shortcuts')}</Button>
      <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">{words('shortcuts')}</h2>
        <p>{words('shortcutsLead')}</p>
        <dl className="facts">{keys.map(([key, name]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{words(`keys.${name}`)}</dd></div>)}</dl>
        <Button type="button" onClick={() => { dialog.current?.close() }}>{words('close')}</Button>
      </dialog>
    </>
  )
}

/** Single keys act only where nobody is writing, so that no letter of a reason decides anything. */
function useKeys(dialog: RefObject<HTMLDialogElement | null>, acts: Readonly<Record<string, () => void>>) {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (isWriting(event)) return
      const isOpen = dialog.current?.open === true
      if (event.key !== '?') {
        if (!isOpen) acts[event.key]?.()
      } else if (isOpen) dialog.current?.close()
      else dialog.current?.showModal()
    }
    addEventListener('keydown', heard)
    return () => { removeEventListener('keydown', heard) }
  }, [dialog, acts])
}

function isWriting({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]'))
}
