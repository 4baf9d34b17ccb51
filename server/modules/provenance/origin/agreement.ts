import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DecimalText } from '@customhouse/vocabulary/measures/texts.ts'
import type { CommodityRange } from './commodity-range.ts'

/** An agreement on preference as rules of origin: a folder in agreements/ and a line in its registry. Data alone; the engine is the same for all. */
export interface Agreement {
  /** The folder: `usmca`. */
  readonly name: string
  readonly title: string
  readonly authority: string
  readonly inForce: readonly Period[]
  /** ISO 3166-1 alpha-2; the United States too. */
  readonly parties: readonly Party[]
  readonly criteria: readonly Criterion[]
  /** The narrower a range of codes, the sooner it is asked; of two as narrow, the first. */
  readonly rules: readonly ProductRule[]
  readonly whollyObtained: WhollyObtained
  readonly deMinimis: readonly DeMinimis[]
  readonly valueContent: readonly ValueContentMethod[]
  readonly accumulation: { readonly authority: string }
  readonly inventory: InventoryRule
  readonly disregarded: { readonly uses: readonly string[]; readonly authority: string }
  /** Processes that never confer origin, whatever shift they bring. */
  readonly nonQualifying: { readonly processes: readonly string[]; readonly authority: string }
  readonly transit: TransitRule
  readonly certification: CertificationRule
}

interface Party extends Period {
  readonly country: string
}

/** By which way goods originate, with the letter that certifications name it by. */
interface Criterion {
  readonly code: string
  readonly way: OriginWay
  readonly words: string
  readonly authority: string
}

/** From the strictest: wholly obtained goods are made of originating materials too. */
export const originWays = ['wholly-obtained', 'originating-materials', 'product-specific-rule', 'parts-by-value-content'] as const

export type OriginWay = (typeof originWays)[number]

interface WhollyObtained {
  /** Words of `process` in events that take goods from nature or from what is used up, in the territory of a party. */
  readonly processes: readonly string[]
  readonly authority: string
}

/** What materials that do not originate must undergo so that goods of these codes do. */
export interface ProductRule extends Period {
  readonly goods: CommodityRange
  /** In plain words of ours. */
  readonly words: string
  readonly authority: string
  /** One of them is enough. */
  readonly alternatives: readonly RuleAlternative[]
  /** Materials whose origin is not asked for, up to a share of the goods. */
  readonly disregards?: readonly DisregardedShare[]
  /** Its text could not be made sure of: it is shown, and nothing is decided by it. */
  readonly uncertain?: true
}

/** Everything that an alternative names must hold. */
export interface RuleAlternative {
  readonly words: string
  readonly shift?: TariffShift
  /** One of the methods is enough. */
  readonly valueContent?: readonly ValueContentThreshold[]
  /** At least so much of the materials of these codes must originate, by weight. */
  readonly originatingWeight?: OriginatingWeight
  /** At most so much of the goods may be materials of these codes that do not originate, by volume. */
  readonly volume?: { readonly materials: readonly CommodityRange[]; readonly percentMax: DecimalText }
  /** One of these processes must have made the goods. */
  readonly processes?: readonly string[]
  /** None of these may have made them. */
  readonly processesExcluded?: readonly string[]
  /** The alternative asks for something that events cannot show yet; it is never met, and never missed for certain. */
  readonly beyondEvidence?: true
}

/** Materials of these codes, or of this use where one is named (`material-use` of their particulars). */
interface OriginatingWeight {
  readonly materials: readonly CommodityRange[]
  readonly use?: string
  readonly percentMin: DecimalText
}

/** From where materials must change to the code of the goods. */
export interface TariffShift {
  /** `outside-group`: from any heading that the range of the rule does not have. `none`: no change is asked for. */
  readonly from: 'other-chapter' | 'other-heading' | 'other-subheading' | 'outside-group' | 'none'
  readonly except?: readonly CommodityRange[]
  /** From these alone. */
  readonly only?: readonly CommodityRange[]
  /** Taken though the shift would not reach so far. */
  readonly also?: readonly CommodityRange[]
}

export interface ValueContentThreshold {
  readonly method: ValueContentMethod['name']
  readonly percentMin: DecimalText
}

export interface ValueContentMethod {
  readonly name: 'transaction-value' | 'net-cost' | 'build-down' | 'build-up'
  readonly authority: string
}

export interface DisregardedShare {
  readonly materials: readonly CommodityRange[]
  /** Word of `material-use` in the particulars of the material. */
  readonly use: string
  readonly volumePercentMax: DecimalText
  readonly words: string
  readonly authority: string
}

/** How much of the goods may be materials that miss the shift. */
export interface DeMinimis {
  /** For goods of these codes; of several the first that has the code. */
  readonly goods: readonly CommodityRange[]
  readonly measure: 'value' | 'weight'
  readonly percentMax: DecimalText
  /** Materials that are not forgiven in goods of some codes. */
  readonly exceptions: readonly { readonly materials: readonly CommodityRange[]; readonly goods: readonly CommodityRange[]; readonly words: string }[]
  /** Materials of the subheading of the goods are not forgiven. */
  readonly otherSubheadingOnly?: true
  readonly authority: string
}

interface InventoryRule {
  readonly methods: readonly InventoryMethod[]
  readonly authority: string
}

export const inventoryMethods = ['specific-identification', 'first-in-first-out', 'last-in-first-out', 'average'] as const

export type InventoryMethod = (typeof inventoryMethods)[number]

/** What may happen to goods outside the parties between their last production and importation. */
interface TransitRule {
  /** `customs-control`: may lie elsewhere under the control of customs. `direct-shipment`: must come straight, or through others on a through bill. */
  readonly kind: 'customs-control' | 'direct-shipment'
  /** Words of `process` that are allowed. */
  readonly operations: readonly string[]
  readonly words: string
  readonly authority: string
  /** Its text could not be made sure of: nothing that was done outside the parties supports or contradicts. */
  readonly uncertain?: true
}

interface CertificationRule {
  readonly elements: readonly CertificationElement[]
  /** Who may certify. */
  readonly certifiers: readonly string[]
  readonly blanketMonthsMax: number
  /** Years that a certification holds from its date. */
  readonly validYears: number
  /** Below this value of an importation, in United States dollars, none is asked for. */
  readonly notRequiredUpTo?: { readonly amount: DecimalText; readonly authority: string }
  readonly authority: string
}

export interface CertificationElement {
  readonly number: number
  readonly name: string
  /** Attributes of the event that state it; one is enough. */
  readonly attributes: readonly string[]
  /** Without it the claim is not supported: who says what of which goods. What else is missing is found and can be completed. */
  readonly isEssential?: true
}
