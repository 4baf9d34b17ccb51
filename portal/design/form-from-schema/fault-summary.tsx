import { Alert } from '@trussworks/react-uswds'
import { useEffect, useRef } from 'react'
import { useWords } from '../../languages/use-words.ts'
import { goToPlace, idOfPlace } from './form-context.ts'
import { labelTrail } from './member-label.ts'
import { formWords } from './words.ts'

interface FaultSummaryProps {
  /** Messages by the place that they are about. */
  readonly messages: ReadonlyMap<string, readonly string[]>
  /** Grows with each try, so that the summary is gone to once more. */
  readonly tries: number
}

/** Everything that must be corrected, each a link to its place; gone to when it comes. */
export function FaultSummary({ messages, tries }: FaultSummaryProps) {
  const words = useWords(formWords)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { if (tries > 0) box.current?.focus() }, [tries])
  if (messages.size === 0) return null
  return (
    <div ref={box} tabIndex={-1} className="form-summary">
      <Alert type="error" headingLevel="h2" heading={words('summary', { count: messages.size })} role="alert">
        <ul>
          {[...messages].map(([place, said]) => (
            <li key={place}>
              <a className="usa-link" href={`#${encodeURIComponent(idOfPlace(place))}`} onClick={(event) => {
                event.preventDefault()
                goToPlace(place)
              }}><span lang="en">{place === '' ? words('whole') : labelTrail(place)}</span></a>: {said.join(' ')}
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  )
}
