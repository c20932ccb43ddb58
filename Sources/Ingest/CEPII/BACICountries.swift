import SupplyData

/// The numeric country codes of CEPII BACI, from its file `country_codes_V….csv`.
struct BACICountries: Sendable {
  /// The ISO 3166-1 alpha-3 codes in the order of letters; ``rank`` counts in it.
  let codes: [String]
  /// For each number below 1000 the place in ``codes``, plus 1; 0 where the number is no country of today.
  let rank: [UInt16]

  /// The column of ISO codes: of today's layout, and of the releases to 2022.
  private static let isoColumns = ["country_iso3", "iso_3digit_alpha"]
  /// Taiwan, which CEPII files as "Other Asia, not elsewhere specified", `S19` or without a code.
  private static let otherAsia = 490
  /// Botswana, Eswatini, Lesotho, Namibia and South Africa together, which older tables file under `ZAF`.
  private static let customsUnion = 711

  /// The place of the ISO codes in `header`; nil where it is not that of such a file.
  private static func isoColumn(_ header: [String]) -> Int? {
    guard header.first == "country_code" else { return nil }
    return header.firstIndex { isoColumns.contains($0) }
  }

  /// Reads the file at `path`; countries that are not in `known` are omitted.
  init(path: String, known: Set<String>) throws(DataError) {
    var reader = try CSVReader(path: path)
    guard let iso = Self.isoColumn(reader.header) else {
      throw DataError(
        .badData, file: path, line: 1,
        "is not CEPII's table of country codes: it has no column country_code and "
          + Self.isoColumns.joined(separator: " or "),
        remedy: .anyOf([.name(.countryCodes, from: ["country_codes_V….csv of the release"])]))
    }
    var numbers: [(number: Int, code: String)] = []
    while try reader.next() {
      let text = try reader.text(0)
      guard let number = Int(text), (0..<1000).contains(number) else {
        throw reader.fault(0, "\"\(text)\" is not a number below 1000")
      }
      switch number {
      case Self.otherAsia: numbers.append((number, "TWN"))
      case Self.customsUnion: continue
      default: numbers.append((number, try reader.text(iso)))
      }
    }
    let names = Set(numbers.map(\.code)).intersection(known).sorted()
    codes = names
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt16($0 + 1)) })
    var rank = [UInt16](repeating: 0, count: 1000)
    for (number, code) in numbers { rank[number] = places[code] ?? 0 }
    self.rank = rank
  }
}
