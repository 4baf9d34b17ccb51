import type { Feature } from './feature.ts'
import { historyFeatures } from './history-features.ts'
import { priceFeatures } from './price-features.ts'
import { quantityFeatures } from './quantity-features.ts'
import { rateFeatures } from './rate-features.ts'
import { schemeFeatures } from './scheme-features.ts'

/** Every feature. The order is that of a model's columns: new ones go to the end of the list, and make a new version of it. */
export const features: readonly Feature[] = [...priceFeatures, ...quantityFeatures, ...historyFeatures, ...schemeFeatures, ...rateFeatures]

/** Names the list above: a model that was trained on another list is refused. */
export const featureVersion = 1

export const featureNames: readonly string[] = features.map(({ name }) => name)
