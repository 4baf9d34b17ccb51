import type { ListedParty } from '../../listed-party.ts'

/** Programs of the lists that are not of blocked persons, published together as the consolidated list. */
const otherPrograms = /^(NS-|CMIC|CAPTA|SSI|FSE|561|BPI-PA|IFSR$|ISA$|UKRAINE-EO13662$|RUSSIA-EO14024-MBS|NPWMD-MBS)/

/** Which of OFAC's two lists the entries are of: the files have the same form, the programs tell. */
export function ofacListOf(parties: readonly ListedParty[], names: readonly string[]): 'ofac-sdn' | 'ofac-consolidated' {
  if (names.some((name) => /(^|[\\/])cons/i.test(name))) return 'ofac-consolidated'
  const others = parties.filter(({ programs }) => programs.length > 0 && programs.every((program) => otherPrograms.test(program))).length
  return parties.length > 0 && others > parties.length / 2 ? 'ofac-consolidated' : 'ofac-sdn'
}

const kinds: Readonly<Record<string, ListedParty['kind']>> = { individual: 'person', entity: 'organisation', vessel: 'vessel', aircraft: 'aircraft', '': 'organisation' }

/** The kind as OFAC writes it; an entity has none in the comma-separated file. */
export function ofacKind(text: string): ListedParty['kind'] {
  return kinds[text.trim().toLowerCase()] ?? 'unknown'
}
