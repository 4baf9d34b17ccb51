import { useCallback, useMemo } from 'react'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { BarFigure, useTimeTold, type FigureColumn } from './bar-figure.tsx'
import type { Figures } from './use-enforcement-figures.ts'
import { figureWords } from './words.ts'

type Release = Figures['releases'][number]
type Yield = Figures['exams']['all']
type RuleFigures = Figures['rules'][number]
type AgencyFigures = Figures['agencies'][number]
interface FiguresOf { readonly figures: Figures }

export function ReleaseFigure({ figures: { releases }, of }: FiguresOf & { readonly of: 'port' | 'mode' }) {
  const words = useWords(figureWords)
  const formats = useFormats()
  const told = useTimeTold()
  const rows = useMemo(() => releases.filter((one) => one.of === of && one.released > 0), [releases, of])
  const nameOf = useCallback(({ key }: Release) => (key === '' ? words('notStated') : key), [words])
  const length = useCallback(({ median = 0 }: Release) => median, [])
  const written = useCallback(({ median }: Release) => told(median), [told])
  const longest = rows.toSorted((one, other) => (other.median ?? 0) - (one.median ?? 0))[0]
  return (
    <BarFigure
      name={`release-times-by-${of}`} title={words(of === 'port' ? 'byPort' : 'byMode')} label={words('timesLabel', { first: longest === undefined ? '' : `${nameOf(longest)}: ${told(longest.median)}` })} none={words('noReleases')}
      rows={rows} nameOf={nameOf} length={length} written={written} axis={told}
      columns={[
        { header: words(of), shown: nameOf, value: nameOf },
        { header: words('released'), isNumber: true, shown: ({ released }) => formats.number(released), value: ({ released }) => released },
        { header: words('waiting'), isNumber: true, shown: ({ waiting }) => formats.number(waiting), value: ({ waiting }) => waiting },
        { header: words('median'), isNumber: true, shown: ({ median }) => told(median), value: ({ median }) => median },
        { header: words('p90'), isNumber: true, shown: ({ p90 }) => told(p90), value: ({ p90 }) => p90 },
      ]}
    />
  )
}

interface YieldFigureProps {
  readonly name: string
  readonly title: string
  readonly rows: readonly Yield[]
  readonly nameOf: (row: Yield) => string
}

export function YieldFigure({ name, title, rows, nameOf }: YieldFigureProps) {
  const words = useWords(figureWords)
  const formats = useFormats()
  const length = useCallback(({ share }: Yield) => share, [])
  const written = useCallback(({ share, exams }: Yield) => `${formats.percent(share)} (${formats.number(exams)})`, [formats])
  const axis = useCallback((value: number) => formats.percent(value), [formats])
  const [first] = rows
  return <BarFigure name={name} title={title} label={words('yieldLabel', { first: first === undefined ? '' : `${nameOf(first)}: ${formats.percent(first.share)}` })} none={words('noExams')} rows={rows} nameOf={nameOf} length={length} written={written} axis={axis} columns={useYieldColumns(nameOf)} />
}

function useYieldColumns(nameOf: (row: Yield) => string): readonly FigureColumn<Yield>[] {
  const words = useWords(figureWords)
  const formats = useFormats()
  return [
    { header: words('key'), shown: nameOf, value: nameOf },
    { header: words('exams'), isNumber: true, shown: ({ exams }) => formats.number(exams), value: ({ exams }) => exams },
    { header: words('found'), isNumber: true, shown: ({ found }) => formats.number(found), value: ({ found }) => found },
    { header: words('share'), isNumber: true, shown: ({ share }) => formats.percent(share), value: ({ share }) => share },
    { header: words('seized'), isNumber: true, shown: ({ seized }) => formats.number(seized), value: ({ seized }) => seized },
  ]
}

