import type { AdoptionFigures, AdoptionReport } from '@customhouse/vocabulary/dictionary/adoption/adoption-report.ts'
import { coloured } from '../terminal/print.ts'

const beyondShown = 12

/** A report of adoption for a terminal: figures, conformity, and what does not fit. */
export function adoptionLines({ set, base, dictionaryVersion, figures, conformity, messages }: AdoptionReport): readonly string[] {
  const lines = messages.flatMap((message) => message.lines)
  const beyond = lines.filter(({ origin }) => origin === 'beyond')
  const differing = lines.filter(({ disagreements }) => disagreements.some((kind) => kind !== 'shorter'))
  return [
    coloured('bold', set.title),
    `${set.administration}. ${set.authority}`,
    `Base: ${base}. Dictionary ${dictionaryVersion}`,
    '',
    ...figureLines('All messages', figures),
    ...(messages.length > 1 ? messages.flatMap((message) => figureLines(message.title, message.figures)) : []),
    '',
    `Conformity: level ${String(conformity.level)}`,
    ...conformity.levels.map(({ level, name, asks, meeting, of, met }) => `  ${met ? 'met    ' : 'not met'}  ${String(level)} ${name}: ${asks} (${String(meeting)} of ${String(of)})`),
    `  ${conformity.note}`,
    ...(differing.length === 0 ? [] : ['', 'Where formats disagree:', ...differing.slice(0, beyondShown).map(({ national, format, path, disagreements }) => `  ${national.source} ${national.name} ${national.format ?? ''} / ${format ?? 'no format'} at ${path ?? ''}: ${disagreements.filter((kind) => kind !== 'shorter').join(', ')}`), ...more(differing.length)]),
    ...(beyond.length === 0 ? [] : ['', 'Beyond the dictionary:', ...beyond.slice(0, beyondShown).map(({ national }) => `  ${national.source} ${national.name}`), ...more(beyond.length)]),
  ]
}

function figureLines(title: string, { elements, mapped, mappedShare, mappedToBase, mappedToBaseShare, mappedToExtensions, beyond, basePlacesCovered, basePlaces, basePlacesShare, disagreements }: AdoptionFigures): readonly string[] {
  return [
    `${title}: ${String(elements)} elements, ${String(mapped)} mapped (${mappedShare} %): ${String(mappedToBase)} to the base (${mappedToBaseShare} %), ${String(mappedToExtensions)} to places of ours alone; ${String(beyond)} beyond the dictionary`,
    `  covers ${String(basePlacesCovered)} of ${String(basePlaces)} places of the base (${basePlacesShare} %); too long ${String(disagreements.length)}, other characters ${String(disagreements.characters)}, other code list ${String(disagreements['code-list'])}`,
  ]
}

function more(count: number): readonly string[] {
  return count > beyondShown ? [`  and ${String(count - beyondShown)} more; --html, --csv and --json have all`] : []
}
