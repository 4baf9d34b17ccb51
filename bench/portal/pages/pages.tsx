import { createRoot } from 'react-dom/client'
import '../../../portal/design/design.scss'
import { GraphView, type ShownArrow } from '../../../portal/design/graph/graph-view.tsx'
import type { ShownBox } from '../../../portal/design/graph/graph-box.tsx'
import { DataTable, type Column } from '../../../portal/design/table/data-table.tsx'
import { startTheme } from '../../../portal/design/theme/theme.ts'
import { LanguageProvider } from '../../../portal/languages/language.tsx'

/** The portal's own table and graph on their own, with as much in them as the address says: `?table=100000`, `?twin=2000`. */
interface Filing {
  readonly number: string
  readonly importer: string
  readonly dutyCents: number
  readonly state: string
}

const columns: readonly Column<Filing>[] = [
  { id: 'number', header: 'Entry', cell: ({ number }) => number, sortBy: ({ number }) => number },
  { id: 'importer', header: 'Importer', cell: ({ importer }) => importer, sortBy: ({ importer }) => importer },
  { id: 'state', header: 'State', cell: ({ state }) => state },
  { id: 'duty', header: 'Duty', cell: ({ dutyCents }) => (dutyCents / 100).toFixed(2), sortBy: ({ dutyCents }) => dutyCents, isNumber: true },
]

const asked = new URLSearchParams(location.search)
const place = document.getElementById('portal')
if (place === null) throw new Error('Cannot measure: the page has no place for what is measured')
await startTheme()
/** Told once the first box of the twin is on the page, and the browser has had its turn to paint it. */
new MutationObserver((_changes, observer) => {
  if (document.querySelector('[data-box]') === null) return
  observer.disconnect()
  requestAnimationFrame(() => { setTimeout(() => { performance.mark('drawn') }) })
}).observe(place, { childList: true, subtree: true })

// From here on it is the browser's and our work alone.
performance.mark('begin')
createRoot(place).render(<LanguageProvider><div className="shell-main">{asked.has('twin') ? <Twin size={Number(asked.get('twin'))} /> : <Filings size={Number(asked.get('table') ?? 100_000)} />}</div></LanguageProvider>)

function Filings({ size }: { readonly size: number }) {
  return <DataTable caption="Filings" columns={columns} rows={filings(size)} rowKey={({ number }) => number} />
}

const made = new Map<number, readonly Filing[]>()

/** Made once, so that drawing again does not count as loading anew. */
function filings(size: number): readonly Filing[] {
  const known = made.get(size)
  if (known !== undefined) return known
  const rows = Array.from({ length: size }, (_none, index) => ({ number: `ZZ9-${String(index).padStart(7, '0')}`, importer: `89-10000${String((index * 7919) % 9000).padStart(4, '0')}`, dutyCents: (index * 104_729) % 5_000_000, state: index % 3 === 0 ? 'Released' : 'On file' }))
  made.set(size, rows)
  return rows
}

/** Generations of lots, each made from two or three of the one before. */
function Twin({ size }: { readonly size: number }) {
  const { boxes, arrows } = twin(size)
  return <GraphView label="Twin" boxes={boxes} arrows={arrows} start={boxes[0]?.id} chosen={undefined} onChoose={() => undefined} />
}

const twins = new Map<number, { readonly boxes: readonly ShownBox[]; readonly arrows: readonly ShownArrow[] }>()

function twin(size: number): { readonly boxes: readonly ShownBox[]; readonly arrows: readonly ShownArrow[] } {
  const known = twins.get(size)
  if (known !== undefined) return known
  const boxes = Array.from({ length: size }, (_none, index): ShownBox => boxOf(index))
  const arrows = Array.from({ length: size }, (_none, index): readonly ShownArrow[] => [1, 2, 3].filter((back) => index % back === 0 && index - back * 7 >= 0).map((back) => ({ from: `lot-${String(index - back * 7)}`, to: `lot-${String(index)}`, line: 'through' }))).flat()
  twins.set(size, { boxes, arrows })
  return { boxes, arrows }
}

function boxOf(index: number): ShownBox {
  return { id: `lot-${String(index)}`, shape: index % 2 === 0 ? 'goods' : 'event', tone: 'good', kind: 'Coil', title: `Lot ${String(index)}`, line: '12,000 kg', status: 'Verified', unseen: 'Verified' }
}
