import { StatusTag } from '../../design/status/status-tag.tsx'
import { useWords, type Catalogue } from '../../languages/use-words.ts'
import type { Check } from './check.ts'
import { verifyWords } from './words.ts'

const en = { good: 'In order', caution: 'Take care', bad: 'Not in order', quiet: 'No answer', busy: 'Under way' } as const
const toneWords = { en, es: { good: 'En orden', caution: 'Cuidado', bad: 'No está en orden', quiet: 'Sin respuesta', busy: 'En curso' } } satisfies Catalogue<typeof en>

/** Each question, its answer, and what to do where that is not well. */
export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  const words = useWords(verifyWords)
  const tones = useWords(toneWords)
  return (
    <ul className="check-list">
      {checks.map(({ of, tone, said, remedy }) => (
        <li key={of} className={`check check-${tone}`}>
          <p className="check-head"><strong>{words(`checks.${of}`)}</strong> <StatusTag tone={tone}>{tones(tone)}</StatusTag></p>
          <p>{words(`said.${said}`)}</p>
          {remedy !== undefined && <p className="check-remedy"><span>{words('whatToDo')}:</span> {words(`remedies.${remedy}`)}</p>}
        </li>
      ))}
    </ul>
  )
}
