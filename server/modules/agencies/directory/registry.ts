import type { Agency } from './agency.ts'
import { animalAndPlantHealth } from './aphis/agency.ts'
import { consumerProductSafety } from './cpsc/agency.ts'
import { foodAndDrugAdministration } from './fda/agency.ts'

/** Agencies that have a say in goods, in the order of their codes. To add one, write its folder and name it here. */
export const agencies: readonly Agency[] = [
  animalAndPlantHealth,
  consumerProductSafety,
  foodAndDrugAdministration,
]

const byCode: ReadonlyMap<string, Agency> = new Map(agencies.map((agency) => [agency.code, agency]))

/** The agency of an Appendix V code. */
export function agencyNamed(code: string): Agency | undefined {
  return byCode.get(code)
}
