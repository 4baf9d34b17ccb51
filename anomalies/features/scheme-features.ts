import { daysBetween } from './days.ts'
import type { Feature, FeatureGround, FeatureValue } from './feature.ts'
import { figure, percent } from './figure.ts'
import { measureAvoided } from './measure.ts'
import type { Sketch } from './sketch.ts'

/** Share of earlier lines that had the origin under a measure, where this line's origin was first seen after it took effect. */
function shift({ line, measures }: FeatureGround, { origins, lines }: Sketch): FeatureValue | undefined {
  const measure = measureAvoided(measures, line)
  if (measure === undefined || origins === undefined || line.origin === '') return undefined
  const struck = origins[measure.origin]
  const own = origins[line.origin]
  const isNew = own === undefined || own.first >= measure.from
  return { value: struck !== undefined && struck.first < measure.from && isNew ? struck.lines / lines : 0 }
}

function originShift(name: string, kind: 'importer-commodity' | 'maker', whose: string): Feature {
  return {
    name, unit: 'share of 1', source: 'Origin that changes once a measure takes effect: transshipment (19 U.S.C. 1517; GAO-23-105794 on AD/CVD evasion)',
    of: (ground) => shift(ground, ground.earlier(kind)),
    words: ({ value }, { origin }) => (value === 0 ? `no shift of ${whose} origin after a measure` : `${origin} since a measure took effect on another origin, from which ${percent(value)} of ${whose} earlier lines came`),
    weight: ({ value }) => value * 2.5,
  }
}

/** Informal entry (19 CFR 143.21) and the former exemption of low value (19 U.S.C. 1321(a)(2)(C)): what falls below is asked less. */
const thresholds = [800, 2_500]
const windowDays = 7

/** Earlier consignments of the same two parties within a week that together with this one exceed what each falls short of. */
function split({ line, consignmentValue, soFar }: FeatureGround): FeatureValue | undefined {
  const threshold = thresholds.find((one) => consignmentValue > 0 && consignmentValue < one)
  if (line.importer === '' || line.seller === '' || line.value === undefined) return undefined
  if (threshold === undefined) return { value: 0 }
  const small = (soFar('parties').consignments ?? []).filter(([day, filing, dollars]) => filing !== line.id && dollars > 0 && dollars < threshold && day <= line.date && daysBetween(day, line.date) < windowDays)
  const sum = small.reduce((dollars, one) => dollars + one[2], consignmentValue)
  return { value: sum >= threshold ? small.length : 0, expected: threshold, found: sum }
}

const daysOfCircle = 365

function circle({ line, earlier }: FeatureGround): FeatureValue | undefined {
  const { importer, seller, origin, departure, date } = line
  if (importer === '' || seller === '' || line.commodity === '') return undefined
  const back = (earlier('circle').routes ?? []).filter(([day, before, from, by]) =>
    daysBetween(day, date) <= daysOfCircle && (before === seller || (from === departure && by === origin && from !== by)))
  return { value: back.length }
}

export const schemeFeatures: readonly Feature[] = [
  originShift('origin-shift', 'importer-commodity', 'the importer’s'),
  originShift('maker-origin-shift', 'maker', 'the manufacturer’s'),
  {
    name: 'credential-uses', unit: 'lines', source: 'One certificate for more goods than it was issued for',
    of: ({ line, credentials }) => (line.credentials.length === 0 ? undefined : { value: Math.max(...credentials.map(({ lines }) => lines)) }),
    words: ({ value }) => (value === 0 ? 'its credentials were not used before' : `one of its credentials bore out ${figure(value)} earlier lines`),
    weight: ({ value }) => Math.min(1, value * 0.15),
  },
  {
    name: 'credential-importers', unit: 'importers', source: 'One certificate in several hands',
    of: ({ line, credentials }) => (line.credentials.length === 0 ? undefined : { value: Math.max(...credentials.map(({ importers }) => Object.keys(importers ?? {}).filter((one) => one !== line.importer).length)) }),
    words: ({ value }) => (value === 0 ? 'no other importer used its credentials' : `one of its credentials was used by ${figure(value)} other importers`),
    weight: ({ value }) => Math.min(3, value * 1.5),
  },
  {
    name: 'credential-quantity', unit: 'multiples of the line’s quantity', source: 'One certificate drawn upon again and again',
    of: ({ line: { credentials: own, quantity }, credentials }) => (own.length === 0 || quantity === undefined || quantity <= 0 ? undefined : { value: Math.max(...credentials.map((one) => one.quantity ?? 0)) / quantity }),
    words: ({ value }) => `earlier lines drew ${figure(value)} times this line’s quantity on one of its credentials`,
    weight: ({ value }) => Math.min(0.5, value * 0.05),
  },
  {
    name: 'split-consignments', unit: 'consignments', source: 'Consignments split to stay below 800 or 2,500 dollars (19 U.S.C. 1321; 19 CFR 143.21)', of: split,
    words: ({ value, found = 0, expected = 0 }) => (value === 0 ? 'not one of several small consignments' : `${figure(value)} other consignments of the same two parties within a week, each below ${figure(expected)} dollars, ${figure(found)} with this one`),
    weight: ({ value }) => Math.min(2, value * 0.7),
  },
  {
    name: 'circular-trade', unit: 'earlier lines', source: 'Goods that go around: carousels and phantom trade (FATF 2020, Trade-based money laundering)', of: circle,
    words: ({ value }) => (value === 0 ? 'did not go this way in reverse within a year' : `${figure(value)} earlier lines of the same goods between the same two parties went the other way within a year`),
    weight: ({ value }) => Math.min(2, value),
  },
]
