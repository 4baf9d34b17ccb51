/**
 * Whether a text has the form of an internal transaction number, by which the Automated Export System confirms an export filing:
 * X, a date `YYYYMMDD` and six digits, fifteen characters, e.g. `X20060914000001` (Census Bureau, AES; 15 CFR 30.1(c)).
 */
export function isInternalTransactionNumber(text: string): boolean {
  const [, year, month, day] = /^X([0-9]{4})([0-9]{2})([0-9]{2})[0-9]{6}$/.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}
