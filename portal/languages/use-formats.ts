import { useMemo } from 'react'
import { useLanguage } from './language.tsx'

/** Dates, times, money and numbers as the person's language writes them. */
export interface Formats {
  /** A calendar date such as `2026-07-20`, which no time zone moves. */
  date(iso: string): string
  /** An instant, in the time zone of the device. */
  time(iso: string): string
  /** How far an instant is from now, such as `in 3 days`. */
  fromNow(iso: string, now?: number): string
  /** Dollars as decimal text, exact to the cent. */
  dollars(amount: string): string
  number(value: number): string
  percent(share: number): string
}

const steps: readonly { readonly unit: Intl.RelativeTimeFormatUnit; readonly seconds: number }[] = [
  { unit: 'day', seconds: 86_400 }, { unit: 'hour', seconds: 3_600 }, { unit: 'minute', seconds: 60 },
]

export function useFormats(): Formats {
  const { language } = useLanguage()
  return useMemo(() => formatsIn(language), [language])
}

function formatsIn(language: string): Formats {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const dollars = new Intl.NumberFormat(language, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' })
  const number = new Intl.NumberFormat(language)
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const ifValid = (iso: string, format: (at: Date) => string) => (Number.isNaN(Date.parse(iso)) ? iso : format(new Date(iso)))
  return {
    date: (iso) => ifValid(iso, (at) => date.format(at)),
    // A day without a time is that day everywhere.
    time: (iso) => ifValid(iso, (at) => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? date : time).format(at)),
    fromNow: (iso, now = Date.now()) => {
      const seconds = (Date.parse(iso) - now) / 1000
      const step = steps.find((one) => Math.abs(seconds) >= one.seconds)
      return step === undefined ? relative.format(Math.round(seconds), 'second') : relative.format(Math.trunc(seconds / step.seconds), step.unit)
    },
    // Intl formats decimal text exactly, which a number could not hold.
    dollars: (amount) => (isDecimal(amount) ? dollars.format(amount) : amount),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
  }
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(?:\.\d+)?$/.test(text)
}
