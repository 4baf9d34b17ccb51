import type { SeededDraws } from '../randomness/seeded-draws.ts'
import type { GeneratedLine, SchemeName } from './generated-line.ts'
import { dayCount, drawnRoute, ordinaryLine, rounded, type Goods, type Route } from './ordinary-trade.ts'

type Bare = Omit<GeneratedLine, 'id' | 'line'>

/** What a scheme is played with. */
export interface SchemeGround {
  readonly routes: readonly Route[]
  readonly goods: readonly Goods[]
  readonly draws: SeededDraws
  /** Additional duty took effect on this day on goods of `measured` from CN. */
  readonly measured: Goods
  readonly measureDay: number
  /** Number of the play, for names. */
  readonly play: number
}

/** Each scheme played once: one to some twenty lines. All are known forms of evasion; no line of them is real. */
export const schemes: Readonly<Record<SchemeName, (ground: SchemeGround) => readonly Bare[]>> = {
  'under-valuation': (ground) => [changed(someLine(ground), 'under-valuation', ({ value = 0 }) => ({ value: rounded(value * (0.45 + 0.35 * ground.draws.next())) }))],
  misclassification: (ground) => {
    const route = someRoute(ground, ({ goods }) => goods.rate >= 6)
    return [{ ...ordinaryLine(route, someDay(ground), ground.draws), commodity: route.goods.neighbour, tariffRate: 0, scheme: 'misclassification' }]
  },
  transshipment,
  'new-importer-burst': (ground) => {
    const { draws, goods, play } = ground
    const [route, day] = [drawnRoute(`new-importer-${String(play)}`, goods, draws), someDay(ground)]
    return Array.from({ length: 8 + draws.below(12) }, (_, line) => {
      const bare = ordinaryLine(route, Math.min(dayCount - 1, day + Math.floor(line / 2)), draws)
      return { ...bare, value: rounded((bare.value ?? 0) * 0.7), scheme: 'new-importer-burst' as const }
    })
  },
  'credential-reuse': (ground) => {
    const credentials = [`credential-reused-${String(ground.play)}`]
    const day = someDay(ground)
    return Array.from({ length: 5 + ground.draws.below(5) }, (_, use) => ({ ...ordinaryLine(someRoute(ground), Math.min(dayCount - 1, day + 3 * use), ground.draws), credentials, scheme: use === 0 ? undefined : 'credential-reuse' as const }))
  },
  'split-consignments': (ground) => {
    const [route, day] = [someRoute(ground, ({ goods }) => !goods.isMetered), someDay(ground)]
    return Array.from({ length: 5 + ground.draws.below(6) }, (_, piece) => {
      const bare = ordinaryLine(route, Math.min(dayCount - 1, day + Math.floor(piece / 3)), ground.draws)
      const value = rounded(700 + 95 * ground.draws.next())
      const share = value / Math.max(1, bare.value ?? 1)
      return { ...bare, value, quantity: Math.max(1, Math.round((bare.quantity ?? 1) * share)), mass: rounded(Math.max(0.01, (bare.mass ?? 1) * share)), scheme: 'split-consignments' as const }
    })
  },
  'circular-trade': (ground) => {
    const [route, day] = [someRoute(ground, ({ goods }) => !goods.isMetered), someDay(ground)]
    const back = { ...route, importer: route.seller, seller: route.importer }
    return Array.from({ length: 6 }, (_, turn) => ({ ...ordinaryLine(turn % 2 === 0 ? route : back, Math.min(dayCount - 1, day + 5 * turn), ground.draws), scheme: turn === 0 ? undefined : 'circular-trade' as const }))
  },
  'routing-change': (ground) => {
    const other = ground.draws.next() < 0.5 ? 'AE' : 'PA'
    return [changed(someLine(ground), 'routing-change', ({ value = 0 }) => ({ departure: other, port: '4909', value: rounded(value * (0.8 + 0.1 * ground.draws.next())) }))]
  },
  'quantity-against-meter': (ground) => {
    const share = 0.95 + 0.03 * ground.draws.next()
    const bare = ordinaryLine(someRoute(ground, ({ goods }) => goods.isMetered), someDay(ground), ground.draws)
    return [{ ...bare, quantity: rounded((bare.quantity ?? 0) * share), value: rounded((bare.value ?? 0) * share), scheme: 'quantity-against-meter' }]
  },
}

/** After a measure on goods of CN, those who brought them from there say that they come from elsewhere. */
function transshipment(ground: SchemeGround): readonly Bare[] {
  const { draws, measured, measureDay } = ground
  const route = someRoute(ground, ({ goods, origin }) => goods === measured && origin === 'CN')
  const origin = draws.next() < 0.5 ? 'VN' : 'MY'
  return Array.from({ length: 3 + draws.below(4) }, () => ({ ...ordinaryLine(route, measureDay + 5 + draws.below(dayCount - measureDay - 5), draws), origin, departure: origin, scheme: 'transshipment' as const }))
}

function someLine(ground: SchemeGround): Bare {
  return ordinaryLine(someRoute(ground, ({ goods }) => !goods.isMetered), someDay(ground), ground.draws)
}

/** A route of the asked kind; any, where there is none. */
function someRoute({ routes, draws }: SchemeGround, isFit: (route: Route) => boolean = () => true): Route {
  const fit = routes.filter(isFit)
  const [route] = fit.length > 0 ? [fit[draws.below(fit.length)]] : [routes[draws.below(routes.length)]]
  if (route === undefined) throw new RangeError('Cannot generate: there are no routes')
  return route
}

/** After a time in which there is nothing to compare with. */
function someDay({ draws }: SchemeGround): number {
  return 60 + draws.below(dayCount - 90)
}

function changed(line: Bare, scheme: SchemeName, change: (line: Bare) => Partial<Bare>): Bare {
  return { ...line, ...change(line), scheme }
}
