public import SupplyData
public import SupplyNetwork

extension Perspectives {
  /// The perspectives over `period` and over up to three later periods of the same length, each a year on, as far as
  /// reliances are printed.
  ///
  /// - Throws: ``DataError`` when none of the three perspectives can be told for `period` itself.
  public static func windows(
    list: MineralList, from period: YearWindow, options: Options = Options(),
    imports: ImportShares.Basis = .usgs, governance: Governance, sources: NetworkSources, reference: Reference
  ) throws(DataError) -> [Perspectives] {
    let last = list.minerals.compactMap { sources.reliance.years(of: $0).last }.max() ?? period.last
    var windows: [Perspectives] = []
    for shift in 0...3 where shift == 0 || period.last + shift <= last {
      windows.append(
        try Perspectives(
          list: list, period: YearWindow(period.first + shift, period.last + shift), options: options,
          imports: imports, governance: governance, sources: sources, reference: reference))
    }
    return windows
  }
}
