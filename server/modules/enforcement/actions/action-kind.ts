import type { LegalClock } from '../clocks/legal-clock.ts'

/** The rights by which officers act in cases. */
export type ActRight = 'open-case' | 'conduct-case' | 'decide-penalty'

/** Something that an act or an answer has to state. */
export interface Particular {
  readonly name: string
  readonly words: string
  readonly kind: 'text' | 'date' | 'money' | 'list' | 'choice'
  /** With choice: what may be chosen. */
  readonly options?: readonly string[]
  readonly isRequired: boolean
}

/** A notice that an act serves. */
export interface NoticeForm {
  /** Name of the form, such as `CBP Form 28`; the notice says that it is ours, after that form. */
  readonly form: string
  readonly title: string
  /** What it says to whom it is served, paragraph by paragraph, before the particulars. */
  readonly paragraphs: readonly string[]
  /** What the person may do about it. */
  readonly remedies: readonly string[]
}

/** Something that officers may do in an action, from which stage to which. */
export interface ActionAct {
  readonly name: string
  /** Imperative, e.g. `Detain the goods`. */
  readonly words: string
  readonly authority: string
  readonly right: ActRight
  /** Stages in which it fits; none = it begins the action. */
  readonly from: readonly string[]
  /** The stage afterwards; the stage stays where it is left out. */
  readonly to?: string
  /** Goes back to the stage before the one that stands. */
  readonly isReturn?: true
  readonly asks?: readonly Particular[]
  readonly notice?: NoticeForm
  /** What it does to the goods of the case. */
  readonly effect?: 'hold' | 'lift'
  readonly starts?: readonly string[]
  /** Clocks that it meets. */
  readonly ends?: readonly string[]
  /** Clocks that stand still from now on. */
  readonly stays?: readonly string[]
  /** Clocks that run on with the time that was left of them. */
  readonly resumes?: readonly string[]
}

/** Something that the person concerned may answer, or bring. */
export interface AnswerRule {
  readonly name: string
  readonly words: string
  readonly authority: string
  /** Stages in which it fits; none = the person begins the action by it. */
  readonly from: readonly string[]
  /** The stage afterwards; the stage stays where it is left out. */
  readonly to?: string
  readonly asks?: readonly Particular[]
  /** The clock within which it is in time, and which it meets. */
  readonly clock?: string
  /** Whether it is taken where it comes late, with a warning, or refused. */
  readonly whenLate: 'taken' | 'refused'
  readonly starts?: readonly string[]
}

/** A kind of action in a case: who may do what, by which law, within which time. Pure data. */
export interface ActionKind {
  /** The name of its folder. */
  readonly name: string
  readonly title: string
  readonly what: string
  readonly authority: string
  /** The stages after which nothing more is to be done. */
  readonly ended: readonly string[]
  readonly acts: readonly ActionAct[]
  readonly answers: readonly AnswerRule[]
  readonly clocks: readonly LegalClock[]
}
