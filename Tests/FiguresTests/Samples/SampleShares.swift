import SupplyAnalysis
import SupplyData

@testable import Figures

extension MineralShares {
  /// The shares of `mineral` from the amounts of each year, which add up to what its source prints.
  static func sample(
    _ mineral: MineralID, _ years: [Int: [CountryCode: Interval]], other: Double = 0, breaks: [Int] = [],
    members: [MineralID]? = nil, register: Register? = nil
  ) throws -> MineralShares {
    let amounts = years.sorted { $0.key < $1.key }.map { year, parts in
      CountryAmounts(
        window: YearWindow(year, year), edition: "WMD2024", unit: "t",
        parts: parts.map { .init(country: $0.key, amount: $0.value) }, other: Interval(other))
    }
    let shares = RegionShares(
      mineral: mineral, label: "WMD mine production", stage: "mine", unit: "t", years: amounts,
      breaks: breaks.map { SeriesBreak(before: $0, .edition(from: "WMD2017", to: "WMD2024")) },
      caveats: breaks.map { "the series breaks before \($0)" },
      register: try register ?? SampleSupply.usual().register)
    return MineralShares(mineral: mineral, members: members ?? [mineral], shares: .value(shares))
  }
}
