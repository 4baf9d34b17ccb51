import { useCallback } from 'react'
import type { ProvenanceEventKind } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { useWords } from '../../../languages/use-words.ts'
import { twinWords } from './twin-words.ts'

/** What kind of thing happened, in the person's language. */
export function useKindLabel(): (kind: ProvenanceEventKind) => string {
  const words = useWords(twinWords)
  return useCallback((kind) => words(kind === 'custody-transfer' ? 'custody' : kind === 'ownership-transfer' ? 'ownership' : kind), [words])
}
