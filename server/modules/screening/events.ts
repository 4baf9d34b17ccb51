/** A new edition of a list is in force. Everyone may hear it: lists are public. */
export interface ListEditionLoaded {
  readonly type: 'ListEditionLoaded'
  readonly data: { readonly list: string; readonly published: string; readonly sha256: string; readonly added: number; readonly removed: number; readonly changed: number }
}

/** What is known of the parties of a filing changed after it was decided: a new edition names one, or an officer settled a hit. Customs alone hears it. */
export interface HitsChanged {
  readonly type: 'HitsChanged'
  readonly data: { readonly entryNumber: string; readonly because: 'edition' | 'settled'; readonly why: string; readonly by: string }
}
