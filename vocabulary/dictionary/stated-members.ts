/** Members that may be absent, where they are not undefined. */
export type StatedMembers<Members extends object> = { [Name in keyof Members]?: Exclude<Members[Name], undefined> }

/** The members of an object that are stated: those that are not undefined, so that data hold no empty names. */
export function statedMembers<Members extends object>(members: Members): StatedMembers<Members> {
  // What is left out is what the type leaves out.
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as StatedMembers<Members>
}
