/** Which list a source of the consolidated screening list is, by the letters in its name. */
export const sourceLists: Readonly<Record<string, string>> = {
  SDN: 'ofac-sdn',
  SSI: 'ofac-consolidated', FSE: 'ofac-consolidated', CAP: 'ofac-consolidated', CMIC: 'ofac-consolidated', MBS: 'ofac-consolidated', PLC: 'ofac-consolidated', ISA: 'ofac-consolidated',
  EL: 'bis-entity-list', DPL: 'bis-denied-persons', UVL: 'bis-unverified-list', MEU: 'bis-military-end-user',
  DTC: 'ddtc-debarred', ISN: 'isn-nonproliferation',
}
