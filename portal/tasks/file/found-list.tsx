import type { UseQueryResult } from '@tanstack/react-query'
import { FindingList } from '../../design/findings/finding-list.tsx'
import { Loading } from '../../design/states/loading.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import type { CheckedFile } from '../../session/filing/check-file.ts'
import type { PlacedFinding } from './editor/found-places.ts'
import { fileWords } from './words.ts'

interface FoundListProps {
  readonly checked: UseQueryResult<CheckedFile>
  readonly placed: readonly PlacedFinding[]
  readonly onShow: (placed: PlacedFinding) => void
}

/** So many are written out; the rest come into sight as these are mended. */
const mostListed = 100

/** Every finding in the order of the text, each with the way to its place. */
export function FoundList({ checked, placed, onShow }: FoundListProps) {
  const words = useWords(fileWords)
  const listed = placed.slice(0, mostListed)
  const byFinding = new Map(listed.map((one) => [one.finding, one]))
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the region scrolls
    <section className="panel draft-findings" aria-labelledby="draft-findings" tabIndex={0}>
      <h2 id="draft-findings">{words('findings')}</h2>
      <div role="status">
        <CheckSaid checked={checked} placed={placed} />
        {checked.isFetching && <Loading what={words('checking')} />}
      </div>
      {listed.length > 0 && <FindingList findings={listed.map(({ finding }) => finding)} onShow={(finding) => { const one = byFinding.get(finding); if (one !== undefined) onShow(one) }} />}
      {placed.length > mostListed && <p>{words('moreFindings', { count: String(placed.length - mostListed) })}</p>}
    </section>
  )
}

/** What the check came to, in a line. */
function CheckSaid({ checked: { data, isFetching }, placed }: Pick<FoundListProps, 'checked' | 'placed'>) {
  const words = useWords(fileWords)
  if (data === undefined) return isFetching ? null : <p>{words('unchecked')}</p>
  const fatal = placed.filter(({ finding }) => finding.severity === 'fatal').length
  if (placed.length > 0) return <StatusTag tone={fatal > 0 ? 'bad' : 'caution'}>{words('count', { fatal, others: placed.length - fatal })}</StatusTag>
  return data.recognised.door === 'none' ? null : <p>{words('clean')}</p>
}
