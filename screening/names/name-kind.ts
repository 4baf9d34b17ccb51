/** What a name is the name of, as far as known: persons, organisations and ships are compared in their own ways. */
export type NameKind = 'person' | 'organisation' | 'vessel' | 'aircraft' | 'unknown'
