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
  /** The organisation to which a carrier code belongs. */
  carrier(carrierCode: string): Organisation | undefined
  /** The organisations that speak for an agency (CATAIR Appendix V). */
  speakersFor(agency: string): readonly Organisation[]
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

/** A directory with the tables that it answers from, from which the next one is made. */
export interface DirectoryState {
  readonly directory: PartyDirectory
  readonly tables: Tables
}

interface Tables {
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly filers: ReadonlyMap<string, string>
  readonly carriers: ReadonlyMap<string, string>
  readonly importers: ReadonlyMap<string, Importer>
  /** By agent and importer number. */
  readonly powers: ReadonlyMap<string, readonly PowerOfAttorney[]>
  /** By importer number. */
  readonly bonds: ReadonlyMap<string, readonly BondOnFile[]>
}

const none: readonly never[] = []
const noTables: Tables = { organisations: new Map(), filers: new Map(), carriers: new Map(), importers: new Map(), powers: new Map(), bonds: new Map() }

/** The directory before anything was read. */
export const emptyDirectory: DirectoryState = { directory: answering('0', noTables), tables: noTables }

/** A directory of the given records alone. */
export function partyDirectory(version: string, records: PartyRecords): PartyDirectory {
  return directoryAfter(emptyDirectory, version, records).directory
}

/** The directory after records were added or replaced; the known one stays as it is. */
export function directoryAfter({ tables }: DirectoryState, version: string, changes: PartyRecords): DirectoryState {
  const organisations = withOwned(withOrganisations(tables.organisations, changes.organisations), tables.importers, changes.importers)
  const next: Tables = {
    organisations,
    filers: changes.organisations.length === 0 ? tables.filers : new Map([...organisations.values()].flatMap(({ id, filerCodes }) => filerCodes.map((code) => [code, id] as const))),
    carriers: changes.organisations.length === 0 ? tables.carriers : new Map([...organisations.values()].flatMap(({ id, carrierCodes }) => (carrierCodes ?? none).map((code) => [code, id] as const))),
    importers: changes.importers.length === 0 ? tables.importers : new Map([...tables.importers, ...changes.importers.map((importer) => [importer.number, importer] as const)]),
    powers: regrouped(tables.powers, changes.powersOfAttorney, { groupOf: (power) => `${power.organisation} ${power.importerNumber}`, keyOf: (power) => power.id }),
    bonds: regrouped(tables.bonds, changes.bonds, { groupOf: (bond) => bond.importerNumber, keyOf: (bond) => bond.number }),
  }
  return { directory: answering(version, next), tables: next }
}

/** Every question costs one or two look-ups. */
function answering(version: string, { organisations, filers, carriers, importers, powers, bonds }: Tables): PartyDirectory {
  const bondsOf = (number: string) => bonds.get(inOneSpelling(number)) ?? none
  return {
    version,
    organisation: (id) => organisations.get(id),
    filer: (filerCode) => organisations.get(filers.get(filerCode) ?? ''),
    carrier: (carrierCode) => organisations.get(carriers.get(carrierCode) ?? ''),
    speakersFor: (agency) => [...organisations.values()].filter((organisation) => organisation.agency === agency),
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

function withOrganisations(known: ReadonlyMap<string, Organisation>, changed: readonly OrganisationRecord[]): ReadonlyMap<string, Organisation> {
  if (changed.length === 0) return known
  return new Map([...known, ...changed.map((record) => [record.id, { ...record, importerNumbers: known.get(record.id)?.importerNumbers ?? none }] as const)])
}

/** Organisations with the importer numbers that are theirs, after some importers changed. */
function withOwned(organisations: ReadonlyMap<string, Organisation>, before: ReadonlyMap<string, Importer>, changed: readonly Importer[]): ReadonlyMap<string, Organisation> {
  const owners = changed.filter(({ number, organisation }) => organisation !== before.get(number)?.organisation)
  if (owners.length === 0) return organisations
  const next = new Map(organisations)
  for (const importer of owners) {
    const old = next.get(before.get(importer.number)?.organisation ?? '')
    if (old !== undefined) next.set(old.id, { ...old, importerNumbers: old.importerNumbers.filter((number) => number !== importer.number) })
    const owner = next.get(importer.organisation ?? '')
    if (owner !== undefined) next.set(owner.id, { ...owner, importerNumbers: [...owner.importerNumbers, importer.number] })
  }
  return next
}

interface Grouping<Value> {
  groupOf(value: Value): string
  keyOf(value: Value): string
}

function regrouped<Value>(known: ReadonlyMap<string, readonly Value[]>, changed: readonly Value[], by: Grouping<Value>): ReadonlyMap<string, readonly Value[]> {
  if (changed.length === 0) return known
  const next = new Map(known)
  for (const value of changed) {
    const others = (next.get(by.groupOf(value)) ?? none).filter((other) => by.keyOf(other) !== by.keyOf(value))
    next.set(by.groupOf(value), [...others, value])
  }
  return next
}
