import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { useWords, type Catalogue } from '../../languages/use-words.ts'
import { StatusTag, type Tone } from './status-tag.tsx'

const en = { 'release': 'Released', 'under-review': 'Under review', 'documents-required': 'Documents requested', 'exam': 'Exam ordered', 'hold': 'On hold', 'reject': 'Rejected' } as const

/** What a determination comes to, in a word or two. */
export const outcomeWords = {
  en,
  es: { 'release': 'Con levante', 'under-review': 'En revisión', 'documents-required': 'Se piden documentos', 'exam': 'Examen ordenado', 'hold': 'Retenido', 'reject': 'Rechazado' },
} satisfies Catalogue<typeof en>

const tones: Readonly<Record<Outcome, Tone>> = { 'release': 'good', 'under-review': 'busy', 'documents-required': 'caution', 'exam': 'caution', 'hold': 'bad', 'reject': 'bad' }

/** Every outcome, mildest first. */
export const outcomes: readonly Outcome[] = ['release', 'under-review', 'documents-required', 'exam', 'hold', 'reject']

/** Whether a text is an outcome. */
export function isOutcome(text: string | undefined): text is Outcome {
  return outcomes.some((outcome) => outcome === text)
}

export function OutcomeTag({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(outcomeWords)
  return <StatusTag tone={tones[outcome]}>{words(outcome)}</StatusTag>
}
