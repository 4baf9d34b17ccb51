/** Why an entry for cargo release is cancelled (ACE Cargo Release v40, SE13 note 1), with the qualifier of the number that some reasons ask for (SE20). */
export const cancelReasons: readonly { readonly code: string; readonly en: string; readonly es: string; readonly replacedBy?: 'IB' | 'EN' | 'FTZ'; readonly onlyType?: string }[] = [
  { code: '01', en: 'Clerical error', es: 'Error administrativo' },
  { code: '02', en: 'Replaced by an in-bond movement (CBP 7512)', es: 'Sustituida por un tránsito en garantía (CBP 7512)', replacedBy: 'IB' },
  { code: '03', en: 'Goods cleared under another entry', es: 'Mercancía despachada con otra entrada', replacedBy: 'EN' },
  { code: '04', en: 'Replaced by an admission to a foreign trade zone', es: 'Sustituida por una admisión en zona franca', replacedBy: 'FTZ' },
  { code: '05', en: 'Goods cleared under an informal entry', es: 'Mercancía despachada con una entrada informal' },
  { code: '06', en: 'Goods seized', es: 'Mercancía incautada' },
  { code: '07', en: 'Goods destroyed', es: 'Mercancía destruida' },
  { code: '08', en: 'Goods did not arrive', es: 'La mercancía no llegó' },
  { code: '09', en: 'Importer refused the shipment', es: 'El importador rechazó el envío' },
  { code: '10', en: 'Shipment not authorized for import', es: 'Envío no autorizado para importación' },
  { code: '11', en: 'System error', es: 'Error del sistema' },
  { code: '12', en: 'No foreign status goods removed from the zone (weekly entry)', es: 'No salió mercancía extranjera de la zona (entrada semanal)', onlyType: '06' },
]
