import { useCallback } from 'react'
import type { EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { useWords } from '../../languages/use-words.ts'
import { shipmentsWords } from './words.ts'

/** What a proof is worth, in the person's language. */
export function useStandingLabel(): (standing: EventStanding) => string {
  const words = useWords(shipmentsWords)
  return useCallback((standing) => words(standing === 'not-recognised' ? 'notRecognised' : standing), [words])
}
