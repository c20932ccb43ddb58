/// The names that minerals, countries and groups of countries go by.
struct ReferenceNames: Sendable {
  private(set) var countries = NameIndex<CountryCode>()
  private(set) var minerals = NameIndex<MineralID>()
  private(set) var groups = NameIndex<String>()
  /// The symbol that a mineral has, as it is written.
  private var symbols: Set<String> = []

  init(
    countries known: [CountryCode: Country], spelled: [CountryName], minerals byID: [MineralID: Mineral],
    called: [MineralName], groups members: [String: [GroupMember]], translated: [TranslatedName]
  ) {
    minerals.takesSingulars = true
    for country in known.values.sorted(by: { $0.name < $1.name }) {
      countries.add(country.name, for: country.code)
    }
    for row in spelled { countries.add(row.name, for: row.code) }
    for mineral in byID.values.sorted(by: { $0.id < $1.id }) {
      minerals.add(mineral.id.rawValue, for: mineral.id)
    }
    for row in called { minerals.add(row.name, for: row.mineral) }
    for (id, rows) in members {
      groups.claim(id, for: id)
      for name in Set(rows.map(\.name)) { groups.add(name, for: id) }
    }
    for row in translated {
      // `刚果（金）` is looked for as `刚果` too, which two countries go by.
      let short = String(row.name.prefix { $0 != "（" && $0 != "(" })
      for name in Set([row.name, short]) where !name.isEmpty {
        switch row.kind {
        case "country": countries.add(name, for: CountryCode(row.id))
        case "mineral": minerals.add(name, for: MineralID(row.id))
        case "group": groups.add(name, for: row.id)
        default: break
        }
      }
    }
    for mineral in byID.values where !mineral.symbol.isEmpty {
      minerals.claim(mineral.symbol, for: mineral.id, isSuggested: false)
      symbols.insert(mineral.symbol)
    }
    for mineral in byID.values {
      minerals.claim(mineral.name, for: mineral.id)
      minerals.claim(mineral.id.rawValue, for: mineral.id)
    }
    for country in known.values {
      countries.claim(country.name, for: country.code)
      countries.claim(country.alpha2, for: country.code, isSuggested: false)
      countries.claim(country.code.rawValue, for: country.code, isSuggested: false)
    }
  }

  /// The group that goes by `text`, whose id is a symbol in other letter case: `EU` is no europium.
  func groupInPlaceOfSymbol(_ text: String) -> String? {
    symbols.contains(text) ? nil : groups.exactly(text).first
  }
}
