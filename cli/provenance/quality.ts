import type { DataQualityRead } from '@customhouse/sdk/client/provenance-calls.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printJson, printLine } from '../terminal/print.ts'
import type { AsOptions } from './signed-in-as.ts'

export interface QualityOptions extends AsOptions {
  readonly organisation?: string
  readonly json?: boolean
}

type Quality = DataQualityRead['quality']

/** Asks how good the data are and prints it; answers the exit status. */
export async function quality({ as, organisation, json = false }: QualityOptions): Promise<number> {
  const read = await withSingleWindow(as, (client) => client.dataQuality({ ...(organisation !== undefined && { organisation }) }))
  if (json) printJson(read)
  else for (const line of qualityLines(read)) printLine(line)
  return exitStatus.yes
}

/** The whole first, then each source, each measure with what falls short. */
export function qualityLines({ quality: whole, sources, isCut }: DataQualityRead): readonly string[] {
  return [...linesOf(whole), ...(sources.length > 1 ? sources.flatMap((source) => ['', ...linesOf(source)]) : []), ...(isCut ? ['', 'only the last events were looked at'] : [])]
}

function linesOf({ party, score, eventCount, measures }: Quality): readonly string[] {
  return [
    `${party}: ${String(score)} of 100, ${String(eventCount)} ${eventCount === 1 ? 'event' : 'events'}`,
    ...measures.flatMap((measure) => [
      `  ${measure.name} ${String(measure.score)}`,
      ...measure.reasons.filter(({ good, of }) => good < of).map(({ words, good, of }) => `    ${String(good)} of ${String(of)}: ${words}`),
    ]),
  ]
}
