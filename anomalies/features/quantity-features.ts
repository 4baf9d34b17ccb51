import type { Feature } from './feature.ts'
import { figure, percent } from './figure.ts'

// Custody meters are good to a quarter of a percent; two percent beyond them is worth a question.
const meterNoise = 0.005

export const quantityFeatures: readonly Feature[] = [
  {
    name: 'quantity-against-metered', unit: 'logarithm of declared over metered', source: 'Measured on gas and oil pipelines: with a meter, two percent under-declared stand out; without one, hardly twenty',
    of: ({ line: { quantity, metered } }) => (quantity === undefined || metered === undefined || quantity <= 0 || metered <= 0 ? undefined : { value: Math.log(quantity / metered), expected: metered, found: quantity }),
    words: ({ found = 0, expected = 1 }, { unit }) => `${figure(found)} ${unit} declared, where the meter or nomination says ${figure(expected)}: ${found < expected ? 'less' : 'more'} by ${figure(Math.abs(found / expected - 1) * 100)} %`,
    weight: ({ value }) => Math.min(3, Math.max(0, (Math.abs(value) - meterNoise) * 100)),
  },
  {
    name: 'capacity-share', unit: 'share of 1', source: 'Firm capacity of the line or vessel; one to three genuine months in a hundred exceed it, so it never speaks alone',
    of: ({ line: { quantity, capacity } }) => (quantity === undefined || capacity === undefined || capacity <= 0 || quantity < 0 ? undefined : { value: quantity / capacity, expected: 1 }),
    words: ({ value }) => `${percent(value)} of what the line or vessel can carry`,
    weight: ({ value }) => (value > 1 ? Math.min(1.5, 0.5 + (value - 1) * 5) : 0),
  },
  {
    name: 'tariff-rate', unit: 'percent', source: 'What is at stake: duty pays whoever avoids it',
    of: ({ line: { tariffRate } }) => (tariffRate === undefined ? undefined : { value: tariffRate }),
    words: ({ value }) => `duty of ${figure(value)} %`,
    weight: () => 0,
  },
  {
    name: 'line-value', unit: 'logarithm of dollars', source: 'What is at stake',
    of: ({ line: { value } }) => (value === undefined || value < 0 ? undefined : { value: Math.log(1 + value), found: value }),
    words: ({ found = 0 }) => `a line of ${figure(found)} dollars`,
    weight: () => 0,
  },
]
