/// The numeric country codes of CEPII BACI, from its file `country_codes_V….csv`.
struct BACICountries: Sendable {
  /// The ISO 3166-1 alpha-3 codes in the order of letters; ``rank`` counts in it.
  let codes: [String]
  /// For each number below 1000 the place in ``codes``, plus 1; 0 where the number is no country of today.
  let rank: [UInt16]

  /// Whether `header` is that of such a file.
  static func recognises(_ header: [String]) -> Bool {
    header.first == "country_code" && header.contains("country_iso3")
  }

  /// Reads the file at `path`; countries that are not in `known` are omitted.
  ///
  /// CEPII files Taiwan as `S19`, "Other Asia, not elsewhere specified".
  init(path: String, known: Set<String>) throws(DataError) {
    var reader = try CSVReader(path: path)
    guard Self.recognises(reader.header), let iso = reader.header.firstIndex(of: "country_iso3") else {
      throw DataError(
        .badData, file: path, line: 1, "is not CEPII's table of country codes",
        remedy: .anyOf([.name(.countryCodes, from: ["country_codes_V….csv of the release"])]))
    }
    var numbers: [(number: Int, code: String)] = []
    while try reader.next() {
      let text = try reader.text(0)
      guard let number = Int(text), (0..<1000).contains(number) else {
        throw reader.fault(0, "\"\(text)\" is not a number below 1000")
      }
      let code = try reader.text(iso)
      numbers.append((number, code == "S19" ? "TWN" : code))
    }
    let names = Set(numbers.map(\.code)).intersection(known).sorted()
    codes = names
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt16($0 + 1)) })
    var rank = [UInt16](repeating: 0, count: 1000)
    for (number, code) in numbers { rank[number] = places[code] ?? 0 }
    self.rank = rank
  }
}
