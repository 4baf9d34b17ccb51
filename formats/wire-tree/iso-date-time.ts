const forms: ReadonlyMap<string, RegExp> = new Map([
  ['102', /^(\d{4})(\d\d)(\d\d)$/],
  ['203', /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/],
  ['204', /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/],
  ['304', /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d:?\d\d)$/],
])

/** A date or time of an UN/EDIFACT format (code list 2379: 102, 203, 204, 304) as ISO 8601; undefined where it is none of them. */
export function isoDateTime(text: string, format: string): string | undefined {
  const [, year, month, day, hour, minute, second, zone = ''] = forms.get(format)?.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = `${year}-${month}-${day}`
  if (hour === undefined || minute === undefined) return date
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone}`
}
