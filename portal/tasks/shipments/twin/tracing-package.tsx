import type { operations } from '@customhouse/sdk/client/api.ts'
import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useAct } from '../../../design/acts/use-act.ts'
import { saveFile } from '../../../design/export/save-file.ts'
import { Answered } from '../../../design/states/answered.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { EntityTable, MissingTable, StepTable } from './tracing-tables.tsx'
import { tracingWords } from './tracing-words.ts'

type Package = operations['readTracingPackage']['responses'][200]['content']['application/json']

interface PackageProps {
  readonly shipment: string
  readonly asOf: string | undefined
}

/** The package that traces the supply chain of a shipment: built when it is asked for, what is missing in front. */
export function TracingPackage({ shipment, asOf }: PackageProps) {
  const words = useWords(tracingWords)
  const [isAsked, setAsked] = useState(false)
  return (
    <section aria-labelledby="tracing-title">
      <h2 id="tracing-title">{words('title')}</h2>
      <p>{words('lead')}</p>
      {isAsked ? <Built shipment={shipment} asOf={asOf} /> : <Button type="button" outline onClick={() => { setAsked(true) }}>{words('build')}</Button>}
    </section>
  )
}

function Built({ shipment, asOf }: PackageProps) {
  const words = useWords(tracingWords)
  const { singleWindow } = useSession()
  const moment = asOf === undefined ? {} : { asOf: `${asOf}T23:59:59Z` }
  const query = useQuery({
    queryKey: ['shipments', shipment, 'tracing', asOf ?? 'now'],
    queryFn: async (): Promise<Package | null> => (await singleWindow.api.GET('/enforcement/tracing-packages', { params: { query: { shipment, ...moment } } })).data ?? null,
  })
  return <Answered query={query} what={words('loading')}>{(found) => found === null ? null : <Shown found={found} />}</Answered>
}

function Shown({ found }: { readonly found: Package }) {
  const words = useWords(tracingWords)
  const { missing, steps, entities, conclusion, shipment, asOf } = found
  return (
    <>
      <ul lang="en" className="tracing-conclusion">{conclusion.map((one) => <li key={one}>{one}</li>)}</ul>
      <Saving shipment={shipment} asOf={asOf} />
      <h3>{words('missing')}</h3>
      {missing.length === 0
        ? <p><StatusTag tone="good">{words('missingNone')}</StatusTag></p>
        : <><p><StatusTag tone="caution">{words('missingCount', { count: missing.length })}</StatusTag></p><MissingTable missing={missing} /></>}
      <h3>{words('steps')}</h3>
      <StepTable steps={steps} />
      <h3>{words('entities')}</h3>
      <EntityTable entities={entities} isCompared={found.listEdition !== undefined} />
    </>
  )
}

/** The package as it is shown, as a file: of the same moment, so that it is the same. */
function Saving({ shipment, asOf }: { readonly shipment: string; readonly asOf: string }) {
  const words = useWords(tracingWords)
  const { singleWindow } = useSession()
  const saving = useAct<'pdf' | 'json'>({
    touches: [],
    act: async (format) => {
      const { data } = await singleWindow.api.GET('/enforcement/tracing-packages/file', { params: { query: { shipment, asOf, format } }, parseAs: 'blob' })
      if (data !== undefined) saveFile(`tracing-package-${shipment.replaceAll(/[^\w.-]/g, '_')}.${format}`, data)
    },
  })
  return (
    <div className="tracing-saving">
      {(['pdf', 'json'] as const).map((format) => <Button key={format} type="button" outline disabled={saving.isPending} onClick={() => { saving.mutate(format) }}>{words(format)}</Button>)}
      <p>{words('handIn')}</p>
      {saving.error !== null && <Alert type="error" headingLevel="h4" slim>{words('failed', { why: saving.error.message })}</Alert>}
    </div>
  )
}
