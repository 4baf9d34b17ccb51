import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { withoutRepetitions } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { rateDate } from './rate-date.ts'
import { checkChooser, formChecks } from './registry.ts'

const checksFor = checkChooser(formChecks)

/**
 * What a declaration received on a day shows by itself and by the reference tables. It rejects nothing that the single window could
 * accept: what only the parties, the tariff or what is on file can show is not judged. Pure; never throws on a declaration.
 */
export function checkDeclaration(declaration: Declaration, receivedOn: DateText): readonly Finding[] {
  const fixed = rateDate(declaration, receivedOn)
  const context = { declaration, receivedOn, rateDate: fixed.date, excused: possiblyExcused }
  const found = checksFor(declaration).flatMap((check) => check(context))
  return withoutRepetitions(isAssessed(declaration) ? [...found, ...fixed.findings] : found)
}

/** Only a summary with content fixes what is owed, so only it is told of dates that cannot fix the rates. */
function isAssessed({ kind, functionCode, goodsItems }: Declaration): boolean {
  return kind === 'entry-summary' && (functionCode === 'add' || functionCode === 'replace') && goodsItems.length > 0
}

/** An entry on file may have asked for release already. Of a paid summary, which need not say how it is paid, nothing but a correction is taken. */
const possiblyExcused: ReadonlySet<string> = new Set(['/indicators/requestsCargoRelease'])
