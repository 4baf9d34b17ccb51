import { useSession } from '../../../session/session.tsx'
import { mayAmend, mayCancel, type MayChange } from './may-change.ts'
import type { EntryKnown, Filing } from './use-filing.ts'

interface FilingRights {
  readonly mayAmend: boolean
  readonly cancel: MayChange
}

/** What the person is offered to do about a filing: its filer alone speaks for it. */
export function useFilingRights(filing: Filing, entry: EntryKnown | null | undefined): FilingRights {
  const { me, may } = useSession()
  if (entry === undefined || me?.organisation.id !== filing.organisation || !may('file')) return { mayAmend: false, cancel: 'not-any-more' }
  return { mayAmend: mayAmend(filing, entry), cancel: mayCancel(filing, entry) }
}
