public import SupplyData

/// A group of countries in a year: an alliance, trade partners, or countries of one's own.
///
/// The United States are no member here: the question is what reaches them. A group of `reference/country_groups.csv`
/// that they belong to is that of its other members, and ``hasUnitedStates`` says so.
public struct CountryGroup: Sendable, Hashable {
  /// The group's id, `BRICS`, or the file it was read from.
  public let name: String
  /// The year of the membership.
  public let year: Int
  /// The members in that year other than the United States, by code.
  public let members: [CountryCode]
  /// Whether the United States are a member too.
  public let hasUnitedStates: Bool

  /// The group that `text` names in `year`: an id or name of `reference/country_groups.csv`, letter case left aside; or
  /// the path of a file with one country a line (code or name; blank lines and lines that begin with `#` are passed
  /// over).
  ///
  /// - Throws: `DataError` (bad request) where there is no such group, (not held) where it has no member in `year`,
  ///   (bad data) with the line of a file where a country is unknown, named twice, or the United States.
  public init(named text: String, in year: Int, of reference: Reference) throws(DataError) {
    let all: [CountryCode]
    if let members = reference.group(named: text, in: year) {
      all = members
      name = reference.groups.keys.first { $0.lowercased() == text.lowercased() } ?? text
    } else if WholeFile.exists(text) {
      all = try Self.members(ofFile: text, reference)
      name = text
    } else {
      let near = reference.groups(near: text)
      throw DataError(
        .badRequest, "no group of countries is called \"\(text)\", and there is no file of that name",
        remedy: near.isEmpty ? .anyOf([.look(.groups)]) : .nearest(near))
    }
    hasUnitedStates = all.contains(.unitedStates)
    members = Set(all).subtracting([.unitedStates]).sorted()
    self.year = year
    guard !members.isEmpty else {
      throw DataError(
        .notHeld, "the group \(name) has no member in \(year)",
        remedy: .anyOf([.look(.groups), .choose(.year)]))
    }
  }

  private static func members(ofFile path: String, _ reference: Reference) throws(DataError) -> [CountryCode]
  {
    var members: [CountryCode: Int] = [:]
    let text = try WholeFile.text(of: path)
    let lines = (text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let name = String(line.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
      guard let first = name.first, first != "#" else { continue }
      func refuse(_ problem: String, _ remedy: Remedy) -> DataError {
        DataError(.badData, file: path, line: index + 1, problem, remedy: remedy)
      }
      let code: CountryCode
      do throws(DataError) { code = try reference.country(named: name).code } catch {
        throw refuse(error.problem, error.remedy)
      }
      guard code != .unitedStates else {
        throw refuse(
          "the United States cannot be of the group: the question is what reaches them", "Leave them out")
      }
      if let before = members.updateValue(index + 1, forKey: code) {
        throw refuse("\(code) stands on line \(before) already", "Name each country once")
      }
    }
    guard !members.isEmpty else {
      throw DataError(.badData, file: path, "names no country", remedy: "Write one country a line")
    }
    return members.keys.sorted()
  }
}
