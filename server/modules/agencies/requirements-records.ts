import type { AgencyRecord } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { fatal, finding, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { agencyChapter } from '@customhouse/checks/authority.ts'
import type { Agency, AgencyProgram, RecordNeed } from './directory/agency.ts'
import { missingRecordCodes } from './missing-record-codes.table.ts'
import type { GivenData } from './requirements-lines.ts'

export interface RecordsGround {
  readonly agency: Agency | undefined
  readonly program: AgencyProgram | undefined
  readonly data: GivenData
}

const programCode = agencyChapter('PG01, government agency program code')

const unknown = {
  agency: fatal('agency-unknown', { message: 'The agency has no program for which data can be given', authority: 'CATAIR Appendix V', remedy: 'Give the three-letter code of an agency that takes data, e.g. FDA' }),
  program: fatal('P06', { message: 'The agency\'s program is missing, or is not one of its programs', authority: programCode, remedy: 'Give the code of one of the agency\'s programs' }),
  processing: fatal('agency-processing-code-unknown', { message: 'The processing code is missing, or is not one of the program\'s', authority: agencyChapter('PG01, government agency processing code'), remedy: 'Give one of the program\'s processing codes' }),
} as const

/** What data that are given for a program lack: a code in PG01, or a record that the program needs. */
export function lacksOf(ground: RecordsGround): readonly Finding[] {
  const { agency, program, data } = ground
  if (program === undefined) return unknownProgram(agency, data)
  return [...processingLacks(program, data), ...recordLacks(program, data)]
}

function unknownProgram(agency: Agency | undefined, { pointer, records }: GivenData): readonly Finding[] {
  if (agency === undefined) return [{ ...finding(unknown.agency, `${pointer}/agency`), severity: 'warning' }]
  // Without records nothing of the message set was sent: what kind of data they are is not known yet.
  if (records.length === 0) return []
  return [{ ...finding(unknown.program, `${pointer}/program`), severity: agency.programs.every(({ isCertain }) => isCertain) ? 'fatal' : 'warning' }]
}

function processingLacks({ processing, isCertain }: AgencyProgram, data: GivenData): readonly Finding[] {
  if (processing.length === 0 || processing.some(({ code }) => code === data.processing)) return []
  return [{ ...finding(unknown.processing, `${data.pointer}/processing`), severity: isCertain && data.processing !== '' ? 'fatal' : 'warning' }]
}

function recordLacks(program: AgencyProgram, data: GivenData): readonly Finding[] {
  if (data.isOpen) return []
  return program.records
    .filter((need) => need.when === undefined && (need.processing?.includes(data.processing) ?? true))
    .flatMap((need): readonly Finding[] => {
      const condition = lackOf(need, data.records)
      return condition === undefined ? [] : [finding(condition, `${data.pointer}/records`)]
    })
}

function lackOf(need: RecordNeed, records: readonly AgencyRecord[]): Condition | undefined {
  const named = records.filter(({ type, fields }) => type === need.record && Object.entries(need.having ?? {}).every(([field, values]) => values.includes((fields[field] ?? '').trim())))
  if (named.length === 0) return lack(need, { code: missingRecordCodes[need.record] ?? 'agency-record-missing', message: 'A record that the agency\'s program needs is missing', remedy: `Add record ${need.record}: ${need.tells}` })
  const isFilled = (record: AgencyRecord): boolean => (need.fields ?? []).every((field) => (record.fields[field] ?? '').trim() !== '')
  return named.some(isFilled) ? undefined : lack(need, { code: 'agency-record-incomplete', message: 'A record that the agency\'s program needs is not filled in', remedy: `Complete record ${need.record}: ${need.tells}` })
}

function lack(need: RecordNeed, { code, ...words }: Pick<Condition, 'code' | 'message' | 'remedy'>): Condition {
  return { ...fatal(code, { ...words, authority: need.source }), severity: need.isCertain ? 'fatal' : 'warning', subject: 'agency' }
}
