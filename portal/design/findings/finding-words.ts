import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Catalogue } from '../../languages/use-words.ts'
import type { Tone } from '../status/status-tag.tsx'

const en = {
  fatal: 'Must be corrected', warning: 'Look at this', information: 'For your information', where: 'Where', remedy: 'What to do', authority: 'Authority',
  record: 'Record {record} {type}, positions {from}–{to}', more: '{count} more', none: 'Nothing found',
} as const
export const findingWords = {
  en,
  es: {
    fatal: 'Debe corregirse', warning: 'Revise esto', information: 'Para su información', where: 'Dónde', remedy: 'Qué hacer', authority: 'Norma',
    record: 'Registro {record} {type}, posiciones {from}–{to}', more: '{count} más', none: 'No se encontró nada',
  },
} satisfies Catalogue<typeof en>

export const findingTones: Readonly<Record<Finding['severity'], Tone>> = { fatal: 'bad', warning: 'caution', information: 'quiet' }
