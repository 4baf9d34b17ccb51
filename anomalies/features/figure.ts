/** A number as a person reads it in a sentence: three figures, no exponents, thousands apart. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return 'no number'
  const rounded = Number(value.toPrecision(3))
  return rounded.toLocaleString('en-US', { maximumFractionDigits: rounded !== 0 && Math.abs(rounded) < 1 ? 6 : 2 })
}

/** A share of 1 as a percentage. */
export function percent(share: number): string {
  return `${figure(share * 100)} %`
}
