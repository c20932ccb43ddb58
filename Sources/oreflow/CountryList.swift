import SupplyAnalysis
import SupplyData

/// Countries given on one line: `CHN,RUS`.
enum CountryList {
  /// The countries of `text`, separated by commas, by any name that a source uses.
  ///
  /// - Throws: ``DataError`` for an unknown or repeated country, for the United States, and for none at all.
  static func parse(_ text: String, in reference: Reference) throws(DataError) -> [CountryCode] {
    var codes: [CountryCode] = []
    for name in names(in: text, reference) { codes.append(try reference.country(named: name).code) }
    return try Disruption.checked(codes).sorted()
  }

  /// The names in `text`: some hold a comma themselves, so the longest that is known is taken.
  private static func names(in text: String, _ reference: Reference) -> [String] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    var names: [String] = []
    var place = 0
    while place < parts.count {
      let most = min(3, parts.count - place)
      let length = (1...most).reversed().first {
        reference.countryCode(spelled: parts[place..<(place + $0)].joined(separator: ", ")) != nil
      }
      let taken = length ?? 1
      names.append(parts[place..<(place + taken)].joined(separator: ", "))
      place += taken
    }
    return names.filter { !$0.isEmpty }
  }
}
