const ofExponent = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,2})$/

/** A number of JSON without its exponent, digit by digit: `1.5e2` is `150`, `25e-3` is `0.025`. Any other text is given back as it is. */
export function decimalText(text: string): string {
  const [, sign = '', whole, fraction = '', exponent] = ofExponent.exec(text) ?? []
  if (whole === undefined || exponent === undefined) return text
  const digits = `${whole}${fraction}`
  const point = whole.length + Number(exponent)
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0')
  const at = point <= 0 ? 1 : point
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  const behind = padded.slice(at)
  return `${sign}${before}${behind === '' ? '' : `.${behind}`}`
}
