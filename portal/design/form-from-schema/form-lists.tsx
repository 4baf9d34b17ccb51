import { customsCountries, otherCountries } from '@customhouse/vocabulary/codes/country-code.table.ts'
import { tradeUnits } from './trade-units.table.ts'

const countries = [...customsCountries, ...otherCountries].flatMap((line) => line.split(';')).map((entry) => [entry.slice(0, 2), entry.slice(3)] as const)

/** What forms suggest for countries and units; once on a page. */
export function FormLists() {
  return (
    <>
      <datalist id="form-countries">{countries.map(([code, name]) => <option key={code} value={code}>{name}</option>)}</datalist>
      <datalist id="form-units">{tradeUnits.map(([code, name]) => <option key={code} value={code}>{name}</option>)}</datalist>
    </>
  )
}
