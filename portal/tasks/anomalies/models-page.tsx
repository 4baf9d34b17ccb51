import { Button } from '@trussworks/react-uswds'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { ImportModel } from './import-model.tsx'
import { ModelPanel } from './model-panel.tsx'
import { useModels, useTraining, type Models } from './use-anomalies.ts'
import { WatchPanel } from './watch-panel.tsx'
import { anomalyWords } from './words.ts'
import './anomalies.scss'

/** Models with what they were measured by, whether they are in force, and whether trade is still like what they learned from. */
export function ModelsPage() {
  const words = useWords(anomalyWords)
  const models = useModels()
  const { me } = useSession()
  const mayGovern = me?.rights.includes('govern-anomaly-models') === true
  return (
    <>
      <PageHead title={words('modelsTitle')} lead={words('modelsLead')} />
      <Answered query={models}>{(known) => (
        <>
          <TrainingPanel known={known} mayGovern={mayGovern} />
          {known.models.length === 0 ? <Empty title={words('noModels')}><p>{words('noModelsWhat')}</p></Empty> : known.models.map((model) => <ModelPanel key={model.id} model={model} mayGovern={mayGovern} />)}
          <WatchPanel />
        </>
      )}</Answered>
    </>
  )
}

function TrainingPanel({ known: { outcomes, training }, mayGovern }: { readonly known: Models; readonly mayGovern: boolean }) {
  const words = useWords(anomalyWords)
  const formats = useFormats()
  const act = useTraining()
  const isUnderWay = training !== undefined && training.finishedAt === undefined
  return (
    <section className="panel" aria-labelledby="training-title">
      <h2 id="training-title">{words('training')}</h2>
      <p>{words('outcomesKnown', { known: outcomes.known, more: Math.max(0, outcomes.known - outcomes.lastTrained) })}</p>
      <div role="status">
        {isUnderWay && <p>{words('underWay')}</p>}
        {training?.finishedAt !== undefined && <p>{words(training.model === undefined ? 'trainedNothing' : 'trained', { by: training.askedBy })} <time dateTime={training.finishedAt}>{formats.time(training.finishedAt)}</time></p>}
        {training?.findings.map(({ code, message, remedy, authority }) => <div key={code} className="unusual-finding" lang="en"><p>{message}</p><p>{remedy}</p><p className="unusual-quiet">{authority}</p></div>)}
      </div>
      {act.error !== null && <Failed failure={act.error} />}
      {mayGovern && <><Button type="button" disabled={act.isPending || isUnderWay} onClick={() => { act.mutate(undefined) }}>{words('train')}</Button><ImportModel /></>}
    </section>
  )
}
