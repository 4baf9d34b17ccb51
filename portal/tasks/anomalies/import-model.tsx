import { FileInput, Label } from '@trussworks/react-uswds'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useImport } from './use-anomalies.ts'
import { anomalyWords } from './words.ts'

/** Takes a model file that was trained elsewhere; it waits for approval like any other. */
export function ImportModel() {
  const words = useWords(anomalyWords)
  const act = useImport()
  return (
    <div className="unusual-import">
      <Label htmlFor="model-file">{words('import')}</Label>
      <span className="usa-hint" id="model-file-hint">{words('importWhat')}</span>
      <FileInput id="model-file" name="model-file" accept=".json" aria-describedby="model-file-hint" disabled={act.isPending} onChange={({ currentTarget }) => { void currentTarget.files?.[0]?.text().then((file) => { act.mutate(file) }) }} />
      <p role="status">{act.isSuccess ? words('imported') : ''}</p>
      {act.error !== null && <Failed failure={act.error} />}
    </div>
  )
}
