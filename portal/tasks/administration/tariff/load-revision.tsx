import { Alert, Button, ErrorMessage, FileInput, Form, FormGroup, Label } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { useAct } from '../../../design/acts/use-act.ts'
import { TextField } from '../../../design/fields/text-field.tsx'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { tariffWords } from './words.ts'
import type { LoadReport } from '@customhouse/sdk/client/single-window-client.ts'

interface Wanted {
  readonly file: File
  readonly name: string
  readonly asOf: string
}

/** A new revision, from the file that its publisher exports. */
export function LoadRevision() {
  const words = useWords(tariffWords)
  const [stage, setStage] = useState<{ readonly name: 'reading' | 'sending'; readonly bytes: number }>()
  const loading = useLoading(setStage)
  return (
    <section className="administration-form">
      <h2>{words('load')}</h2>
      <p>{words('loadWhat')}</p>
      <LoadForm isBusy={loading.isPending} onLoad={(wanted) => { loading.mutate(wanted) }} />
      {loading.isPending && stage !== undefined && (
        <div role="status"><p>{words(`stages.${stage.name}`, { size: sizeText(stage.bytes) })}</p><progress aria-label={words('load')} /></div>
      )}
      {loading.isError && <Failed failure={loading.error} />}
      <div aria-live="polite">{loading.data !== undefined && <Loaded report={loading.data} />}</div>
    </section>
  )
}

function useLoading(onStage: (stage: { readonly name: 'reading' | 'sending'; readonly bytes: number }) => void) {
  const { singleWindow: { api } } = useSession()
  return useAct({
    touches: ['tariff'],
    act: async ({ file, name, asOf }: Wanted) => {
      onStage({ name: 'reading', bytes: file.size })
      const bytes = await file.arrayBuffer()
      onStage({ name: 'sending', bytes: bytes.byteLength })
      const query = { name, asOf, format: formatOf(file.name) }
      return (await api.POST('/tariff/revisions', { params: { query }, headers: { 'content-type': 'application/octet-stream' }, body: '', bodySerializer: () => bytes })).data
    },
  })
}

interface LoadFormProps {
  readonly isBusy: boolean
  readonly onLoad: (wanted: Wanted) => void
}

function LoadForm({ isBusy, onLoad }: LoadFormProps) {
  const words = useWords(tariffWords)
  const [file, setFile] = useState<File>()
  const [name, setName] = useState('')
  const [asOf, setAsOf] = useState('')
  const [isTried, setTried] = useState(false)
  const load = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (file !== undefined && name.trim() !== '' && asOf !== '') onLoad({ file, name: name.trim(), asOf })
  }
  const missing = (is: boolean) => (isTried && is ? words('missing') : undefined)
  return (
    <Form onSubmit={load} noValidate large>
      <FormGroup error={isTried && file === undefined}>
        <Label htmlFor="tariff-file">{words('file')}</Label>
        <span className="usa-hint" id="tariff-file-hint">{words('fileHint')}</span>
        {isTried && file === undefined && <ErrorMessage id="tariff-file-error">{words('missingFile')}</ErrorMessage>}
        <FileInput id="tariff-file" name="tariff-file" accept=".csv,.json" aria-describedby="tariff-file-hint" onChange={(event) => { setFile(event.target.files?.[0]) }} />
      </FormGroup>
      <TextField label={words('loadName')} hint={words('loadNameHint')} value={name} onChange={setName} isRequired error={missing(name.trim() === '')} />
      <TextField label={words('asOf')} type="date" value={asOf} onChange={setAsOf} isRequired error={missing(asOf === '')} />
      <Button type="submit" disabled={isBusy}>{words('loadDo')}</Button>
    </Form>
  )
}

function Loaded({ report }: { readonly report: LoadReport }) {
  const words = useWords(tariffWords)
  const formats = useFormats()
  const { name, outcome, tariffNumbers, formulas, rateCells, notFormulas, findings } = report
  if (outcome === 'loaded-before') return <Alert type="info" headingLevel="h3" slim>{words('before')}</Alert>
  return (
    <>
      <Alert type="success" headingLevel="h3" slim>{words('loaded', { name, numbers: formats.number(tariffNumbers), formulas: formats.number(formulas), cells: formats.number(rateCells) })}</Alert>
      {notFormulas.length > 0 && <details><summary>{words('notFormulas', { count: notFormulas.length })}</summary><ul lang="en">{notFormulas.map(({ text, cells }) => <li key={text}>{text} ({cells})</li>)}</ul></details>}
      {findings.length > 0 && <FindingList findings={findings} />}
    </>
  )
}

function formatOf(fileName: string): 'csv' | 'json' {
  return fileName.toLowerCase().endsWith('.json') ? 'json' : 'csv'
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
