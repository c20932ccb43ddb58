public import SupplyData

/// What countries and minerals are called in a figure, and its words in their language.
public struct FigureNames: Sendable {
  /// The language, as in `lang` of HTML.
  public let language: String
  /// The words and names of regions that the language has, by the English ones.
  public let words: [String: String]
  /// The sentences that it has, with places for what changes in them.
  public let sentences: [String: String]
  /// The parts of sentences that it has, likewise.
  public let phrases: [String: String]
  /// Names that stand in place of the English ones.
  private let countries: [CountryCode: String]
  private let minerals: [MineralID: String]
  private let usesCodes: Bool

  private init(
    language: String = "en", words: [String: String] = [:], sentences: [String: String] = [:],
    phrases: [String: String] = [:], countries: [CountryCode: String] = [:],
    minerals: [MineralID: String] = [:], usesCodes: Bool = false
  ) {
    (self.language, self.words) = (language, words)
    (self.sentences, self.phrases) = (sentences, phrases)
    self.countries = countries
    self.minerals = minerals
    self.usesCodes = usesCodes
  }

  /// English names.
  public static let english = FigureNames()
  /// ISO 3166-1 alpha-3 codes for countries, English names for minerals: for narrow columns.
  public static let codes = FigureNames(usesCodes: true)

  /// The names of `reference/names_<language>.csv` in `folder`; English where it has none.
  ///
  /// - Throws: `DataError` when there is no such table, or it is not sound.
  public init(language: String, folder: String) throws(DataError) {
    let file = "reference/names_\(language).csv"
    guard language.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x5F }), !language.isEmpty,
      WholeFile.exists("\(folder)/\(file)")
    else {
      throw DataError(
        .badRequest, "there are no names in \"\(language)\"",
        remedy: "Use name or zh, or write a table reference/names_<language>.csv like names_zh.csv")
    }
    let schema = TableSchema(
      file, "Names of minerals and countries", key: ["kind", "id"], TranslatedName.schema.columns)
    let rows = try TranslatedName.all(in: folder, schema: schema, known: nil)
    func names<ID: Hashable>(_ kind: String, _ id: (String) -> ID) -> [ID: String] {
      Dictionary(rows.filter { $0.kind == kind }.map { (id($0.id), $0.name) }) { first, _ in first }
    }
    self.init(
      language: language.replacing("_", with: "-"),
      words: names("word") { $0 }.merging(names("region") { $0 }) { word, _ in word },
      sentences: names("sentence") { $0 }, phrases: names("phrase") { $0 },
      countries: names("country") { CountryCode($0) }, minerals: names("mineral") { MineralID($0) })
  }

  /// Whether countries are codes, for narrow columns.
  package var usesCodesOnly: Bool { usesCodes }

  /// Whether all names are English.
  package var isEnglish: Bool { !usesCodes && countries.isEmpty && minerals.isEmpty }

  /// The name of a region, or of what belongs to none; short where countries are codes.
  package func name(of region: Region?) -> String {
    if let translated = words[region?.rawValue ?? "Others"] { return translated }
    return switch region {
    case .centralAmericaAndCaribbean: "C. America"
    case .northernAmerica: usesCodes ? "N. America" : "Northern America"
    case .southAmerica: usesCodes ? "S. America" : "South America"
    case let region?: region.rawValue
    case nil: "Others"
    }
  }

  /// The name of the smaller countries of a region together.
  package func others(of region: Region?) -> String {
    if words["other {}"] != nil {
      return region.map { say("other {}", name(of: $0)) } ?? say("Others")
    }
    let short: [Region: String] = [
      .asia: "As", .europe: "Eu", .africa: "Af", .oceania: "Oc", .northernAmerica: "NA",
      .southAmerica: "SA", .centralAmericaAndCaribbean: "CA",
    ]
    guard let region else { return usesCodes ? "oth." : "others" }
    if usesCodes { return "o." + (short[region] ?? "") }
    switch region {
    case .centralAmericaAndCaribbean: return "other C. America"
    case .northernAmerica: return "other N. America"
    case .southAmerica: return "other S. America"
    default: return "other \(region.rawValue)"
    }
  }

  /// The words `english` in the language, each `{}` replaced by the next of `values`; English where it has none.
  public func say(_ english: String, _ values: String...) -> String {
    Self.filled(words[english] ?? english, values)
  }

  /// The words `pattern`, each `{}` replaced by the next of `values`.
  public static func filled(_ pattern: String, _ values: [String]) -> String {
    let parts = pattern.split(separator: "{}", omittingEmptySubsequences: false)
    return parts.indices.dropFirst().reduce(into: String(parts.first ?? "")) { text, at in
      text += (at <= values.count ? values[at - 1] : "") + parts[at]
    }
  }

  /// The name of a country.
  public func name(of country: CountryCode, in register: Register) -> String {
    if usesCodes, register.countries[country] != nil { return country.rawValue }
    return countries[country] ?? register.name(of: country)
  }

  /// The name of a mineral.
  public func name(of mineral: MineralID, in register: Register) -> String {
    minerals[mineral] ?? register.shortName(of: mineral)
  }
}
