/** The context of the W3C CCG traceability vocabulary. */
export const traceabilityContext = 'https://w3id.org/traceability/v1'

/** Where the traceability vocabulary defines a term. */
export function traceabilityTerm(name: string): string {
  return `https://w3id.org/traceability#${name}`
}
