import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { DataAsked } from './directory/agency.ts'
import { agencyNamed } from './directory/registry.ts'
import { askedOf, isAnswered, type Asked } from './requirements-asked.ts'
import { disclaimerFindings } from './requirements-disclaimed.ts'
import { linesOf, type GivenData, type RequirementLine } from './requirements-lines.ts'
import { lacksOf } from './requirements-records.ts'
import { unanswered } from './requirements-unanswered.ts'

export interface RequirementGround {
  readonly declaration: Declaration
  /** The date that classification is judged on. */
  readonly on: DateText
  readonly environment: 'test' | 'production'
}

/** What one program of one agency asks of lines of a filing, and whether it has it. Lines of different states are told apart. */
export interface AgencyRequirement {
  readonly agency: string
  /** Program code; empty where the data name none. */
  readonly program: string
  /** Line numbers, from 1. */
  readonly lines: readonly number[]
  /** The tariff number alone; more about the product (origin, entry type, zone); or that data are given unasked. */
  readonly basis: 'flag' | 'product' | 'data-given'
  /** Data may be given and yet lack something, and a disclaimer may be given that is not accepted: then `missing` says what. */
  readonly state: 'data-given' | 'disclaimed' | 'missing'
  /** What is missing, each with its place. */
  readonly missing: readonly Finding[]
  readonly authority: string
  /** Nothing may be decided by a requirement that is not certain. */
  readonly isCertain: boolean
}

/** What agencies ask of the lines of a declaration on a date, and what of it is lacking. Pure. */
export function agencyRequirements(ground: RequirementGround): readonly AgencyRequirement[] {
  const together = new Map<string, AgencyRequirement>()
  for (const line of linesOf(ground.declaration)) {
    for (const requirement of requirementsOf(line, ground)) {
      const key = [requirement.agency, requirement.program, requirement.basis, requirement.state, requirement.isCertain].join()
      const before = together.get(key)
      together.set(key, before === undefined ? requirement : joined(before, requirement))
    }
  }
  return [...together.values()]
}

function joined(before: AgencyRequirement, more: AgencyRequirement): AgencyRequirement {
  return { ...before, lines: [...new Set([...before.lines, ...more.lines])], missing: [...before.missing, ...more.missing] }
}

function requirementsOf(line: RequirementLine, ground: RequirementGround): readonly AgencyRequirement[] {
  const asked = askedOf(line, ground)
  return [
    ...line.data.filter(({ agency }) => agency !== '').map((data) => ofData(line, data, { asked, ground })),
    ...asked.filter((one) => !isAnswered(line.data, one)).map((one) => ofNothing(line, one)),
  ]
}

function ofNothing(line: RequirementLine, asked: Asked): AgencyRequirement {
  const { agency, program, rows } = asked
  return {
    agency: agency.code, program: program.code, lines: [line.number], basis: basisOf(rows), state: 'missing',
    missing: unanswered(asked, `${line.pointer}/agencyData`), authority: program.authority, isCertain: rows.some(({ isCertain }) => isCertain),
  }
}

interface Circumstances {
  readonly asked: readonly Asked[]
  readonly ground: RequirementGround
}

function ofData(line: RequirementLine, data: GivenData, { asked, ground }: Circumstances): AgencyRequirement {
  const agency = agencyNamed(data.agency)
  const program = agency?.programs.find(({ code }) => code === data.program)
  const answered = asked.filter((one) => isAnswered([data], one))
  // Of several products under one number some may be regulated and others not: data for one of them satisfy the flag.
  const isSatisfied = line.data.some((other) => other.disclaim === undefined && answered.some((one) => isAnswered([other], one)))
  const rows = answered.flatMap((one) => one.rows)
  const missing = data.disclaim === undefined ? lacksOf({ agency, program, data }) : disclaimerFindings({ program, data, rows: isSatisfied ? [] : rows, entryType: ground.declaration.typeCode })
  return {
    agency: data.agency, program: data.program, lines: [line.number], basis: rows.length === 0 ? 'data-given' : basisOf(rows), state: stateOf(data, missing), missing,
    ...(program === undefined ? { authority: 'CATAIR PGA Message Set', isCertain: false } : { authority: program.authority, isCertain: program.isCertain }),
  }
}

function stateOf({ disclaim }: GivenData, missing: readonly Finding[]): AgencyRequirement['state'] {
  if (disclaim === undefined) return 'data-given'
  return rejects(missing) ? 'missing' : 'disclaimed'
}

function basisOf(rows: readonly DataAsked[]): AgencyRequirement['basis'] {
  return rows.every((row) => row.entryTypes === undefined && row.fromZone === undefined && row.origins === undefined) ? 'flag' : 'product'
}
