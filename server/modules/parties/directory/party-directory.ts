import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { isBondInForce, type BondOnFile } from '../bond/bond-on-file.ts'
import type { Importer } from '../importer/importer.ts'
import type { Organisation, OrganisationRecord } from '../organisation/organisation.ts'
import { isInForce, type PowerOfAttorney } from '../power-of-attorney/power-of-attorney.ts'

/** Everything that decisions need to know about parties, as it was at one version. It never changes; a newer one replaces it. */
export interface PartyDirectory {
  readonly version: string
  organisation(id: string): Organisation | undefined
  /** The organisation to which a filer code belongs. */
  filer(filerCode: string): Organisation | undefined
  importer(number: string): Importer | undefined
  /** The agent's power of attorney from the importer that is in force on a date. */
  powerOfAttorney(organisation: string, importerNumber: string, on: DateText): PowerOfAttorney | undefined
  /** The importer's bonds in force on a date. */
  bonds(importerNumber: string, on: DateText): readonly BondOnFile[]
  /** All bonds of the importer, also those that have ended or not begun, for bondSufficiency(). */
  bondsOnFile(importerNumber: string): readonly BondOnFile[]
}

export interface PartyRecords {
  readonly organisations: readonly OrganisationRecord[]
  readonly importers: readonly Importer[]
  readonly powersOfAttorney: readonly PowerOfAttorney[]
  readonly bonds: readonly BondOnFile[]
}

const none: readonly never[] = []

/** Builds the directory's maps once, so that a question costs one or two look-ups. */
export function partyDirectory(version: string, records: PartyRecords): PartyDirectory {
  const importers = new Map(records.importers.map((importer) => [importer.number, importer]))
  const organisations = organisationMap(records)
  const filers = new Map([...organisations.values()].flatMap((organisation) => organisation.filerCodes.map((code) => [code, organisation] as const)))
  const powers = grouped(records.powersOfAttorney, (power) => `${power.organisation} ${power.importerNumber}`)
  const bonds = grouped(records.bonds, (bond) => bond.importerNumber)
  const bondsOf = (number: string) => bonds.get(inOneSpelling(number)) ?? none
  return {
    version,
    organisation: (id) => organisations.get(id),
    filer: (filerCode) => filers.get(filerCode),
    importer: (number) => importers.get(inOneSpelling(number)),
    powerOfAttorney: (organisation, number, on) => powers.get(`${organisation} ${inOneSpelling(number)}`)?.find((power) => isInForce(power, on)),
    bonds: (number, on) => {
      const all = bondsOf(number)
      return all.every((bond) => isBondInForce(bond, on)) ? all : all.filter((bond) => isBondInForce(bond, on))
    },
    bondsOnFile: bondsOf,
  }
}

/** An IRS number may be filed without its suffix and padded with blanks; here it is kept with suffix 00 (see importerKey). */
function inOneSpelling(number: string): string {
  const bare = number.endsWith(' ') ? number.trimEnd() : number
  return bare.length === 10 && bare[2] === '-' ? `${bare}00` : bare
}

function organisationMap(records: PartyRecords): ReadonlyMap<string, Organisation> {
  const owned = grouped(records.importers.filter((importer) => importer.organisation !== undefined), (importer) => importer.organisation ?? '')
  return new Map(
    records.organisations.map((organisation) => [
      organisation.id,
      { ...organisation, importerNumbers: (owned.get(organisation.id) ?? none).map((importer) => importer.number) },
    ]),
  )
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group === undefined) groups.set(keyOf(value), [value])
    else group.push(value)
  }
  return groups
}
