const modes: ReadonlySet<string> = new Set(['10', '11', '12', '20', '21', '30', '31', '32', '33', '34', '40', '41', '50', '60', '70'])

/** Whether the code is one of CBP's modes of transport (AE table 3). */
export function isTransportMode(code: string): boolean {
  return modes.has(code)
}

/** Ship, not across the border waters: 10 and 11. */
export function isVessel(code: string | undefined): boolean {
  return code === '10' || code === '11'
}

/** Air: 40 and 41. */
export function isAir(code: string | undefined): boolean {
  return code === '40' || code === '41'
}

/** Rail: 20 and 21. */
export function isRail(code: string | undefined): boolean {
  return code === '20' || code === '21'
}
