/** An organisation proposed to change the dictionary. */
export interface MaintenanceRequestProposed {
  readonly type: 'MaintenanceRequestProposed'
  readonly data: { readonly id: string; readonly number: number; readonly title: string }
}

/** The maintainer named who examines a request. */
export interface FocusGroupFormed {
  readonly type: 'FocusGroupFormed'
  readonly data: { readonly id: string; readonly number: number; readonly members: readonly string[] }
}

/** A member of a focus group commented on a request, or recommended. */
export interface MaintenanceRequestExamined {
  readonly type: 'MaintenanceRequestExamined'
  readonly data: { readonly id: string; readonly number: number; readonly member: string; readonly recommendation?: 'approve' | 'defer' | 'reject' }
}

/** A request was approved, deferred, rejected or withdrawn. */
export interface MaintenanceRequestDecided {
  readonly type: 'MaintenanceRequestDecided'
  readonly data: { readonly id: string; readonly number: number; readonly decision: 'approved' | 'deferred' | 'rejected' | 'withdrawn' }
}

/** Approved requests became a version of the dictionary. */
export interface DictionaryVersionReleased {
  readonly type: 'DictionaryVersionReleased'
  readonly data: { readonly number: string; readonly previous: string; readonly isBreaking: boolean; readonly requests: readonly number[] }
}

/** A message implementation guide was published, or a next version of it. */
export interface GuidePublished {
  readonly type: 'GuidePublished'
  readonly data: { readonly guide: string; readonly guideVersion: number; readonly dictionaryVersion: string }
}

/** A national message set was stored with its mapping. */
export interface MessageSetStored {
  readonly type: 'MessageSetStored'
  readonly data: { readonly name: string; readonly dictionaryVersion: string }
}

/** Everything that this module publishes. */
export type DataModelFact = MaintenanceRequestProposed | FocusGroupFormed | MaintenanceRequestExamined | MaintenanceRequestDecided | DictionaryVersionReleased | GuidePublished | MessageSetStored
