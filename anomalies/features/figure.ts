// Making a format takes longer than scoring a line does.
const small = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })
const large = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** A number as a person reads it in a sentence: three figures, no exponents, thousands apart. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return 'no number'
  const rounded = Number(value.toPrecision(3))
  return (Math.abs(rounded) < 1 ? small : large).format(rounded)
}

/** A share of 1 as a percentage. */
export function percent(share: number): string {
  return `${figure(share * 100)} %`
}
