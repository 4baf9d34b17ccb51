/** How a row differs from the plain case. */
export interface RowOptions {
  /** Stands where the message states nothing; written where the directory demands a value. */
  readonly default?: string
  /** What a code of the list looks like; another is of another list: it is told as lost, and the default is written. */
  readonly form?: RegExp
  /** The default is not written. */
  readonly isDefaultLeftOut?: true
  /** Form in which a date is written: a code of data element 2379; `101-` and the like without the code itself. */
  readonly date?: '101-' | '102' | '201' | '203'
  /** Which century two digits of a year mean: `past` for what cannot lie after the preparation, else the nearest. */
  readonly century?: 'past'
  /** Where the value goes from the second repetition of the group on: to each instance of this class that the group holds. */
  readonly leg?: string
  /** Of the instances, the one whose `functionCode` is one of these; the present one where none is. */
  readonly select?: readonly string[]
  /** Read but never written, since another row writes the same. */
  readonly isReadOnly?: true
}

/**
 * One row of a mapping: the segment's place (`SG4/NAD`), its qualifier (`*` any; `AAE:G` with the first component of the second element),
 * what is taken, and where it goes.
 * What is taken: a component `C082.3039`, one of several `C080.3036#2`, all of them as one text `C108.4440*`, of a repeated composite
 * `C076@2.3148`, a simple element `1225`; `open` begins a new instance of the class; `scope` does so and names it `$` for the segments of
 * the group; `:value` is what the qualifier itself says.
 * Where it goes: a path of the dictionary; `$/…` below the scope; `=value` for what always has this value in what is written.
 */
export type MappingRow = readonly [at: string, qualifier: string, taken: string, target: string, options?: RowOptions]

/** Rows for a party at a place: one scope for each qualifier. */
export function partyRows(group: string, scopes: Readonly<Record<string, string>>): readonly MappingRow[] {
  return Object.entries(scopes).flatMap(([qualifier, path]): readonly MappingRow[] => [
    [`${group}/NAD`, qualifier, 'scope', path],
    [`${group}/NAD`, qualifier, 'C082.3039', '$/id'],
    [`${group}/NAD`, qualifier, 'C080.3036*', '$/name'],
    [`${group}/NAD`, qualifier, 'C059.3042*', '$/address/line'],
    [`${group}/NAD`, qualifier, '3164', '$/address/cityName'],
    [`${group}/NAD`, qualifier, 'C819.3229', '$/address/countrySubDivisionCode'],
    [`${group}/NAD`, qualifier, 'C819.3228', '$/address/countrySubDivisionName'],
    [`${group}/NAD`, qualifier, '3251', '$/address/postcodeId'],
    [`${group}/NAD`, qualifier, '3207', '$/address/countryCode'],
  ])
}

/** Rows for the contact and the communication numbers of the party in scope. */
export function contactRows(group: string): readonly MappingRow[] {
  return [
    [`${group}/CTA`, 'IC', 'C056.3412', '$/contact/name'],
    ...communicationRows(`${group}/COM`, '$/communication'),
  ]
}

/** Rows for COM, which holds up to three numbers. */
export function communicationRows(at: string, path: string): readonly MappingRow[] {
  return ['1', '2', '3'].flatMap((number): readonly MappingRow[] => [
    [at, '*', 'open', path],
    [at, '*', `C076@${number}.3148`, `${path}/id`],
    [at, '*', `C076@${number}.3155`, `${path}/typeCode`],
  ])
}
