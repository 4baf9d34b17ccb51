import type { DateText } from '../measures/texts.ts'
import { specialPrograms, type SpecialProgram } from './special-program-code.table.ts'

const byCode: ReadonlyMap<string, SpecialProgram> = new Map(specialPrograms.map((program) => [program.code, program]))

/** The programme of an indicator (`S` is the USMCA); undefined when CBP lists no such indicator. */
export function specialProgram(code: string): SpecialProgram | undefined {
  return byCode.get(code)
}

/** Whether the indicator may be claimed at all on a date, by the days that CBP's list states; not whether the goods are eligible. */
export function isSpecialProgramOn(code: string, on: DateText): boolean {
  const program = byCode.get(code)
  return program !== undefined && (program.from === undefined || program.from <= on) && (program.to === undefined || on <= program.to)
}
