/** A decimal number as text, exact: optional minus, digits, optional fraction, e.g. `1234.50`. */
export type DecimalText = string

/** An amount of money as decimal text in the stated currency; United States dollars where none is stated. */
export type AmountText = string

/** A calendar date, `YYYY-MM-DD` (ISO 8601), with no time zone. */
export type DateText = string

/** A moment, ISO 8601 in UTC, e.g. `2026-07-16T12:00:00.000Z`. */
export type MomentText = string
