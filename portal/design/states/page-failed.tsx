import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useWords } from '../../languages/use-words.ts'
import { PageHead } from '../page/page-head.tsx'
import { stateWords } from './words.ts'

/** A page that threw: a mistake of ours, or a new version of the portal whose parts the open one no longer finds. */
export function PageFailed({ error }: ErrorComponentProps) {
  const words = useWords(stateWords)
  return (
    <>
      <PageHead title={words('failed')} lead={words('failedWhat')} />
      <pre lang="en">{error instanceof Error ? error.message : String(error)}</pre>
      <Button type="button" onClick={() => { location.reload() }}>{words('reload')}</Button>
    </>
  )
}
