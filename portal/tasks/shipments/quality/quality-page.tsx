import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Label, TextInput } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import type { DataQualityRead } from '@customhouse/sdk/client/provenance-calls.ts'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import '../shipments.scss'
import './quality.scss'
import { qualityWords } from './quality-words.ts'

type Quality = DataQualityRead['quality']
type Measure = Quality['measures'][number]

/** How good the data of a party are: one's own, or for customs those of any organisation. */
export function QualityPage() {
  const words = useWords(qualityWords)
  const { singleWindow, me, may } = useSession()
  const [organisation, setOrganisation] = useState<string>()
  const query = useQuery({ queryKey: ['shipments', 'quality', organisation ?? 'own'], enabled: me !== undefined, queryFn: () => singleWindow.dataQuality(organisation === undefined ? {} : { organisation }) })
  const isAbsent = query.error instanceof Refusal && query.error.status === 404
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      {may('read-confidential-terms') && <OtherOrganisation onChoose={setOrganisation} />}
      {isAbsent ? <Empty title={words('absent')} /> : <Answered query={query} what={words('loading')}>{(read) => <Scores read={read} />}</Answered>}
    </>
  )
}

function OtherOrganisation({ onChoose }: { readonly onChoose: (organisation: string | undefined) => void }) {
  const words = useWords(qualityWords)
  const [text, setText] = useState('')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onChoose(text.trim() === '' ? undefined : text.trim())
  }
  return (
    <form className="find-shipment" onSubmit={submit}>
      <Label htmlFor="organisation">{words('organisation')}</Label>
      <div className="find-shipment-row">
        <TextInput id="organisation" name="organisation" type="text" maxLength={100} value={text} onChange={({ target }) => { setText(target.value) }} />
        <Button type="submit">{words('show')}</Button>
      </div>
    </form>
  )
}

function Scores({ read: { organisation, isCut, quality, sources } }: { readonly read: DataQualityRead }) {
  const words = useWords(qualityWords)
  const formats = useFormats()
  const { me } = useSession()
  if (quality.eventCount === 0) return <Empty title={words('none')}><Link className="usa-button" to="/shipments">{words('handIn')}</Link></Empty>
  const columns: readonly Column<Quality>[] = [
    { id: 'source', header: words('source'), sortBy: ({ party }) => party, cell: ({ party }) => <code>{party}</code> },
    { id: 'score', header: words('points'), isNumber: true, sortBy: ({ score }) => score, cell: ({ score }) => formats.number(score) },
    { id: 'events', header: words('count'), isNumber: true, sortBy: ({ eventCount }) => eventCount, cell: ({ eventCount }) => formats.number(eventCount) },
  ]
  return (
    <>
      <section aria-labelledby="own-quality">
        <h2 id="own-quality">{words('own', { organisation: me?.organisation.id === organisation ? me.organisation.name : organisation })}</h2>
        <p className="quality-score"><strong>{words('score', { score: String(quality.score) })}</strong> {words('events', { count: quality.eventCount })}</p>
        {isCut && <p>{words('cut')}</p>}
        <Measures measures={quality.measures} />
      </section>
      {sources.length > 0 && (
        <section>
          <h2>{words('sources')}</h2>
          <p>{words('sourcesLead')}</p>
          <DataTable caption={words('sources')} columns={columns} rows={sources} rowKey={({ party }) => party} />
        </section>
      )}
    </>
  )
}

function Measures({ measures }: { readonly measures: readonly Measure[] }) {
  const words = useWords(qualityWords)
  const columns: readonly Column<Measure>[] = [
    { id: 'measure', header: words('measure'), cell: ({ name }) => <MeasureName name={name} /> },
    { id: 'score', header: words('points'), isNumber: true, sortBy: ({ score }) => score, cell: ({ name, score }) => <><meter min={0} max={100} low={50} high={80} optimum={100} value={score} aria-label={`${name}: ${String(score)}`} /> <span className="quality-points">{String(score)}</span></> },
    { id: 'weight', header: words('weight'), isNumber: true, sortBy: ({ weight }) => weight, cell: ({ weight }) => String(weight) },
    { id: 'reasons', header: words('reasons'), cell: ({ reasons }) => <ul className="quality-reasons">{reasons.map(({ words: said, good, of }) => <li key={said}><span lang="en">{words('so', { good: String(good), of: String(of), words: said })}</span></li>)}</ul> },
  ]
  return <DataTable caption={words('measure')} columns={columns} rows={measures} rowKey={({ name }) => name} />
}

function MeasureName({ name }: { readonly name: string }) {
  const words = useWords(qualityWords)
  switch (name) {
    case 'completeness': case 'timeliness': case 'agreement': case 'proof': case 'stability': return words(name)
    default: return name
  }
}
