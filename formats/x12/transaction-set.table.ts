/** A segment or a loop (a segment with what follows it) in a transaction set: id, fewest, most, what the loop has below its first segment. */
export type LoopRow = readonly [id: string, min: number, max: number, below?: readonly LoopRow[]]

/** A transaction set: number, name, functional identifier codes (GS01) of groups that it may stand in, the one written by default first. */
export interface TransactionSetRow {
  readonly id: string
  readonly name: string
  readonly groups: readonly string[]
  readonly loops: readonly LoopRow[]
}

const remarks: LoopRow = ['K1', 0, 10]

/**
 * Transaction sets between ST and SE. The base is release 004010; segments that only later releases have (up to 006050) stand where those
 * have them, so that both are read. CBP's ocean guides of 004010 put 309, 350, 353, 355 and 358 into groups SO, the later ones into AQ, AU,
 * AX, AZ and BD.
 */
export const transactionSetTable: readonly TransactionSetRow[] = [
  { id: '309', name: 'Customs Manifest', groups: ['SO', 'AQ'], loops: [
    ['M10', 1, 1], ['N9', 0, 5], ['VEH', 0, 10], ['M7', 0, 1], ['CII', 0, 3],
    ['NM1', 0, 999, [['DMG', 0, 1], ['DMA', 0, 1], ['REF', 0, 99], ['N3', 0, 2], ['N4', 0, 1]]],
    ['P4', 1, 20, [
      ['LX', 1, 9999, [
        ['M13', 0, 1], ['M11', 0, 1], ['N9', 0, 999],
        ['N1', 0, 20, [['N3', 0, 2], ['N4', 0, 1], ['DTM', 0, 1], ['PER', 0, 3]]],
        ['X1', 0, 1],
        ['M12', 0, 1, [['P5', 0, 5], ['R4', 0, 5]]],
        ['VID', 0, 999, [
          ['M7', 0, 5], ['VC', 0, 21],
          ['N10', 0, 999, [['VC', 0, 21], ['MAN', 0, 999], ['H1', 0, 10, [['H2', 0, 99]]]]],
        ]],
      ]],
    ]],
  ] },
  { id: '310', name: 'Freight Receipt and Invoice (Ocean)', groups: ['IO'], loops: [
    ['B3', 1, 1], ['B2A', 0, 1], ['Y6', 0, 2], ['G3', 0, 1], ['N9', 0, 15], ['V1', 1, 2], ['M0', 0, 1], ['M1', 0, 5], ['C2', 0, 1], ['C3', 0, 1], ['Y2', 0, 10],
    ['N1', 1, 10, [['N2', 0, 1], ['N3', 0, 2], ['N4', 0, 1]]], ['G61', 0, 3],
    ['R4', 1, 20, [['DTM', 0, 15]]], ['R2A', 0, 25], ['R2', 0, 13], ['K1', 0, 12], ['H3', 0, 6], ['L5', 0, 1],
    ['C8', 0, 20, [['C8C', 0, 5]]],
    ['LX', 1, 999, [
      ['N7', 0, 999, [
        ['QTY', 0, 1], ['V4', 0, 1], ['N12', 0, 1], ['M7', 0, 5], ['W09', 0, 1], ['L1', 0, 20, [['C3', 0, 1]]], ['L7', 0, 1], ['X1', 0, 1], ['X2', 0, 1], ['N9', 0, 3],
        ['H1', 0, 10, [['H2', 0, 10]]],
      ]],
      ['L0', 0, 120, [
        ['L5', 0, 999], ['L1', 0, 20, [['C3', 0, 1]]], ['L7', 0, 1], ['X1', 0, 1], ['X2', 0, 1], ['C8', 0, 20, [['C8C', 0, 5]]],
        ['H1', 0, 10, [['H2', 0, 10]]],
      ]],
    ]],
    ['L3', 1, 1], ['PWK', 0, 25], ['L1', 0, 20, [['C3', 0, 1]]], ['V9', 0, 10], ['C8', 0, 20], ['K1', 0, 999], ['L11', 0, 1],
  ] },
  { id: '350', name: 'Customs Status Information', groups: ['SO', 'AU'], loops: [
    ['M10', 0, 1],
    ['P4', 0, 20, [
      ['V9', 0, 20], ['VEH', 0, 10], ['NM1', 0, 9999], ['VID', 0, 9999, [['M7', 0, 5], ['M7A', 0, 22]]], ['K1', 0, 4], ['N9', 0, 999, [['K1', 0, 4]]],
      ['X4', 0, 9999, [['K1', 0, 4], ['N9', 0, 999], ['N7', 0, 999]]],
    ]],
    ['BA1', 0, 999, [['X4', 0, 9999, [['K1', 0, 4]]]]],
  ] },
  { id: '353', name: 'Customs Events Advisory Details', groups: ['SO', 'AX'], loops: [
    ['M10', 1, 1], ['P4', 1, 1], ['M15', 1, 9999, [remarks]],
  ] },
  { id: '355', name: 'Customs Acceptance/Rejection', groups: ['SO', 'AZ'], loops: [
    ['M10', 1, 1], remarks,
    ['P4', 1, 20, [
      remarks,
      ['LX', 0, 9999, [
        ['M13', 0, 1, [remarks]], ['M11', 0, 1, [remarks]], ['N9', 0, 999, [remarks]],
        ['N1', 0, 5, [remarks, ['N3', 0, 2, [remarks]], ['N4', 0, 1, [remarks]], ['PER', 0, 1, [remarks]]]],
        ['M12', 0, 9999, [remarks, ['P5', 0, 5, [remarks]], ['M21', 0, 1, [remarks]]]],
        ['M14', 0, 9999, [remarks]], ['M15', 0, 9999, [remarks]], ['M20', 0, 9999, [remarks]],
        ['VID', 0, 999, [
          remarks, ['MBL', 0, 9999, [remarks, ['M13', 0, 999, [remarks]]]], ['VC', 0, 21, [remarks]],
          ['N10', 0, 999, [remarks, ['H1', 0, 10, [remarks, ['H2', 0, 99, [remarks]]]]]],
        ]],
      ]],
    ]],
    ['K3', 1, 1],
  ] },
  { id: '358', name: 'Customs Consist Information', groups: ['SO', 'BD'], loops: [
    ['M10', 1, 1],
    ['P4', 1, 20, [['LX', 1, 500, [['VID', 0, 1], ['MBL', 1, 9999, [['M13', 0, 1], ['VID', 0, 500]]]]]]],
  ] },
  { id: '997', name: 'Functional Acknowledgment', groups: ['FA'], loops: [
    ['AK1', 1, 1], ['AK2', 0, 999_999, [['AK3', 0, 999_999, [['AK4', 0, 99]]], ['AK5', 1, 1]]], ['AK9', 1, 1],
  ] },
]
