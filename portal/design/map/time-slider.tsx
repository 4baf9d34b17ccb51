import { Button } from '@trussworks/react-uswds'
import { useEffect, useId, useState } from 'react'
import { useWords } from '../../languages/use-words.ts'
import type { MapStop } from './map-stop.ts'
import { mapWords } from './map-words.ts'

const stepMilliseconds = 1_200

interface TimeSliderProps {
  readonly stops: readonly MapStop[]
  readonly at: number
  readonly onMove: (at: number) => void
}

/** From moment to moment: by the slider, step by step, or played; who wants less motion goes by steps alone. */
export function TimeSlider({ stops, at, onMove }: TimeSliderProps) {
  const words = useWords(mapWords)
  const id = useId()
  const [isPlaying, setPlaying] = useState(false)
  const last = stops.length - 1
  useEffect(() => {
    if (!isPlaying) return undefined
    const timer = setTimeout(() => {
      if (at >= last) setPlaying(false)
      else onMove(at + 1)
    }, stepMilliseconds)
    return () => { clearTimeout(timer) }
  }, [isPlaying, at, last, onMove])
  const said = words('step', { at: String(at + 1), count: String(stops.length), words: stops[at]?.words ?? '' })
  const play = () => {
    if (at >= last) onMove(0)
    setPlaying(!isPlaying)
  }
  return (
    <div className="time-slider">
      {!matchMedia('(prefers-reduced-motion: reduce)').matches && <Button type="button" outline onClick={play}>{words(isPlaying ? 'pause' : 'play')}</Button>}
      <Button type="button" outline disabled={at <= 0} onClick={() => { onMove(at - 1) }}>{words('back')}</Button>
      <Button type="button" outline disabled={at >= last} onClick={() => { onMove(at + 1) }}>{words('on')}</Button>
      <label className="usa-sr-only" htmlFor={id}>{words('time')}</label>
      <input type="range" className="usa-range" id={id} name="moment" min={0} max={last} step={1} value={at} aria-valuetext={said} onChange={({ target }) => { onMove(Number(target.value)) }} />
      <p className="time-slider-said" aria-live={isPlaying ? 'off' : 'polite'}>{said}</p>
    </div>
  )
}
