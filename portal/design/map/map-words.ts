import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  play: 'Play', pause: 'Pause', back: 'Step back', on: 'Step on', time: 'Moment', step: '{at} of {count}: {words}', loading: 'Loading the map',
  spot: 'at the spot', port: 'at the town or port', country: 'in the country, no closer', legend: 'A ring is known to its country alone, a filled point closer. Positions are approximate, for the picture.',
} as const

export const mapWords = {
  en,
  es: {
    play: 'Reproducir', pause: 'Pausar', back: 'Paso atrás', on: 'Paso adelante', time: 'Momento', step: '{at} de {count}: {words}', loading: 'Cargando el mapa',
    spot: 'en el punto exacto', port: 'en la ciudad o el puerto', country: 'en el país, sin más detalle', legend: 'Un anillo se conoce solo por su país; un punto lleno, con más detalle. Las posiciones son aproximadas, para la imagen.',
  },
} satisfies Catalogue<typeof en>
