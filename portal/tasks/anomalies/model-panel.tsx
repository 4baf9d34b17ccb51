import { Button } from '@trussworks/react-uswds'
import { saveFile } from '../../design/export/save-file.ts'
import { DataTable } from '../../design/table/data-table.tsx'
import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { CalibrationChart } from './calibration-chart.tsx'
import { SettleModel } from './settle-model.tsx'
import { useModelFile, type Evaluation, type Model } from './use-anomalies.ts'
import { anomalyWords } from './words.ts'

const tones: Readonly<Record<Model['state'], Tone>> = { candidate: 'busy', 'in-force': 'good', withdrawn: 'quiet', refused: 'quiet' }

/** One model: its state, its figures, and what may be done with it. */
export function ModelPanel({ model, mayGovern }: { readonly model: Model; readonly mayGovern: boolean }) {
  const words = useWords(anomalyWords)
  const formats = useFormats()
  const file = useModelFile()
  const { id, version, state, evaluation, madeBy, madeAt, settledBy, settledAt, reason, sha256 } = model
  const save = async () => { saveFile(`anomaly-model-${String(version)}.json`, new Blob([await file(id)], { type: 'application/json' })) }
  return (
    <section className="panel" aria-labelledby={`model-${id}`}>
      <h2 id={`model-${id}`}>{words('model', { version: String(version) })} <StatusTag tone={tones[state]}>{words(`states.${state}`)}</StatusTag></h2>
      <p>{words('made', { by: madeBy })} <time dateTime={madeAt}>{formats.time(madeAt)}</time>{settledBy !== undefined && settledAt !== undefined && <>; {words('settled', { by: settledBy })} <time dateTime={settledAt}>{formats.time(settledAt)}</time>{reason !== undefined && <>: {reason}</>}</>}</p>
      {evaluation === undefined ? <p>{words('notMeasured')}</p> : <Figures evaluation={evaluation} version={version} />}
      <p className="unusual-quiet unusual-digest">SHA-256 {sha256}</p>
      {mayGovern && <><Button type="button" outline onClick={() => { void save() }}>{words('saveFile', { version: String(version) })}</Button>{(state === 'candidate' || state === 'in-force') && <SettleModel key={state} model={model} />}</>}
    </section>
  )
}

function Figures({ evaluation, version }: { readonly evaluation: Evaluation; readonly version: number }) {
  const words = useWords(anomalyWords)
  const formats = useFormats()
  const three = (value: number) => formats.number(Math.round(value * 1000) / 1000)
  const [low = 0, high = 1] = evaluation.auc95
  const figures: readonly (readonly [name: string, value: string])[] = [
    [words('auc'), words('between', { value: three(evaluation.auc), low: three(low), high: three(high) })],
    [words('aucOfStated'), three(evaluation.aucOfStatedWeights)],
    [words('precision5'), formats.percent(evaluation.precisionAt['5'] ?? 0)],
    [words('precision10'), formats.percent(evaluation.precisionAt['10'] ?? 0)],
    [words('baseRate'), formats.percent(evaluation.baseRate)],
    [words('brier'), three(evaluation.brier)],
    [words('learnedFrom'), words('linesOf', { lines: evaluation.learnedFrom.lines, illicit: String(evaluation.learnedFrom.illicit) })],
    [words('measuredOn'), words('linesOf', { lines: evaluation.measuredOn.lines, illicit: String(evaluation.measuredOn.illicit) })],
  ]
  return (
    <>
      <p className="unusual-quiet" lang="en">{evaluation.protocol}</p>
      <dl className="unusual-figures">{figures.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      <h3>{words('calibration')}</h3>
      <p>{words('calibrationWhat')}</p>
      <div className="unusual-calibration">
        <CalibrationChart bins={evaluation.calibration} />
        <DataTable
          caption={words('calibrationOf', { version: String(version) })} rows={evaluation.calibration} rowKey={({ from, to, lines }) => `${String(from)} ${String(to)} ${String(lines)}`}
          columns={[
            { id: 'told', header: words('told'), isNumber: true, cell: ({ told }) => formats.percent(told) },
            { id: 'found', header: words('found'), isNumber: true, cell: ({ found }) => formats.percent(found) },
            { id: 'lines', header: words('lines'), isNumber: true, cell: ({ lines }) => formats.number(lines) },
          ]}
        />
      </div>
      <h3>{words('moves')}</h3>
      <ol className="unusual-moves">{evaluation.features.slice(0, 8).map(({ name, moves }) => <li key={name}><span lang="en">{name.replaceAll('-', ' ')}</span> <span className="unusual-quiet">{three(moves)}</span></li>)}</ol>
    </>
  )
}
