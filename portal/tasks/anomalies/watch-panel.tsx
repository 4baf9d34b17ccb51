import { Answered } from '../../design/states/answered.tsx'
import { DataTable } from '../../design/table/data-table.tsx'
import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useWatch, type Watch } from './use-anomalies.ts'
import { anomalyWords } from './words.ts'

const tones: Readonly<Record<Watch['features'][number]['level'], Tone>> = { stable: 'good', moderate: 'caution', large: 'bad' }

/** Drift, rates among equals, and what random inspections say, with the limits that are stated for them. */
export function WatchPanel() {
  const watch = useWatch()
  return <Answered query={watch}>{(known) => (known === undefined ? null : <><DriftPanel watch={known} /><BiasPanel watch={known} /><RandomPanel watch={known} /></>)}</Answered>
}

function DriftPanel({ watch: { features, scores, lines, limits } }: { readonly watch: Watch }) {
  const words = useWords(anomalyWords)
  const formats = useFormats()
  const rows = [...(scores === undefined ? [] : [scores]), ...features]
  return (
    <section className="panel" aria-labelledby="drift-title">
      <h2 id="drift-title">{words('drift')}</h2>
      <p>{words('driftWhat', { lines, moderate: formats.number(limits.moderate), large: formats.number(limits.large) })}</p>
      {rows.length === 0 ? <p>{words('noDrift')}</p> : (
        <DataTable caption={words('driftTable')} rows={rows} rowKey={({ name }) => name} columns={[
          { id: 'name', header: words('feature'), sortBy: ({ name }) => name, cell: ({ name }) => <span lang="en">{name.replaceAll('-', ' ')}</span> },
          { id: 'index', header: words('index'), isNumber: true, sortBy: ({ index }) => index, cell: ({ index }) => formats.number(Math.round(index * 1000) / 1000) },
          { id: 'level', header: words('level'), cell: ({ level }) => <StatusTag tone={tones[level]}>{words(`levels.${level}`)}</StatusTag> },
        ]} />
      )}
    </section>
  )
}

function BiasPanel({ watch: { groups, limits } }: { readonly watch: Watch }) {
  const words = useWords(anomalyWords)
  const formats = useFormats()
  const ratio = (value: number) => formats.number(Math.round(value * 100) / 100)
  return (
    <section className="panel" aria-labelledby="bias-title">
      <h2 id="bias-title">{words('bias')}</h2>
      <p>{words('biasWhat', { ratio: formats.number(limits.ratio), lines: String(limits.lines), inspected: String(limits.inspected) })}</p>
      {groups.length === 0 ? <p>{words('noBias')}</p> : (
        <DataTable caption={words('biasTable')} rows={groups} rowKey={({ by, group }) => `${by} ${group}`} columns={[
          { id: 'group', header: words('group'), sortBy: ({ by, group }) => `${by} ${group}`, cell: ({ by, group }) => <>{words(`groups.${by}`)} <span lang="en">{group}</span></> },
          { id: 'lines', header: words('lines'), isNumber: true, sortBy: ({ lines }) => lines, cell: ({ lines }) => formats.number(lines) },
          { id: 'flagged', header: words('flaggedRatio'), isNumber: true, sortBy: ({ flaggedRatio }) => flaggedRatio, cell: ({ flaggedRatio }) => ratio(flaggedRatio) },
          { id: 'inspected', header: words('inspections'), isNumber: true, sortBy: ({ inspected }) => inspected, cell: ({ inspected }) => formats.number(inspected) },
          { id: 'hit', header: words('hitRatio'), isNumber: true, sortBy: ({ hitRatio = -1 }) => hitRatio, cell: ({ hitRatio }) => (hitRatio === undefined ? '—' : ratio(hitRatio)) },
          { id: 'notable', header: words('level'), cell: ({ isNotable }) => (isNotable ? <StatusTag tone="bad">{words('notable')}</StatusTag> : '') },
        ]} />
      )}
    </section>
  )
}

function RandomPanel({ watch: { selected } }: { readonly watch: Watch }) {
  const words = useWords(anomalyWords)
  const formats = useFormats()
  return (
    <section className="panel" aria-labelledby="random-title">
      <h2 id="random-title">{words('random')}</h2>
      <p>{words('randomWhat')}</p>
      {selected.length === 0 ? <p>{words('noInspections')}</p> : (
        <DataTable caption={words('randomTable')} rows={selected} rowKey={({ selectedBy }) => selectedBy} columns={[
          { id: 'by', header: words('selectedBy'), cell: ({ selectedBy }) => words(selectedBy === 'random' ? 'ways.random' : selectedBy === 'rule' ? 'ways.rule' : 'ways.officer') },
          { id: 'inspected', header: words('inspections'), isNumber: true, cell: ({ inspected }) => formats.number(inspected) },
          { id: 'found', header: words('foundSomething'), isNumber: true, cell: ({ found, inspected }) => formats.percent(inspected === 0 ? 0 : found / inspected) },
          { id: 'interval', header: words('interval'), cell: ({ interval: [low = 0, high = 1] }) => words('fromTo', { low: formats.percent(low), high: formats.percent(high) }) },
        ]} />
      )}
    </section>
  )
}
