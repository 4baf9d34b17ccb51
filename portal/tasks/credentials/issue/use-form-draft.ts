import { useEffect, useRef, useState } from 'react'
import type { Entered } from '../../../design/form-from-schema/entered.ts'
import { keptInBrowser } from '../../../session/kept-in-browser.ts'
import { useSession } from '../../../session/session.tsx'

interface FormDraft {
  /** Undefined while it is being read. */
  readonly entered: Entered | undefined
  /** Whether it was begun at another time. */
  readonly wasKept: boolean
  readonly change: (entered: Entered) => void
  readonly forget: () => Promise<void>
}

const kept = keptInBrowser('credential-forms')
const settledMilliseconds = 300

/** What somebody is filling in, kept in this browser until it is issued: one form for each person and type. */
export function useFormDraft(type: string, begin: () => Entered): FormDraft {
  const { me } = useSession()
  const name = `${me?.subject ?? ''} ${type}`
  const [entered, setEntered] = useState<Entered>()
  const [wasKept, setKept] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const first = useRef(begin)
  useEffect(() => {
    // A browser that keeps nothing (private windows of some) still lets one fill in a form.
    void kept.get<Entered>(name).catch(() => undefined).then((found) => {
      setEntered(found ?? first.current())
      setKept(found !== undefined)
    })
    return () => { clearTimeout(timer.current) }
  }, [name])
  return {
    entered, wasKept,
    change: (next) => {
      setEntered(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => { void kept.set(name, next).catch(() => undefined) }, settledMilliseconds)
    },
    forget: async () => {
      clearTimeout(timer.current)
      await kept.delete(name).catch(() => undefined)
      setKept(false)
    },
  }
}
