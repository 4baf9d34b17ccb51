/** Whether every word that somebody looks for stands in one of the texts, whatever its case. */
export function isFoundBy(search: string, texts: readonly string[]): boolean {
  const whole = texts.join(' ').toLowerCase()
  return search.toLowerCase().split(/\s+/).every((word) => whole.includes(word))
}
