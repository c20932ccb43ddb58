/// A row of the data that a value was taken or computed from.
///
/// Captions, notes, tables and references are made from origins, so that a sentence cannot name a source that was not
/// used nor forget one that was.
public struct Origin: Sendable, Hashable, Codable {
  /// The edition whose value it is.
  public let edition: Edition
  /// The publication that restates it; empty where the publisher's own file was read.
  public let via: String
  /// What it is a value of, as the tables name it: `net-import-reliance`, `import-sources`, `production`, `trade`.
  public let subject: String
  /// The mineral; nil where the row is of none.
  public let mineral: MineralID?
  /// The country; nil where the row is of none or of many.
  public let country: CountryCode?
  /// The product form or trade code; may be empty.
  public let form: String
  /// The stage of processing; may be empty.
  public let stage: String
  /// The year, or the years averaged.
  public let years: YearWindow
  /// The value as printed, with its unit where the table has one; empty where a whole series is meant.
  public let printed: String

  /// A row of `edition`.
  public init(
    _ edition: Edition, via: String = "", subject: String, mineral: MineralID? = nil,
    country: CountryCode? = nil, form: String = "", stage: String = "", years: YearWindow,
    printed: String = ""
  ) {
    self.edition = edition
    self.via = via
    self.subject = subject
    self.mineral = mineral
    self.country = country
    self.form = form
    self.stage = stage
    self.years = years
    self.printed = printed
  }

  /// Whether the publisher's own file or another publication gives the value.
  public var kind: ValueKind { via.isEmpty ? .printed : .restated }

  /// `MCS2026 net-import-reliance cobalt 2022 = >50`, with the restating publication in brackets.
  public var description: String {
    let detail = [stage, form].filter { !$0.isEmpty }.joined(separator: ", ")
    let words = [
      edition.rawValue, subject, detail.isEmpty ? "" : "(\(detail))", mineral?.rawValue ?? "",
      country?.rawValue ?? "", years.description, printed.isEmpty ? "" : "= \(printed)",
      via.isEmpty ? "" : "(via \(via))",
    ]
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Origin: CustomStringConvertible {}
