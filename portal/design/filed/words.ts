import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  page: 'Open its page', accepted: 'Accepted', rejected: 'Rejected', reasons: 'Findings of {name}',
  outcomes: { 'release': 'Release', 'hold': 'Hold', 'exam': 'Exam', 'documents-required': 'Documents required', 'reject': 'Rejected', 'under-review': 'Under review' },
} as const

export const filedWords = {
  en,
  es: {
    page: 'Abrir su página', accepted: 'Aceptado', rejected: 'Rechazado', reasons: 'Hallazgos de {name}',
    outcomes: { 'release': 'Levante', 'hold': 'Retención', 'exam': 'Examen', 'documents-required': 'Se requieren documentos', 'reject': 'Rechazado', 'under-review': 'En revisión' },
  },
} satisfies Catalogue<typeof en>
