/** What the chapters of the Harmonized System are about, abridged from their titles, from chapter 1; chapter 77 is reserved, 98 and 99 are national (HTSUS). */
const titles: readonly string[] = [
  'Live animals', 'Meat and edible meat offal', 'Fish, crustaceans and molluscs', 'Dairy produce, eggs, honey', 'Other products of animal origin', 'Live trees and plants, cut flowers', 'Edible vegetables, roots and tubers', 'Edible fruit and nuts',
  'Coffee, tea, maté and spices', 'Cereals', 'Products of the milling industry, malt, starches', 'Oil seeds, seeds, medicinal plants, straw', 'Lac, gums, resins', 'Vegetable plaiting materials', 'Animal, vegetable or microbial fats and oils', 'Preparations of meat, fish or insects',
  'Sugars and sugar confectionery', 'Cocoa and cocoa preparations', 'Preparations of cereals, flour, starch or milk', 'Preparations of vegetables, fruit or nuts', 'Miscellaneous edible preparations', 'Beverages, spirits and vinegar', 'Residues of the food industries, animal feed', 'Tobacco and substitutes, nicotine products',
  'Salt, sulfur, earths and stone, plaster, lime, cement', 'Ores, slag and ash', 'Mineral fuels, mineral oils', 'Inorganic chemicals', 'Organic chemicals', 'Pharmaceutical products', 'Fertilizers', 'Tanning or dyeing extracts, paints, inks',
  'Essential oils, perfumery, cosmetics', 'Soap, waxes, candles', 'Albuminoidal substances, glues, enzymes', 'Explosives, matches', 'Photographic or cinematographic goods', 'Miscellaneous chemical products', 'Plastics and articles thereof', 'Rubber and articles thereof',
  'Raw hides and skins, leather', 'Articles of leather, travel goods, handbags', 'Furskins and artificial fur', 'Wood and articles of wood, charcoal', 'Cork and articles of cork', 'Manufactures of straw, basketware', 'Pulp of wood, recovered paper', 'Paper and paperboard',
  'Printed books, newspapers, pictures', 'Silk', 'Wool, fine or coarse animal hair', 'Cotton', 'Other vegetable textile fibers', 'Man-made filaments', 'Man-made staple fibers', 'Wadding, felt, twine, cordage',
  'Carpets', 'Special woven fabrics, lace, embroidery', 'Coated or laminated textile fabrics', 'Knitted or crocheted fabrics', 'Apparel, knitted or crocheted', 'Apparel, not knitted or crocheted', 'Other made up textile articles', 'Footwear',
  'Headgear', 'Umbrellas, walking sticks', 'Prepared feathers, artificial flowers', 'Articles of stone, plaster, cement', 'Ceramic products', 'Glass and glassware', 'Pearls, precious stones and metals, jewelry', 'Iron and steel',
  'Articles of iron or steel', 'Copper', 'Nickel', 'Aluminum', 'Reserved', 'Lead', 'Zinc', 'Tin',
  'Other base metals', 'Tools, implements, cutlery', 'Miscellaneous articles of base metal', 'Machinery and mechanical appliances', 'Electrical machinery and equipment', 'Railway locomotives and rolling stock', 'Vehicles other than railway', 'Aircraft, spacecraft',
  'Ships, boats', 'Optical, measuring, medical instruments', 'Clocks and watches', 'Musical instruments', 'Arms and ammunition', 'Furniture, bedding, lamps, prefabricated buildings', 'Toys, games, sports requisites', 'Miscellaneous manufactured articles',
  'Works of art, collectors’ pieces, antiques', 'Special classification provisions', 'Temporary legislation and trade actions',
]

export function chapterTitle(chapter: string): string {
  return titles[Number(chapter) - 1] ?? ''
}
