/** Which list a place is of, told by its form (X12 309): Schedule K has five digits, Schedule D four, UN/LOCODE five letters. */
export function locationQualifier(id: string): string {
  if (id === '') return ''
  if (/^\d{5}$/.test(id)) return 'K'
  if (/^\d{4}$/.test(id)) return 'D'
  return /^[A-Z]{2}[A-Z0-9]{3}$/.test(id) ? 'UN' : 'ZZ'
}
