/** Whether a text has the form of a Schedule D code, a United States port: four digits; a fifth position is space on the wire. */
export function isUnitedStatesPort(text: string): boolean {
  return /^[0-9]{4}$/.test(text)
}

/** Whether a text has the form of a Schedule K code, a foreign port: five digits. */
export function isForeignPort(text: string): boolean {
  return /^[0-9]{5}$/.test(text)
}

/** Whether a text has the form of a FIRMS code, a facility under customs supervision: four letters or digits. */
export function isFacilityCode(text: string): boolean {
  return /^[0-9A-Z]{4}$/.test(text)
}

/**
 * Whether a text has the form of a foreign trade zone identifier: zone number, then a subzone or site, in the nine-position form
 * `NNNXXXXXX` or the older `NNNXXNN` or `NNNXX` (Entry Summary 11-record, note 3).
 */
export function isForeignTradeZone(text: string): boolean {
  return /^[0-9]{3}(?:[0-9A-Z]{6}|[0-9A-Z]{2}[0-9]{2}|[0-9A-Z]{2}|[0-9A-Z]{3})$/.test(text)
}
