import { Button } from '@trussworks/react-uswds'
import { Failed } from '../../design/states/failed.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useNoticeDownload, type OwnCase } from './use-cases.ts'
import { caseWords } from './words.ts'

/** Notices that were served, each as PDF. */
export function NoticesList({ notices, number }: { readonly notices: OwnCase['notices']; readonly number: string }) {
  const words = useWords(caseWords)
  const formats = useFormats()
  const download = useNoticeDownload()
  if (notices.length === 0) return <p>{words('noNotices')}</p>
  return (
    <>
      <ul className="case-list">{notices.map(({ id, title, form, servedAt, sha256 }) => (
        <li key={id}>
          <p lang="en"><strong>{title}</strong> ({form})</p>
          <p>{words('served', { at: formats.time(servedAt) })} <Button type="button" outline aria-label={words('downloadOf', { title })} disabled={download.isPending} onClick={() => { download.mutate({ id, name: `${number} ${title}` }) }}>{words('download')}</Button></p>
          <p className="case-quiet">{words('hash')} <code className="case-hash">{sha256}</code></p>
        </li>
      ))}</ul>
      {download.error !== null && <Failed failure={download.error} />}
    </>
  )
}
