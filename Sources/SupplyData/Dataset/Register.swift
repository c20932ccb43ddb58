/// What minerals, countries, lists and publications are called and where countries lie: all of the reference tables
/// that a table, a sentence or a figure needs beside a result. It holds no value to look up.
public struct Register: Sendable {
  /// The minerals by id.
  public let minerals: [MineralID: Mineral]
  /// The countries by code.
  public let countries: [CountryCode: Country]
  /// The publications by id, with their citation.
  public let editions: [Edition: EditionRecord]
  /// The ids of the lists of minerals, in order.
  public let lists: [String]
  private let shortNames: [MineralID: String]

  init(
    minerals: [MineralID: Mineral], countries: [CountryCode: Country], editions: [Edition: EditionRecord],
    lists: [String]
  ) {
    (self.minerals, self.countries, self.editions, self.lists) = (minerals, countries, editions, lists)
    shortNames = Self.shortNames(of: minerals)
  }

  /// The name of a country, or of the rest or the whole of the world.
  public func name(of country: CountryCode) -> String {
    switch country {
    case .other: "Other countries"
    case .world: "World"
    default: countries[country]?.name ?? country.rawValue
    }
  }

  /// The name of a mineral.
  public func name(of mineral: MineralID) -> String { minerals[mineral]?.name ?? mineral.rawValue }

  /// The name of a mineral without what stands in brackets and after: `Graphite` for `Graphite (natural)`. The whole
  /// name where two minerals would be called the same: `Rare earths (heavy)`.
  public func shortName(of mineral: MineralID) -> String { shortNames[mineral] ?? mineral.rawValue }

  /// The region of a country; nil where the country is not known.
  public func region(of country: CountryCode) -> Region? { countries[country]?.region }

  private static func shortNames(of minerals: [MineralID: Mineral]) -> [MineralID: String] {
    let short = minerals.mapValues { mineral in
      guard let bracket = mineral.name.firstIndex(of: "("), bracket > mineral.name.startIndex else {
        return mineral.name
      }
      return String(mineral.name[..<bracket].reversed().drop { $0 == " " }.reversed())
    }
    let holders = Dictionary(grouping: short.keys) { short[$0] ?? "" }
    return short.reduce(into: [:]) { names, entry in
      let isShared = holders[entry.value, default: []].count > 1
      names[entry.key] = isShared ? minerals[entry.key]?.name : entry.value
    }
  }
}
