import type { ReactNode } from 'react'

export type Tone = 'good' | 'caution' | 'bad' | 'quiet' | 'busy'

/** The sign beside the words, so that no meaning rests on colour alone. */
const signs: Readonly<Record<Tone, string>> = { good: '✓', caution: '!', bad: '✕', quiet: '•', busy: '…' }

/** A state in a word or two. */
export function StatusTag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`status status-${tone}`}><span aria-hidden="true">{signs[tone]}</span> {children}</span>
}
