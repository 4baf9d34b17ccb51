import { Link } from '@tanstack/react-router'
import { FindingList } from '../findings/finding-list.tsx'
import { StatusTag, type Tone } from '../status/status-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import type { FiledOutcome } from '../../session/drafts/draft.ts'
import { filedWords } from './words.ts'

/** What became of each filing of a file, with its page and what was found. */
export function FiledResult({ outcomes }: { readonly outcomes: readonly FiledOutcome[] }) {
  const words = useWords(filedWords)
  return (
    <ul className="usa-list usa-list--unstyled">
      {outcomes.map((one, index) => (
        <li key={`${one.name}-${String(index)}`} className="filed-outcome">
          <p><code>{one.name}</code> <StatusTag tone={toneOf(one)}>{labelOf(one, words)}</StatusTag></p>
          {one.page !== undefined && <p><Link className="usa-link" to={one.page}>{words('page')}</Link></p>}
          {one.findings.length > 0 && <details><summary>{words('reasons', { name: one.name })}</summary><FindingList findings={one.findings} /></details>}
        </li>
      ))}
    </ul>
  )
}

const tones: Readonly<Record<string, Tone>> = { 'release': 'good', 'hold': 'caution', 'exam': 'caution', 'documents-required': 'caution', 'under-review': 'busy', 'reject': 'bad' }

function toneOf({ accepted, outcome = '' }: FiledOutcome): Tone {
  return accepted ? tones[outcome] ?? 'good' : 'bad'
}

type Words = ReturnType<typeof useWords<typeof filedWords.en>>

function labelOf({ accepted, outcome = '' }: FiledOutcome, words: Words): string {
  if (!accepted) return words('rejected')
  return isOutcome(outcome) ? words(`outcomes.${outcome}`) : words('accepted')
}

function isOutcome(outcome: string): outcome is keyof typeof filedWords.en.outcomes {
  return outcome in filedWords.en.outcomes
}

/** The outcome of a determination in the person's language; as it is where it has no word here. */
export function OutcomeWord({ outcome }: { readonly outcome: string }) {
  const words = useWords(filedWords)
  return isOutcome(outcome) ? words(`outcomes.${outcome}`) : outcome
}
