import { measureLowValue } from './low-value/measure-low-value.ts'

/** A day of parcels of low value, shortened: a tenth of a million. */
const parcels = 100_000

/** Parcels of low value filed in bulk, a second. */
export async function benchLowValue({ json }: { readonly json: boolean }): Promise<void> {
  const figures = await measureLowValue({ parcels, say: (line) => { console.error(line) } })
  if (json) console.log(JSON.stringify(figures))
  else console.log(`${String(figures.parcelsPerSecond)} parcels a second (${String(figures.minutesForMillion)} minutes for a million); first tenth ${String(figures.firstTenthPerSecond)}, last tenth ${String(figures.lastTenthPerSecond)}`)
}
