import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  zoomIn: 'Zoom in', zoomOut: 'Zoom out', whole: 'Show all', map: 'The whole graph, small',
  how: 'Arrow keys go from box to box along the lines; Enter opens one. Drag to move, Ctrl and wheel to zoom.',
} as const

export const graphWords = {
  en,
  es: {
    zoomIn: 'Acercar', zoomOut: 'Alejar', whole: 'Mostrar todo', map: 'El gráfico completo, en pequeño',
    how: 'Las teclas de flecha pasan de un cuadro a otro siguiendo las líneas; Intro abre uno. Arrastre para mover; Ctrl y rueda para acercar.',
  },
} satisfies Catalogue<typeof en>
