public import SupplyData

/// The Herfindahl-Hirschman index of concentration, with bounds.
///
/// HHI = Σ sᵢ² over the shares sᵢ in percent, 0 to 10,000. What a source lumps together as other countries, with
/// share o, may be one country or very many: when the source names the largest, none of the others is larger than
/// the smallest named share q, so their part lies in [0, ⌊o/q⌋ q² + (o - ⌊o/q⌋ q)²]; else in [0, o²].
///
/// Reference: Herfindahl 1950; Hirschman 1964, doi 10.2307/1818582.
public enum HerfindahlHirschman {
  /// The index of `shares`, percent, with `other` lumped together.
  ///
  /// - Parameters:
  ///   - shares: The named shares, percent.
  ///   - other: The share of what is not named, percent; nil where all is named.
  ///   - namesLargest: Whether every unnamed share is at most the smallest named one.
  /// - Returns: The index from 0 to 10,000, as an interval. Cost: O(n).
  public static func index(of shares: [Interval], other: Interval? = nil, namesLargest: Bool) -> Interval {
    let lower = shares.reduce(0) { $0 + $1.lower * $1.lower }
    var upper = shares.reduce(0) { $0 + $1.upper * $1.upper }
    if let rest = other?.upper, rest > 0 {
      if namesLargest, let smallest = shares.map(\.upper).min(), smallest > 0, smallest < rest {
        let whole = (rest / smallest).rounded(.down)
        let left = rest - whole * smallest
        upper += whole * smallest * smallest + left * left
      } else {
        upper += rest * rest
      }
    }
    let high = min(upper, 10_000)
    return Interval(min(lower, high), high)
  }
}

/// Named bounds that divide the index into low, moderate and high.
public enum ConcentrationBands: String, Sendable, CaseIterable {
  /// U.S. Department of Justice and Federal Trade Commission, 2010: 1,500 and 2,500.
  case doj2010 = "doj-2010"
  /// U.S. Department of Justice and Federal Trade Commission, 2023: 1,000 and 1,800.
  case doj2023 = "doj-2023"

  /// The bounds: up to the first is low, above the second high.
  public var bounds: ClosedRange<Double> {
    switch self {
    case .doj2010: 1500...2500
    case .doj2023: 1000...1800
    }
  }

  /// The band of `index`, or the bands it may be in.
  public func band(of index: Interval) -> String {
    let names = ["low", "moderate", "high"]
    func place(_ value: Double) -> Int { value > bounds.upperBound ? 2 : value > bounds.lowerBound ? 1 : 0 }
    let (low, high) = (place(index.lower), place(index.upper))
    return low == high ? names[low] : "\(names[low]) to \(names[high])"
  }
}
