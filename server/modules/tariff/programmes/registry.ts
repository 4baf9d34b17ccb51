import type { Programme } from './programme.ts'
import { africanGrowth } from './african-growth/african-growth.ts'
import { andeanPreference } from './andean-preference/andean-preference.ts'
import { australia } from './australia/australia.ts'
import { automotiveProducts } from './automotive-products/automotive-products.ts'
import { bahrain } from './bahrain/bahrain.ts'
import { caribbeanBasin } from './caribbean-basin/caribbean-basin.ts'
import { caribbeanTradePartnership } from './caribbean-trade-partnership/caribbean-trade-partnership.ts'
import { centralAmerica } from './central-america/central-america.ts'
import { chile } from './chile/chile.ts'
import { civilAircraft } from './civil-aircraft/civil-aircraft.ts'
import { colombia } from './colombia/colombia.ts'
import { dyeIntermediates } from './dye-intermediates/dye-intermediates.ts'
import { freelyAssociatedStates } from './freely-associated-states/freely-associated-states.ts'
import { generalizedPreferences } from './generalized-preferences/generalized-preferences.ts'
import { insularPossessions } from './insular-possessions/insular-possessions.ts'
import { israel } from './israel/israel.ts'
import { japan } from './japan/japan.ts'
import { jordan } from './jordan/jordan.ts'
import { korea } from './korea/korea.ts'
import { morocco } from './morocco/morocco.ts'
import { nafta } from './nafta/nafta.ts'
import { nepal } from './nepal/nepal.ts'
import { oman } from './oman/oman.ts'
import { panama } from './panama/panama.ts'
import { peru } from './peru/peru.ts'
import { pharmaceuticalProducts } from './pharmaceutical-products/pharmaceutical-products.ts'
import { puertoRicoProcessing } from './puerto-rico-processing/puerto-rico-processing.ts'
import { qualifyingIndustrialZones } from './qualifying-industrial-zones/qualifying-industrial-zones.ts'
import { singapore } from './singapore/singapore.ts'
import { usmca } from './usmca/usmca.ts'

/** Every duty programme, one folder each. A folder that is missing here fails programmes.contract.test.ts. */
export const programmes: readonly Programme[] = [
  africanGrowth,
  andeanPreference,
  australia,
  automotiveProducts,
  bahrain,
  caribbeanBasin,
  caribbeanTradePartnership,
  centralAmerica,
  chile,
  civilAircraft,
  colombia,
  dyeIntermediates,
  freelyAssociatedStates,
  generalizedPreferences,
  insularPossessions,
  israel,
  japan,
  jordan,
  korea,
  morocco,
  nafta,
  nepal,
  oman,
  panama,
  peru,
  pharmaceuticalProducts,
  puertoRicoProcessing,
  qualifyingIndustrialZones,
  singapore,
  usmca,
]

const byClaimCode = new Map(programmes.flatMap((programme) => programme.claimCodes.map((code) => [code, programme] as const)))

/** The programme that a claim code of the 40-record stands for (AE Table 8). */
export function programmeOf(claimCode: string): Programme | undefined {
  return byClaimCode.get(claimCode)
}
