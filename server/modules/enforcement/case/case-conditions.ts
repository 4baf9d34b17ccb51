import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'

const house = 'Rules of this single window for cases'

export const caseClosed = fatal('case-closed', { message: 'The case is closed', authority: house, remedy: 'Open another case where there is something new' })
export const unknownAction = fatal('case-action-unknown', { message: 'The case has no such action, or the action no such step', authority: house, remedy: 'Choose one of those that the case offers' })
export const actOutOfTurn = fatal('case-act-out-of-turn', { message: 'The step does not fit where the action stands', authority: house, remedy: 'Read where the action stands; choose one of those that the case offers' })
export const particularMissing = fatal('case-particular-missing', { message: 'Something that the step has to state is missing or has the wrong form', authority: house, remedy: 'State it; money is digits with two decimals at most, a day YYYY-MM-DD' })
export const penaltyAboveMaximum = fatal('case-penalty-above-maximum', { message: 'The penalty is more than the law allows for this degree of fault', authority: '19 U.S.C. 1592(c)', remedy: 'State at most the maximum that the case shows' })
export const answerTooLate = fatal('case-answer-too-late', { message: 'The time for this answer has passed', authority: house, remedy: 'Ask the officer for more time, or use what the law still offers; the case says what' })
export const answerLate = warning('case-answer-late', { message: 'The time for this answer has passed; it is taken all the same', authority: house, remedy: 'Say why it comes late; the officer decides whether it is looked at' })
export const answerEmpty = fatal('case-answer-empty', { message: 'The answer says nothing', authority: house, remedy: 'Write something, or attach a file' })
export const dayInFuture = fatal('case-day-in-future', { message: 'The day is yet to come', authority: house, remedy: 'State the day on which it happened' })
export const clockNotRunning = fatal('case-clock-not-running', { message: 'The case has no such time that still runs', authority: house, remedy: 'Only time that runs can be extended' })
export const extensionTooEarly = fatal('case-extension-not-later', { message: 'The new day is not later than the one that stands', authority: house, remedy: 'State a later day' })
export const evidenceUnknown = fatal('case-evidence-unknown', { message: 'The case has no such item of evidence', authority: house, remedy: 'Name an item of this case' })
export const signalUnknown = fatal('case-signal-unknown', { message: 'No such signal stands on file of this filing', authority: house, remedy: 'Name a screening hit by its id, a line by its number, or a targeting rule by its name, and the filing that it is of' })
export const evidenceGone = fatal('case-evidence-gone', { message: 'The item was returned or destroyed', authority: house, remedy: 'Nothing more can be done with it' })
export const stillHeld = fatal('case-goods-held', { message: 'The case still holds goods', authority: house, remedy: 'Lift the hold by the step that ends the action, then close the case' })
export const actionsOpen = fatal('case-actions-open', { message: 'An action of the case is still open', authority: house, remedy: 'End each action first' })
