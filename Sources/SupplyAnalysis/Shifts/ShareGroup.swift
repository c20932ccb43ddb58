public import SupplyData

/// Whose share of a whole is asked for: a region, Asia without China, or a country.
public enum ShareGroup: Sendable, Hashable {
  /// All countries of a region.
  case region(Region)
  /// Asia but for China, which often falls while the rest of Asia rises.
  case asiaWithoutChina
  /// One country.
  case country(CountryCode)

  /// China.
  public static let china = ShareGroup.country("CHN")

  /// The regions in their order, with Asia without China, and China, after Asia.
  public static let standard: [ShareGroup] = Region.allCases.flatMap { region -> [ShareGroup] in
    region == .asia ? [.region(.asia), .asiaWithoutChina, .china] : [.region(region)]
  }

  /// Whether `country` belongs to it; what a source calls other countries is known to belong to none.
  public func contains(_ country: CountryCode, in register: Register) -> Bool {
    switch self {
    case .region(let region): register.region(of: country) == region
    case .asiaWithoutChina: country != "CHN" && register.region(of: country) == .asia
    case .country(let member): country == member
    }
  }

  /// What a reader calls it.
  public func name(in register: Register) -> String {
    switch self {
    case .region(let region): region.rawValue
    case .asiaWithoutChina: "Asia without China"
    case .country(let code): register.name(of: code)
    }
  }

  /// The group that `text` names: a region, `Asia without China`, or a country by any spelling of a source.
  ///
  /// - Throws: `DataError` with the nearest names where nobody goes by it.
  public init(named text: String, in reference: Reference) throws(DataError) {
    let wanted = text.lowercased()
    let names = Region.allCases.map(\.rawValue) + ["Asia without China"]
    if let region = Region.allCases.first(where: { $0.rawValue.lowercased() == wanted }) {
      self = .region(region)
    } else if wanted == "asia without china" || wanted == "asia-without-china" {
      self = .asiaWithoutChina
    } else if reference.isCountry(text) {
      self = .country(try reference.country(named: text).code)
    } else {
      let near = NearestName.suggestions(
        for: text, among: names + reference.countries.values.map(\.name).sorted())
      throw DataError(
        .badRequest, "no region or country is called \"\(text)\"",
        remedy: near.isEmpty
          ? "Use one of \(names.joined(separator: ", ")), or a country"
          : .nearest(near))
    }
  }
}
