import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useWords } from '../../../languages/use-words.ts'
import { useDraftStore } from '../../../session/drafts/use-draft-store.ts'
import { printedEntryNumber } from '../printed-entry-number.ts'
import { asReplacement } from './cancel-declaration.ts'
import { pageWords } from './words.ts'

/** Opens the declaration as a draft of its replacement, to be corrected, checked and filed. */
export function AmendButton({ declaration }: { readonly declaration: Declaration }) {
  const words = useWords(pageWords)
  const navigate = useNavigate()
  const drafts = useDraftStore()
  const [id] = useState(() => crypto.randomUUID())
  const amend = async () => {
    // A second click finds the draft that the first one made.
    if (await drafts?.one(id) === undefined) {
      const content = JSON.stringify(asReplacement(declaration), undefined, 2)
      await drafts?.save({ id, owner: '', kind: 'text', name: `${printedEntryNumber(declaration.entryNumber)}.json`, content, encoding: 'utf-8', changedAt: '', revision: 0 })
    }
    await navigate({ to: '/file/$draft', params: { draft: id } })
  }
  return <Button type="button" onClick={() => { void amend() }}>{words('amend')}</Button>
}