export function DiscrepancyFigure({ figures: { exams: { discrepancies } } }: FiguresOf) {
  const words = useWords(figureWords)
  const formats = useFormats()
  const nameOf = useCallback(({ key }: Yield) => key.replaceAll('-', ' '), [])
  const length = useCallback(({ exams }: Yield) => exams, [])
  const written = useCallback(({ exams }: Yield) => formats.number(exams), [formats])
  const axis = useCallback((value: number) => (Number.isInteger(value) ? formats.number(value) : ''), [formats])
  const columns = useYieldColumns(nameOf)
  return <BarFigure name="discrepancies" title={words('byDiscrepancy')} label={words('discrepancyLabel', { first: discrepancies[0] === undefined ? '' : nameOf(discrepancies[0]) })} none={words('noDiscrepancies')} rows={discrepancies} nameOf={nameOf} length={length} written={written} axis={axis} columns={columns.filter((_, place) => place !== 2 && place !== 3)} />
}

export function RuleFigure({ figures: { rules } }: FiguresOf) {
  const words = useWords(figureWords)
  const formats = useFormats()
  const nameOf = useCallback(({ rule, version }: RuleFigures) => `${rule} ${String(version)}`, [])
  const length = useCallback(({ share }: RuleFigures) => share, [])
  const written = useCallback(({ share, hits }: RuleFigures) => `${formats.percent(share)} (${formats.number(hits)})`, [formats])
  const axis = useCallback((value: number) => formats.percent(value), [formats])
  return (
    <BarFigure
      name="rules" title={words('rules')} label={words('rulesLabel', { first: rules[0] === undefined ? '' : nameOf(rules[0]) })} none={words('noRules')} rows={rules} nameOf={nameOf} length={length} written={written} axis={axis}
      columns={[
        { header: words('rule'), shown: ({ rule }) => rule, value: ({ rule }) => rule },
        { header: words('version'), isNumber: true, shown: ({ version }) => String(version), value: ({ version }) => version },
        { header: words('hits'), isNumber: true, shown: ({ hits }) => formats.number(hits), value: ({ hits }) => hits },
        { header: words('exams'), isNumber: true, shown: ({ exams }) => formats.number(exams), value: ({ exams }) => exams },
        { header: words('found'), isNumber: true, shown: ({ found }) => formats.number(found), value: ({ found }) => found },
        { header: words('share'), isNumber: true, shown: ({ share }) => formats.percent(share), value: ({ share }) => share },
      ]}
    />
  )
}

export function AgencyFigure({ figures: { agencies } }: FiguresOf) {
  const words = useWords(figureWords)
  const formats = useFormats()
  const told = useTimeTold()
  const nameOf = useCallback(({ agency }: AgencyFigures) => agency, [])
  const length = useCallback(({ median = 0 }: AgencyFigures) => median, [])
  const written = useCallback(({ median }: AgencyFigures) => told(median), [told])
  return (
    <BarFigure
      name="agency-times" title={words('agencies')} label={words('agenciesLabel', { first: agencies[0] === undefined ? '' : `${agencies[0].agency}: ${told(agencies[0].median)}` })} none={words('noAgencies')} rows={agencies} nameOf={nameOf} length={length} written={written} axis={told}
      columns={[
        { header: words('agency'), shown: nameOf, value: nameOf },
        { header: words('reviews'), isNumber: true, shown: ({ reviews }) => formats.number(reviews), value: ({ reviews }) => reviews },
        { header: words('answered'), isNumber: true, shown: ({ answered }) => formats.number(answered), value: ({ answered }) => answered },
        { header: words('median'), isNumber: true, shown: ({ median }) => told(median), value: ({ median }) => median },
        { header: words('p90'), isNumber: true, shown: ({ p90 }) => told(p90), value: ({ p90 }) => p90 },
        { header: words('releaseMedian'), isNumber: true, shown: ({ releaseMedian }) => told(releaseMedian), value: ({ releaseMedian }) => releaseMedian },
        { header: words('releaseP90'), isNumber: true, shown: ({ releaseP90 }) => told(releaseP90), value: ({ releaseP90 }) => releaseP90 },
      ]}
    />
  )
}
