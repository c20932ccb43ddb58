import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Names given on one line: `CHN,RUS`.
enum CountryList {
  /// The countries of `text`, separated by commas, by any name that a source uses; `@BRICS` for the members of a group
  /// in `year`, or `@file` for those a file names, the United States left aside. What two groups share counts once.
  ///
  /// - Throws: `DataError` for an unknown, ambiguous or repeated country, for the United States, and for none at all.
  static func parse(_ text: String, in reference: Reference, year: Int) throws(DataError) -> [CountryCode] {
    var codes: [CountryCode] = []
    for name in names(in: text, known: reference.isCountry) {
      if let group = try group(name, in: reference, year: year) {
        codes += group.members.filter { !codes.contains($0) }
      } else {
        codes.append(try reference.country(named: name).code)
      }
    }
    return try Disruption.checked(codes).sorted()
  }

  /// The group that `name` is after `@`, in `year`; nil where it does not begin with `@`.
  static func group(_ name: String, in reference: Reference, year: Int) throws(DataError) -> CountryGroup? {
    guard name.hasPrefix("@") else { return nil }
    return try CountryGroup(named: String(name.dropFirst()), in: year, of: reference)
  }

  /// The names in `text`, separated by commas. Some hold a comma themselves, `Korea, Republic of`: parts that are no
  /// name each by itself are one name where that is known.
  static func names(in text: String, known: (String) -> Bool) -> [String] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    var names: [String] = []
    var place = 0
    while place < parts.count {
      let most = min(3, parts.count - place)
      let length = (1...most).reversed().first { count in
        let taken = parts[place..<(place + count)]
        return known(taken.joined(separator: ", ")) && (count == 1 || !taken.allSatisfy(known))
      }
      let taken = length ?? 1
      names.append(parts[place..<(place + taken)].joined(separator: ", "))
      place += taken
    }
    return names.filter { !$0.isEmpty }
  }
}
