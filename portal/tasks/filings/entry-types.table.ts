/** Entry types that are filed here, by code and name (CATAIR Entry Summary Create/Update, table 2). */
export const entryTypes: readonly (readonly [string, string])[] = [
  ['01', 'Consumption, free and dutiable'],
  ['02', 'Consumption, quota or visa'],
  ['03', 'Consumption, antidumping or countervailing'],
  ['06', 'Consumption, foreign trade zone'],
  ['07', 'Consumption, quota or visa with antidumping or countervailing'],
  ['11', 'Informal, free and dutiable'],
  ['12', 'Informal, quota or visa'],
  ['21', 'Warehouse'],
  ['22', 'Rewarehouse'],
  ['23', 'Temporary importation bond'],
  ['31', 'Warehouse withdrawal, consumption'],
  ['32', 'Warehouse withdrawal, quota'],
  ['34', 'Warehouse withdrawal, antidumping or countervailing'],
  ['38', 'Warehouse withdrawal, quota with antidumping or countervailing'],
  ['51', 'Military, Defense Contract Management Agency'],
  ['52', 'Government, dutiable'],
]
