import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Checkbox } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { ConvertedMessages } from '@customhouse/sdk/client/single-window-client.ts'
import { CopiedText } from '../../../design/acts/copied-text.tsx'
import { saveFile } from '../../../design/export/save-file.ts'
import { ChoiceField } from '../../../design/fields/choice-field.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { LossReport } from './loss-report.tsx'
import { textInBytes } from './text-in-bytes.ts'
import type { HandedIn } from './use-message.ts'
import { messageWords } from './words.ts'

/** A message as any other format says it, with what is lost on the way. */
export function ConvertMessage({ handedIn, from }: { readonly handedIn: HandedIn; readonly from: string }) {
  const words = useWords(messageWords)
  const { singleWindow } = useSession()
  const formats = useQuery({ queryKey: ['formats'], staleTime: Infinity, queryFn: () => singleWindow.formats() })
  const [to, setTo] = useState(from === 'wco-xml' ? 'catair' : 'wco-xml')
  const [strict, setStrict] = useState(false)
  const converting = useMutation({ mutationFn: async () => ({ to, converted: await singleWindow.convert(handedIn.bytes, { to, ...(strict && { strict }) }) }) })
  return (
    <section>
      <h2>{words('convert')}</h2>
      <Answered query={formats}>
        {(all) => (
          <div className="form-row">
            <ChoiceField label={words('to')} value={to} options={all.map(({ name, title }) => ({ value: name, label: title }))} onChange={setTo} />
            <Checkbox id="strict" name="strict" label={words('strict')} checked={strict} onChange={({ target }) => { setStrict(target.checked) }} />
            <Button type="button" disabled={converting.isPending} onClick={() => { converting.mutate() }}>{converting.isPending ? words('converting') : words('convertDo')}</Button>
          </div>
        )}
      </Answered>
      <div aria-live="polite">
        {converting.isError && <Failed failure={converting.error} />}
        {converting.data !== undefined && <Converted converted={converting.data.converted} title={formats.data?.find(({ name }) => name === converting.data.to)?.title ?? to} extension={formats.data?.find(({ name }) => name === converting.data.to)?.extension ?? ''} />}
      </div>
    </section>
  )
}

interface ConvertedProps {
  readonly converted: ConvertedMessages
  readonly title: string
  readonly extension: string
}

function Converted({ converted: { bytes, mediaType, report }, title, extension }: ConvertedProps) {
  const words = useWords(messageWords)
  const text = textInBytes(bytes)
  return (
    <>
      {text === undefined ? <p>{words('binary', { size: String(bytes.length) })}</p> : <CopiedText name={words('converted', { format: title })} text={text} />}
      <Button type="button" outline onClick={() => { saveFile(`message${extension}`, new Blob([new Uint8Array(bytes)], { type: mediaType })) }}>{words('download')}</Button>
      <LossReport report={report} />
    </>
  )
}
