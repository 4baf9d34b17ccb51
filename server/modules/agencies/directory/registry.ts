import type { Agency } from './agency.ts'
import { agriculturalMarketing } from './ams/agency.ts'
import { animalAndPlantHealth } from './aphis/agency.ts'
import { alcoholTobaccoFirearms } from './atf/agency.ts'
import { diseaseControl } from './cdc/agency.ts'
import { consumerProductSafety } from './cpsc/agency.ts'
import { drugEnforcement } from './dea/agency.ts'
import { defenseTradeControls } from './ddtc/agency.ts'
import { environmentalProtection } from './epa/agency.ts'
import { foodAndDrugAdministration } from './fda/agency.ts'
import { foodSafetyInspection } from './fsis/agency.ts'
import { fishAndWildlife } from './fws/agency.ts'
import { highwayTrafficSafety } from './nhtsa/agency.ts'
import { marineFisheries } from './nmfs/agency.ts'
import { marineConservation } from './omc/agency.ts'
import { alcoholTobaccoTax } from './ttb/agency.ts'

/** Agencies that have a say in goods. To add one, write its folder and name it here. */
export const agencies: readonly Agency[] = [
  agriculturalMarketing,
  animalAndPlantHealth,
  alcoholTobaccoFirearms,
  diseaseControl,
  consumerProductSafety,
  drugEnforcement,
  defenseTradeControls,
  environmentalProtection,
  foodAndDrugAdministration,
  foodSafetyInspection,
  fishAndWildlife,
  highwayTrafficSafety,
  marineFisheries,
  marineConservation,
  alcoholTobaccoTax,
]

const byCode: ReadonlyMap<string, Agency> = new Map(agencies.map((agency) => [agency.code, agency]))

/** The agency of an Appendix V code. */
export function agencyNamed(code: string): Agency | undefined {
  return byCode.get(code)
}
