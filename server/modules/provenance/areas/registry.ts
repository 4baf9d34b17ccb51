import type { Area } from './area.ts'
import { crudeOil } from './crude-oil/crude-oil.ts'
import { eCommerce } from './e-commerce/e-commerce.ts'
import { foodSafety } from './food-safety/food-safety.ts'
import { naturalGas } from './natural-gas/natural-gas.ts'
import { steel } from './steel/steel.ts'

/** The trades that provenance knows. */
export const areas: readonly Area[] = [crudeOil, eCommerce, foodSafety, naturalGas, steel]
