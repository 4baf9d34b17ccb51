/** CBP's Entry Summary Create/Update chapter, revision 109. */
export function aeChapter(section: string): string {
  return `CATAIR Entry Summary Create/Update (July 2026), ${section}`
}

/** CBP's ACE Cargo Release implementation guide, version 40. */
export function seChapter(section: string): string {
  return `CATAIR ACE Cargo Release v40 (July 2025), ${section}`
}

/** CBP's Partner Government Agency message set chapter. */
export function agencyChapter(section: string): string {
  return `CATAIR PGA Message Set, ${section}`
}
