import { useEffect, useMemo, useRef, useState } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Draft } from '../../session/drafts/draft.ts'
import type { DraftOnPage } from '../../session/drafts/use-draft.ts'
import { useSettled } from '../../session/drafts/use-settled.ts'
import type { CheckedFile } from '../../session/filing/check-file.ts'
import { useCheckedFile } from '../../session/filing/use-checked-file.ts'
import { linesOf, type PartialDeclaration } from './form/declaration-values.ts'
import { findingsByField } from './form/field-findings.ts'
import { formFields, type FormField } from './form/form-model.ts'

/** An entry under way: what is stated, what the server says of it, and where. */
export interface EntryForm {
  readonly declaration: PartialDeclaration
  readonly kind: DeclarationKind
  readonly fields: readonly FormField[]
  readonly lines: number
  readonly change: (declaration: PartialDeclaration) => void
  /** As it was kept and checked last. */
  readonly content: string
  readonly isSettled: boolean
  readonly checked: UseQueryResult<CheckedFile>
  readonly byField: ReadonlyMap<string, readonly Finding[]>
}

const restMilliseconds = 500

/** Keeps and checks an entry whenever filling it in rests. */
export function useEntryForm(draft: Draft, keep: DraftOnPage['keep']): EntryForm {
  // What is kept was made here, or taken from another tab that made it here.
  const [declaration, setDeclaration] = useState(() => JSON.parse(draft.content) as PartialDeclaration)
  const settled = useSettled(declaration, restMilliseconds)
  const content = useMemo(() => JSON.stringify(settled, undefined, 2), [settled])
  const last = useRef(draft.content)
  useEffect(() => {
    if (last.current === content) return
    last.current = content
    const number = settled['entryNumber']
    void keep({ content, ...(typeof number === 'string' ? { name: number } : {}) })
  }, [content, settled, keep])
  const checked = useCheckedFile({ id: draft.id, content, encoding: 'utf-8' })
  const kind: DeclarationKind = declaration['kind'] === 'entry' ? 'entry' : 'entry-summary'
  const fields = useMemo(() => formFields(kind), [kind])
  const lines = linesOf(declaration)
  const byField = useMemo(() => findingsByField((checked.data?.found ?? []).map(({ finding }) => finding), declaration, { fields, lines }), [checked.data, declaration, fields, lines])
  return { declaration, kind, fields, lines, change: setDeclaration, content, isSettled: settled === declaration, checked, byField }
}
