import { Button } from '@trussworks/react-uswds'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { useWords } from '../../languages/use-words.ts'
import { StatusTag } from '../status/status-tag.tsx'
import { findingTones, findingWords } from './finding-words.ts'
import { groupedFindings, type FindingGroup } from './grouped-findings.ts'

interface FindingGroupsProps {
  readonly findings: readonly Finding[]
  /** The place of a finding in words; empty where it has none. */
  readonly placeOf: (finding: Finding) => string
  readonly onShow: (finding: Finding) => void
}

/** So many places of a matter are shown at once, the others behind a click. */
const placesShown = 4

/** Each matter once, with all its places: for what is found at many lots alike. */
export function FindingGroups({ findings, placeOf, onShow }: FindingGroupsProps) {
  return <ul className="finding-list">{groupedFindings(findings).map((group) => <Group key={`${group.finding.code} ${group.finding.message}`} group={group} placeOf={placeOf} onShow={onShow} />)}</ul>
}

function Group({ group: { finding, places }, placeOf, onShow }: Omit<FindingGroupsProps, 'findings'> & { readonly group: FindingGroup }) {
  const words = useWords(findingWords)
  const named = places.flatMap((place) => (placeOf(place) === '' ? [] : [{ place, name: placeOf(place) }]))
  const [shown, hidden] = [named.slice(0, placesShown), named.slice(placesShown)]
  const list = (some: typeof named) => <ul className="finding-places">{some.map(({ place, name }, index) => <li key={`${name} ${String(index)}`}><Button type="button" unstyled onClick={() => { onShow(place) }}>{name}</Button></li>)}</ul>
  return (
    <li className={`finding finding-${findingTones[finding.severity]}`}>
      <p className="finding-head"><StatusTag tone={findingTones[finding.severity]}>{words(finding.severity)}</StatusTag> <code>{finding.code}</code></p>
      <p lang="en"><strong>{finding.message}</strong></p>
      <dl className="finding-facts">
        {named.length > 0 && <div><dt>{words('where')}</dt><dd>{list(shown)}{hidden.length > 0 && <details><summary>{words('more', { count: String(hidden.length) })}</summary>{list(hidden)}</details>}</dd></div>}
        {finding.remedy !== '' && <div><dt>{words('remedy')}</dt><dd lang="en">{finding.remedy}</dd></div>}
        {finding.authority !== '' && <div><dt>{words('authority')}</dt><dd lang="en">{finding.authority}</dd></div>}
      </dl>
    </li>
  )
}
