import type * as Plotting from '@observablehq/plot'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type RefObject } from 'react'

/** Draws a chart with a width in pixels. */
export type Draw = (plot: typeof Plotting, width: number) => Element

interface ChartProps {
  /** What the chart shows, in a sentence: those who do not see it have the table besides. */
  readonly label: string
  readonly draw: Draw
}

/** A chart; the library is loaded when the first one is shown. */
export function Chart({ label, draw }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const { data: plot } = useQuery({ queryKey: ['plot-library'], staleTime: Infinity, gcTime: Infinity, queryFn: () => import('@observablehq/plot') })
  useEffect(() => {
    const { current } = place
    if (current === null || plot === undefined || width === 0) return
    const drawn = draw(plot, width)
    // The content security policy forbids style elements: their few rules are in chart.scss.
    for (const style of drawn.querySelectorAll('style')) style.remove()
    // Marks and axes have labels of their own, of which the one sentence is all that is said.
    for (const part of drawn.querySelectorAll('[aria-label], [aria-description]')) { part.removeAttribute('aria-label'); part.removeAttribute('aria-description') }
    drawn.setAttribute('role', 'img')
    drawn.setAttribute('aria-label', label)
    current.replaceChildren(drawn)
  }, [plot, width, draw, label])
  return <div className="chart" ref={place} />
}

/** The width of an element, in steps of 20 pixels, so that a chart is not drawn anew for every pixel. */
function useWidth(place: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = place
    if (current === null) return undefined
    const observer = new ResizeObserver(([entry]) => { setWidth(Math.floor((entry?.contentRect.width ?? 0) / 20) * 20) })
    observer.observe(current)
    return () => { observer.disconnect() }
  }, [place])
  return width
}
