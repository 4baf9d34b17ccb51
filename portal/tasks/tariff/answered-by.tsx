import { Alert } from '@trussworks/react-uswds'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { tariffWords } from './words.ts'

interface AnsweredByProps {
  readonly revision: { readonly name: string; readonly asOf: string; readonly isExcerpt: boolean }
  readonly isProvisional: boolean
}

/** Which revision speaks, and how far it may be trusted for the day. */
export function AnsweredBy({ revision, isProvisional }: AnsweredByProps) {
  const words = useWords(tariffWords)
  const formats = useFormats()
  return (
    <>
      {revision.isExcerpt && <Alert type="info" slim headingLevel="h2">{words('excerpt')}</Alert>}
      <p className="tariff-by">{words('by', { revision: revision.name, asOf: formats.date(revision.asOf) })}{isProvisional && <> {words('provisional')}</>}</p>
    </>
  )
}
