/** One act in the history of a filing. */
export interface PastAct {
  readonly act?: string
  /** Roles of who acted, with commas between. */
  readonly role?: string
}

/** The roles in which the hold that stands was placed. Pure. */
export function holdRolesOf(history: readonly PastAct[]): readonly string[] {
  return history.reduce<readonly string[]>((roles, { act, role = '' }) => {
    if (act === 'place-hold') return [...roles, ...role.split(',')]
    return act === 'lift-hold' ? [] : roles
  }, [])
}
