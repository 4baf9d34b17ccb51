import { useQuery } from '@tanstack/react-query'
import { geoMercator, geoPath, type GeoProjection } from 'd3-geo'
import { memo, useMemo } from 'react'
import { feature } from 'topojson-client'
import worldUrl from 'world-atlas/countries-110m.json?url'
import { useWords } from '../../languages/use-words.ts'
import { labelPlaces, type LabelPlace } from './label-places.ts'
import { cornersAround, legsUntil, pointsOf, type MapPoint, type MapStop } from './map-stop.ts'
import { mapWords } from './map-words.ts'
import { TimeSlider } from './time-slider.tsx'
import './map.scss'

interface JourneyMapProps {
  readonly label: string
  /** The oldest first. */
  readonly stops: readonly MapStop[]
  readonly at: number
  readonly onMove: (at: number) => void
}

type World = Parameters<typeof feature>[0]
const [width, height] = [960, 440]

/** Where things happened, up to a moment that a slider chooses. The list of what happened says the same in words. */
export function JourneyMap({ label, stops, at, onMove }: JourneyMapProps) {
  const words = useWords(mapWords)
  const points = useMemo(() => pointsOf(stops), [stops])
  const projection = useMemo(() => projectionFor(points), [points])
  const { data: world } = useQuery({ queryKey: ['world-map'], staleTime: Infinity, queryFn: async () => await (await fetch(worldUrl)).json() as World })
  const legs = useMemo(() => legsUntil(stops, at), [stops, at])
  const places = useMemo(() => labelPlaces(points.map(({ place, position }) => ({ text: place, at: projection([position.longitude, position.latitude]) ?? [0, 0] })), width), [points, projection])
  const path = geoPath(projection)
  return (
    <div className="journey-map">
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={`${label}: ${points.map(({ place }) => place).join(', ')}`}>
        {world !== undefined && <Countries world={world} projection={projection} />}
        {legs.map(([from, to], leg) => <path key={leg} className="map-leg" d={path({ type: 'LineString', coordinates: [[from.longitude, from.latitude], [to.longitude, to.latitude]] }) ?? ''} />)}
        {points.map((point, index) => <Point key={point.place} point={point} at={at} place={places[index]} />)}
      </svg>
      <TimeSlider stops={stops} at={at} onMove={onMove} />
      <p className="map-legend">{words('legend')}</p>
    </div>
  )
}

const Countries = memo(function Countries({ world, projection }: { readonly world: World; readonly projection: GeoProjection }) {
  const countries = world.objects['countries']
  if (countries === undefined) return null
  const shapes = feature(world, countries)
  const path = geoPath(projection)
  return <>{('features' in shapes ? shapes.features : [shapes]).map((shape, index) => <path key={index} className="map-country" d={path(shape) ?? ''} />)}</>
})

function Point({ point: { place: name, position, stops }, at, place }: { readonly point: MapPoint; readonly at: number; readonly place: LabelPlace | undefined }) {
  if (place === undefined) return null
  const first = stops[0] ?? 0
  const state = stops.includes(at) ? 'now' : first <= at ? 'been' : 'ahead'
  return (
    <g className={`map-point map-point-${state} map-point-${position.known}`}>
      <circle cx={place.at[0]} cy={place.at[1]} r={state === 'now' ? 11 : 8} />
      <text x={place.x} y={place.y} textAnchor={place.anchor}>{name}</text>
    </g>
  )
}

function projectionFor(points: readonly MapPoint[]): GeoProjection {
  const coordinates = cornersAround(points.map(({ position }) => position)).map(([longitude, latitude]) => [longitude, latitude])
  return geoMercator().fitExtent([[10, 10], [width - 10, height - 10]], { type: 'MultiPoint', coordinates }).clipExtent([[0, 0], [width, height]])
}
