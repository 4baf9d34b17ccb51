/**
 * A test of a class of a document, as data. Paths name members from the class that the rule is about, or from the declaration where they begin
 * with `/`; `*` goes through the entries of a list, and a test of a path with `*` holds where it holds for some value. A path that ends in
 * `@` means the qualifier of a value: currency, unit or date format.
 */
export type RuleTest =
  /** The value is one of these. */
  | readonly ['is', path: string, ...values: readonly string[]]
  /** None of the values is one of these. */
  | readonly ['isNot', path: string, ...values: readonly string[]]
  /** The value begins with one of these. */
  | readonly ['begins', path: string, ...starts: readonly string[]]
  | readonly ['given', path: string]
  | readonly ['missing', path: string]
  /** Some entry of the list passes all tests; their paths are from the entry. */
  | readonly ['some', path: string, tests: RuleTests]
  | readonly ['none', path: string, tests: RuleTests]
  | readonly ['every', path: string, tests: RuleTests]
  /** Any one of the tests holds. */
  | readonly ['any', tests: RuleTests]
  | readonly ['atMost', path: string, count: number, tests: RuleTests]
  /** The list has as many entries as the value says. */
  | readonly ['counts', path: string, value: string]
  /** The values of the list add up to the value. */
  | readonly ['sums', path: string, value: string]
  /** Numbers: the first is not more than the second. */
  | readonly ['notMore', path: string, limit: string]
  | readonly ['moreThan', path: string, limit: number]
  /** All values at the paths are the same. */
  | readonly ['same', ...paths: readonly string[]]
  /** Entries of the list count 1, 2, 3 in the value. */
  | readonly ['numbered', list: string, member: string]
  /** No two entries of the list have the same values in all these members. */
  | readonly ['unique', list: string, ...members: readonly string[]]
  /** The date lies from so many days before the given day to so many after it; holds where that day is not known. */
  | readonly ['within', path: string, daysBefore: number, daysAfter: number, day: RuleDay]
  /** Whether the day on which the message was sent is known. */
  | readonly ['sending', 'known' | 'unknown']
  /** The value, or several joined by `:`, stands in a list that the operator loaded; holds where that list is not loaded. */
  | readonly ['listed', list: RuleList, ...paths: readonly string[]]

/** Several tests. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- TypeScript lets a type hold itself by way of an interface only
export interface RuleTests extends ReadonlyArray<RuleTest> {}

/** A day that dates are judged by: that of the check, or that on which the message was sent, as the caller knows it or the message says it. */
export type RuleDay = 'check' | 'sending'

/**
 * Whose messages a rule is for: those of every authority, since the data model itself says so, or those to CDS, the customs system of the United
 * Kingdom.
 */
export type RuleAuthority = 'any' | 'cds'

/** Lists that operators load, since they are long or change often. */
export type RuleList = 'countries' | 'currencies' | 'packageTypes' | 'exitOffices'
  /** What the authority has on file: `DPO:GB123456789012`, the type and the holder of each. */
  | 'authorisations'

/** Number of an error in HMRC's list for CDS. */
export type CdsError = `CDS${number}`

/** A rule beyond the schema: for each class at a path, what must hold where other things do. */
export interface FunctionalRule {
  readonly appliesTo: RuleAuthority
  /** Number of the error in HMRC's list for CDS, or a name of ours in kebab-case for what has none there. */
  readonly error: CdsError | `rule-${string}`
  /** The number that CDS has for it, of a rule for messages to any authority. */
  readonly errorOfCds?: CdsError
  /** The class that the rule is about, from the root of the document, e.g. `declaration/goodsShipment/governmentAgencyGoodsItem`. */
  readonly each: string
  readonly when?: readonly RuleTest[]
  readonly demand: RuleTest
  /** Where it is told, from that class; from the declaration where it begins with `/`. */
  readonly place: string
  /** A sentence without a full stop. */
  readonly message: string
  readonly remedy: string
  /** Data element of the UK Trade Tariff, volume 3, e.g. `DE 1/9`. */
  readonly element: string
  /** First day that it holds, where that is known. */
  readonly from?: `${number}-${number}-${number}`
  /** A warning where the authority accepts a declaration that breaks it. */
  readonly isWarning?: boolean
}
