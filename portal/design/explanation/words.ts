import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  expandAll: 'Show every step', collapseAll: 'Show totals only', print: 'Print',
  sum: 'Sum of the {count, plural, one {part} other {# parts}} below', formula: 'How', authority: 'Law', source: 'Source', steps: 'Steps of the calculation',
} as const

export const explanationWords = {
  en,
  es: {
    expandAll: 'Mostrar todos los pasos', collapseAll: 'Mostrar solo los totales', print: 'Imprimir',
    sum: 'Suma de {count, plural, one {la parte} other {las # partes}} siguientes', formula: 'Cómo', authority: 'Ley', source: 'Fuente', steps: 'Pasos del cálculo',
  },
} satisfies Catalogue<typeof en>
