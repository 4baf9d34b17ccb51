import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { AdoptionFigures, AdoptionReport } from '@customhouse/vocabulary/dictionary/adoption/adoption-report.ts'
import { Answered } from '../../design/states/answered.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { DataTable } from '../../design/table/data-table.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { DataModelHead } from './data-model-head.tsx'
import { dataModelWords } from './words.ts'

/** How far one message set follows the dictionary: figures with bars, levels, message by message. */
export function MessageSetPage() {
  const { set = '' }: { readonly set?: string } = useParams({ strict: false })
  const words = useWords(dataModelWords)
  const { singleWindow: { api } } = useSession()
  // The description leaves the shape open; it is the vocabulary's AdoptionReport.
  const query = useQuery({ queryKey: ['data-model', 'adoption', set], retry: false, queryFn: async () => (await api.GET('/data-model/adoption/{name}', { params: { path: { name: set } } })).data as AdoptionReport | undefined })
  return (
    <>
      <DataModelHead title={query.data?.set.title ?? words('adoption')} lead={query.data === undefined ? words('adoptionLead') : <span lang="en">{query.data.set.administration} · {query.data.set.authority}</span>} />
      <Answered query={query}>{(report) => report === undefined ? null : <Report report={report} name={set} />}</Answered>
    </>
  )
}

function Report({ report: { figures, conformity, messages, caveats }, name }: { readonly report: AdoptionReport; readonly name: string }) {
  const words = useWords(dataModelWords)
  const formats = useFormats()
  const address = `/data-model/adoption/${name}`
  return (
    <>
      <section className="panel"><h2>{words('figures')}</h2><Figures figures={figures} />{figures.beyond > 0 && <p>{words('beyond', { count: formats.number(figures.beyond) })}</p>}</section>
      <Levels conformity={conformity} />
      <section className="panel">
        <h2>{words('messages')}</h2>
        <DataTable
          caption={words('messages')} rows={messages} rowKey={(message) => message.name}
          columns={[
            { id: 'name', header: words('message'), cell: (message) => <span lang="en"><code>{message.name}</code> {message.title}</span>, sortBy: (message) => message.name },
            { id: 'elements', header: words('elementsOfSet'), cell: (message) => formats.number(message.figures.elements), sortBy: (message) => message.figures.elements, isNumber: true },
            { id: 'mapped', header: words('share'), cell: (message) => <Bar share={message.figures.mappedShare} />, sortBy: (message) => Number(message.figures.mappedShare) },
          ]}
        />
      </section>
      <section className="panel"><h2>{words('caveats')}</h2><ul lang="en">{caveats.map((caveat) => <li key={caveat}>{caveat}</li>)}</ul></section>
      <p className="model-links"><a href={`${address}/report.csv`} download>{words('csv')}</a> <a href={`${address}/report.json`} download>{words('json')}</a> <a href={address}>{words('serverPage')}</a></p>
    </>
  )
}

function Figures({ figures }: { readonly figures: AdoptionFigures }) {
  const words = useWords(dataModelWords)
  const formats = useFormats()
  const rows = [
    { name: 'mapped', part: figures.mapped, whole: figures.elements, share: figures.mappedShare },
    { name: 'mappedToBase', part: figures.mappedToBase, whole: figures.elements, share: figures.mappedToBaseShare },
    { name: 'placesCovered', part: figures.placesCovered, whole: figures.places, share: figures.placesShare },
    { name: 'baseElementsCovered', part: figures.baseElementsCovered, whole: figures.baseElements, share: figures.baseElementsShare },
  ] as const
  const differing = (['length', 'characters', 'shorter', 'code-list'] as const).filter((kind) => figures.disagreements[kind] > 0)
  return (
    <>
      <DataTable
        caption={words('figures')} rows={rows} rowKey={({ name }) => name}
        columns={[
          { id: 'figure', header: words('figure'), cell: ({ name }) => words(name) },
          { id: 'count', header: words('elements'), cell: ({ part, whole }) => words('count', { part: formats.number(part), whole: formats.number(whole) }), isNumber: true },
          { id: 'share', header: words('share'), cell: ({ share }) => <Bar share={share} /> },
        ]}
      />
      {differing.length > 0 && <><h3>{words('disagreements')}</h3><ul>{differing.map((kind) => <li key={kind}>{words(`kinds.${kind}`)}: {formats.number(figures.disagreements[kind])}</li>)}</ul></>}
    </>
  )
}

/** A share as a bar, with the figure beside it. */
function Bar({ share }: { readonly share: string }) {
  const formats = useFormats()
  return <span className="model-bar"><span aria-hidden="true" className="model-bar-whole"><span style={{ width: `${share}%` }} /></span> <span className="model-bar-figure">{formats.percent(Number(share) / 100)}</span></span>
}

function Levels({ conformity: { level, levels, note } }: Pick<AdoptionReport, 'conformity'>) {
  const words = useWords(dataModelWords)
  return (
    <section className="panel">
      <h2>{words('levels')}: {words('conformity', { level: String(level) })}</h2>
      <ol className="model-levels">{levels.map((one) => (
        <li key={one.level}><p><strong lang="en">{one.name}</strong> <StatusTag tone={one.met ? 'good' : 'quiet'}>{words(one.met ? 'met' : 'notMet')}</StatusTag></p><p lang="en">{one.asks}</p><p className="model-quiet">{words('meeting', { meeting: String(one.meeting), of: String(one.of) })}</p></li>
      ))}</ol>
      <p lang="en" className="model-quiet">{note}</p>
    </section>
  )
}
