public import SupplyData

/// The rank of a supplier country by E(c), with the ranks that the bounds allow.
public struct SupplierRank: Sendable, Hashable {
  /// The country.
  public let country: CountryCode
  /// E(c), percent.
  public let exposure: Interval
  /// The rank by midpoints, from 1; ties by code.
  public let rank: Int
  /// The best rank that the bounds of all named parts allow: 1 + the countries that are surely larger.
  public let best: Int
  /// The worst rank that they allow: the countries that are not surely smaller, itself included.
  public let worst: Int
  /// Whether the bounds allow one rank only.
  public var isCertain: Bool { best == worst }

  /// The ranks of the countries in `exposure` to which anything is attributed, the first first.
  ///
  /// - Complexity: O(countries²).
  public static func all(of exposure: Exposure) -> [SupplierRank] {
    let countries = exposure.countries.filter { $0.exposure.upper > 0 }
    return countries.enumerated().map { place, country in
      SupplierRank(
        country: country.code, exposure: country.exposure, rank: place + 1,
        best: 1 + countries.count { $0.exposure.lower > country.exposure.upper },
        worst: countries.count { $0.exposure.upper >= country.exposure.lower })
    }
  }
}
