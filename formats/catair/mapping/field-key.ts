/**
 * The name of a field in canonical data: CBP's official name in camel case, e.g. `Government Agency Code` gives
 * `governmentAgencyCode` and `Entity Role Code (2)` gives `entityRoleCode2`.
 */
export function fieldKey(officialName: string): string {
  const words = officialName.replaceAll("'", '').split(/[^0-9A-Za-z]+/).filter((word) => word !== '')
  return words.map((word, index) => (index === 0 ? word.toLowerCase() : capitalised(word))).join('')
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
