import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Agency, AgencyProgram, DataAsked } from './directory/agency.ts'
import { agencies } from './directory/registry.ts'
import type { GivenData, RequirementLine } from './requirements-lines.ts'
import type { RequirementGround } from './requirements.ts'

/** A program that asks for data of a line, by rows that apply to it. */
export interface Asked {
  readonly agency: Agency
  readonly program: AgencyProgram
  readonly rows: readonly DataAsked[]
}

interface Place {
  readonly agency: Agency
  readonly program: AgencyProgram
  readonly row: DataAsked
}

/** Rows by the beginning of the tariff number, so that a line looks at those alone that may concern it. */
const placesByPrefix = new Map<string, Place[]>()
for (const agency of agencies) for (const program of agency.programs) for (const row of program.asked) placesByPrefix.set(row.prefix, [...(placesByPrefix.get(row.prefix) ?? []), { agency, program, row }])

/** Who asks for data of a line. A summary carries them when it asks for release, or says that its goods were released without them (usage note dd). */
export function askedOf(line: RequirementLine, ground: RequirementGround): readonly Asked[] {
  if (!carriesAgencyData(ground.declaration)) return []
  const asked = new Map<AgencyProgram, Asked>()
  for (const { agency, program, row } of placesOf(line.code)) {
    if (!isInForce(row, ground.on) || (row.isSandbox && ground.environment !== 'test') || !isAbout(row, line, ground.declaration.typeCode)) continue
    asked.set(program, { agency, program, rows: [...(asked.get(program)?.rows ?? []), row] })
  }
  return [...asked.values()]
}

/** Rows about a tariff number, in the order of the directory's prefixes. */
export function placesOf(code: string): readonly Place[] {
  return Array.from({ length: code.length + 1 }, (_, length) => placesByPrefix.get(code.slice(0, length)) ?? []).flat()
}

/** Whether data or a disclaimer are given for the program, or for one that its flag covers too. A program that the directory does not know is taken at its word. */
export function isAnswered(data: readonly GivenData[], { agency, program }: Asked): boolean {
  return data.some((one) => one.agency === agency.code && (agency.programs.find(({ code }) => code === one.program)?.flag ?? program.flag) === program.flag)
}

function carriesAgencyData({ kind, indicators }: Declaration): boolean {
  return kind === 'entry' || indicators.requestsCargoRelease === true || indicators.agencyDataIncluded !== undefined
}

function isInForce({ from, to }: DataAsked, on: string): boolean {
  return from <= on && (to === undefined || to >= on)
}

function isAbout(row: DataAsked, line: RequirementLine, entryType: string): boolean {
  return line.code.startsWith(row.prefix)
    && (row.entryTypes?.includes(entryType) ?? true)
    && (row.fromZone ?? line.isFromZone) === line.isFromZone
    && (row.origins?.includes(line.origin) ?? true)
}
