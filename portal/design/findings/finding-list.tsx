import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { useWords } from '../../languages/use-words.ts'
import { StatusTag } from '../status/status-tag.tsx'
import { findingTones, findingWords } from './finding-words.ts'

interface FindingListProps {
  readonly findings: readonly Finding[]
  /** Where given, the place of a finding is a button that shows it. */
  readonly onShow?: (finding: Finding) => void
}

/** Each finding with its weight, place, words, remedy and authority. */
export function FindingList({ findings, onShow }: FindingListProps) {
  const words = useWords(findingWords)
  if (findings.length === 0) return <p>{words('none')}</p>
  return (
    <ul className="finding-list">
      {findings.map((finding, index) => <OneFinding key={`${finding.code}-${String(index)}`} finding={finding} onShow={onShow} />)}
    </ul>
  )
}

function OneFinding({ finding, onShow }: { readonly finding: Finding; readonly onShow: FindingListProps['onShow'] }) {
  const words = useWords(findingWords)
  const place = usePlace(finding)
  return (
    <li className={`finding finding-${findingTones[finding.severity]}`}>
      <p className="finding-head"><StatusTag tone={findingTones[finding.severity]}>{words(finding.severity)}</StatusTag> <code>{finding.code}</code></p>
      <p lang="en"><strong>{finding.message}</strong></p>
      <dl className="finding-facts">
        {place !== '' && <div><dt>{words('where')}</dt><dd>{onShow === undefined ? <code>{place}</code> : <button type="button" className="usa-button usa-button--unstyled" onClick={() => { onShow(finding) }}>{place}</button>}</dd></div>}
        {finding.remedy !== '' && <div><dt>{words('remedy')}</dt><dd lang="en">{finding.remedy}</dd></div>}
        {finding.authority !== '' && <div><dt>{words('authority')}</dt><dd lang="en">{finding.authority}</dd></div>}
      </dl>
    </li>
  )
}

function usePlace({ pointer: { record, source, declaration, wco } }: Finding): string {
  const words = useWords(findingWords)
  if (record !== undefined) return words('record', { record: String(record.recordNumber), type: record.recordType, from: String(record.from), to: String(record.to) })
  return source ?? declaration ?? wco ?? ''
}
