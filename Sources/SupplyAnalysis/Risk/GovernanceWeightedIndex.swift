import Platform
public import Graphs
public import SupplyData

/// The Herfindahl-Hirschman index with every country's part weighted by how badly it is governed.
///
/// HHI_WGI = Σ s(c)² g(c) over shares in percent, 0 to 10,000. What a source lumps together as other countries adds
/// from 0 (many, or well governed) to its largest part in the plain index (as few as can be, governed as badly as can
/// be).
///
/// Reference: European Commission 2017, Methodology for establishing the EU list of critical raw materials, doi
/// 10.2873/769526.
public struct GovernanceWeightedIndex: Sendable {
  /// A country's part.
  public struct Part: Sendable {
    /// The country.
    public let country: CountryCode
    /// Its share, percent.
    public let share: Interval
    /// Its governance weight, 0 to 1.
    public let weight: Interval
    /// What it adds to the index: s² g.
    public var contribution: Interval { share * share * weight }
  }

  /// The named countries, largest contribution (middle of its bounds) first, ties by code.
  public let parts: [Part]
  /// The share of the unnamed countries, percent.
  public let other: Interval
  /// What the unnamed countries add.
  public let otherContribution: Interval

  /// The index of `shares`.
  ///
  /// - Parameters:
  ///   - shares: The named countries with their shares, percent.
  ///   - other: The share of what is not named, percent; nil where all is named.
  ///   - namesLargest: Whether every unnamed share is at most the smallest named one.
  ///   - weight: The governance weight of a country.
  init(
    of shares: [(country: CountryCode, share: Interval)], other: Interval?, namesLargest: Bool,
    weight: (CountryCode) -> Interval
  ) {
    parts = shares.map { Part(country: $0.country, share: $0.share, weight: weight($0.country)) }
      .ranked(by: \.contribution.midpoint, then: \.country.rawValue)
    let named = shares.map(\.share)
    let without = HerfindahlHirschman.index(of: named, namesLargest: namesLargest)
    let with = HerfindahlHirschman.index(of: named, other: other, namesLargest: namesLargest)
    self.other = other ?? Interval(0)
    otherContribution = Interval(0, max(0, with.upper - without.upper))
  }

  /// The index of the producers of `shares` in `governance` of their year.
  public init(_ shares: ProductionShares, _ governance: Governance) {
    self.init(
      of: shares.named.map { ($0.country, $0.share) }, other: shares.other?.share, namesLargest: false,
      weight: { governance.weight(of: $0, in: shares.year) })
  }

  /// The index of the suppliers of `shares` in `governance` of `year`.
  public init(_ shares: ImportShares, _ governance: Governance, year: Int) {
    self.init(
      of: shares.named.map { ($0.country, $0.share) }, other: shares.other?.share,
      namesLargest: shares.basis == .usgs, weight: { governance.weight(of: $0, in: year) })
  }

  /// The index, 0 to 10,000.
  public var value: Interval {
    let sum = parts.reduce(otherContribution) { $0 + $1.contribution }
    return sum.clamped(to: 0...10_000)
  }

  /// The index of one draw: shares from their bounds and brought to 100 %, weights from theirs, and for the unnamed any
  /// value between their bounds.
  public func draw(_ generator: inout SplitMix64) -> Double {
    let shares = parts.map { $0.share.draw(&generator) }
    let rest = other.draw(&generator)
    let whole = shares.reduce(rest, +)
    guard whole > 0 else { return 0 }
    // Printed shares are rounded, so they are brought to 100 % in every draw.
    let scale = 100 / whole
    var sum = otherContribution.draw(&generator) * scale * scale
    for (part, share) in zip(parts, shares) {
      sum += share * share * scale * scale * part.weight.draw(&generator)
    }
    return min(sum, 10_000)
  }
}
