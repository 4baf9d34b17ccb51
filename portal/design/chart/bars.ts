import type * as Plotting from '@observablehq/plot'

type Plot = typeof Plotting

/** So many bars are drawn; the table has all. */
const barsMax = 15
export const plotLook = { className: 'plot', style: undefined, marginRight: 30 }

/** Bars beside each other's names, the first on top. */
export function bars(plot: Plot, width: number, { names, values, labels, format }: { readonly names: readonly string[]; readonly values: readonly number[]; readonly labels: readonly string[]; readonly format: (value: number) => string }): Element {
  const rows = names.slice(0, barsMax).map((name, index) => ({ name, value: values[index] ?? 0, label: labels[index] ?? '' }))
  const longest = Math.max(...rows.map(({ name }) => name.length))
  return plot.plot({
    className: plotLook.className, width, height: rows.length * 30 + 40, marginLeft: Math.min(longest * 7 + 20, width * 0.45), marginRight: 90,
    x: { label: null, ticks: Math.max(2, Math.floor(width / 140)), tickFormat: format, grid: true }, y: { label: null, domain: rows.map(({ name }) => name) },
    marks: [plot.barX(rows, { x: 'value', y: 'name', fill: 'var(--series-1)', insetTop: 3, insetBottom: 3 }), plot.text(rows, { x: 'value', y: 'name', text: 'label', textAnchor: 'start', dx: 6, fill: 'currentColor' }), plot.ruleX([0], { stroke: 'var(--border-strong)' })],
  })
}
