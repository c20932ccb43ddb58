public import SupplyData

/// A headline under one choice.
public struct SensitivityCase: Sendable {
  /// Whom a headline names.
  public enum Subject: Sendable, Hashable {
    /// A country.
    case country(CountryCode)
    /// A mineral.
    case mineral(MineralID)
  }

  /// What an analysis answers.
  public struct Outcome: Sendable, Hashable {
    /// The value; a count from its least to its most.
    public let value: Interval
    /// Whom it names; nil where it names nobody.
    public let subject: Subject?
    /// How many minerals were counted, or a mean was taken over; nil where neither.
    public let total: Int?
    /// The editions that it was computed from.
    public let sources: [Edition]

    init(_ value: Interval, of subject: Subject? = nil, total: Int? = nil, from sources: [Edition]) {
      self.value = value
      self.subject = subject
      self.total = total
      self.sources = sources
    }

    init(_ count: BoundedCount, from sources: [Edition]) {
      self.init(
        Interval(Double(count.certain), Double(count.possible)), total: count.total, from: sources)
    }
  }

  /// The headline.
  public let headline: SensitivityHeadline
  /// The choice that is made otherwise than usual; nil for the usual ones.
  public let choice: SensitivityChoice?
  /// What is chosen: `65 %`, `first`, `2014-22`; `usual` for the usual choices.
  public let setting: String
  /// What comes out, or why nothing does.
  public let outcome: Found<Outcome>
}
