import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const procedure = 'Maintenance procedure of the data model (docs/operating/data-model.md)'

/** What can stand against a change of the dictionary as it is proposed or released. */
export const changeConditions = {
  placeUnknown: fatal('maintenance-place-unknown', { message: 'The dictionary has no such place', authority: procedure, remedy: 'Name a place as GET /data-model/elements lists it' }),
  placeKnown: fatal('maintenance-place-known', { message: 'The dictionary has this place already', authority: procedure, remedy: 'Ask for a change of it, or choose another name' }),
  classUnknown: fatal('maintenance-class-unknown', { message: 'No class stands above the place', authority: procedure, remedy: 'Begin the path with a class that the dictionary has, or add the class first' }),
  elementUnknown: fatal('maintenance-element-unknown', { message: 'The dictionary has no element with this id', authority: procedure, remedy: 'Name an element as GET /data-model/elements lists it, or name and describe a new one' }),
  elementUnnamed: fatal('maintenance-element-unnamed', { message: 'A new element has no name or no description', authority: procedure, remedy: 'Give a name and a description, or the id of a known element' }),
  cardinalityWrong: fatal('maintenance-cardinality-wrong', { message: 'The fewest are more than the most', authority: procedure, remedy: 'Give min not above max; max 0 stands for any number' }),
  nothingChanges: fatal('maintenance-nothing-changes', { message: 'The place is like this already', authority: procedure, remedy: 'State what is to become different' }),
  replacementWrong: fatal('maintenance-replacement-wrong', { message: 'The replacement is not another place of the same kind', authority: procedure, remedy: 'Name a place that can carry the same values, or none' }),
  rootKept: fatal('maintenance-root-kept', { message: 'A message of its own cannot be moved or removed', authority: procedure, remedy: 'Ask for changes of what stands in it' }),
  codeKnown: fatal('maintenance-code-known', { message: 'The list has this code already', authority: procedure, remedy: 'Choose another code' }),
  codeUnknown: fatal('maintenance-code-unknown', { message: 'Maintenance never added this code, so that it cannot take it away', authority: procedure, remedy: 'Codes of public lists are changed by those who keep them' }),
  codesOfClass: fatal('maintenance-codes-of-class', { message: 'A class has no codes', authority: procedure, remedy: 'Name an element that has values' }),
} as const

/** What can stand against a step in the life of a maintenance request. */
export const stepConditions = {
  stateWrong: fatal('maintenance-state-wrong', { message: 'The request is not where this step can follow', authority: procedure, remedy: 'Read the request: its state says which steps can follow' }),
  groupOfProposerAlone: fatal('maintenance-group-one-sided', { message: 'The focus group has nobody but the organisation that proposed', authority: procedure, remedy: 'Name members of other organisations too' }),
  memberUnknown: fatal('maintenance-member-unknown', { message: 'No organisation of this name is registered', authority: procedure, remedy: 'Name organisations by their ids, as GET /organisations lists them' }),
  notMember: fatal('maintenance-not-member', { message: 'Only members of the focus group examine the request', authority: procedure, remedy: 'Ask the maintainer to be named a member' }),
  recommendedAlready: fatal('maintenance-recommended-already', { message: 'The member has recommended already', authority: procedure, remedy: 'Comment instead; the first recommendation stands' }),
  ownRequest: fatal('maintenance-own-request', { message: 'Nobody decides alone on a request of their own', authority: procedure, remedy: 'Let another person decide, after a member of another organisation has recommended' }),
  notExamined: fatal('maintenance-not-examined', { message: 'No member of the focus group has recommended yet', authority: procedure, remedy: 'Wait for a recommendation, or reject or defer the request' }),
  notProposer: fatal('maintenance-not-proposer', { message: 'Only the organisation that proposed can withdraw', authority: procedure, remedy: 'Reject or defer it instead' }),
  nothingApproved: fatal('maintenance-nothing-approved', { message: 'No approved request waits for a version', authority: procedure, remedy: 'Release after requests were approved' }),
  notApproved: fatal('maintenance-not-approved', { message: 'A request is not approved, or in a version already', authority: procedure, remedy: 'Release approved requests alone' }),
} as const
