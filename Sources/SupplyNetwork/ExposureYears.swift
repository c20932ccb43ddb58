public import SupplyData

extension NetworkSources {
  /// The years in which both the reliance and the suppliers of a mineral of `list` are known, in order.
  ///
  /// - Throws: `DataError` when the table of trade is not sound.
  /// - Complexity: O(m y) questions to the sources for m minerals and the y years for which a reliance is held.
  public func yearsWithExposure(
    of list: MineralList, imports rule: ImportRule
  ) throws(DataError) -> [Int] {
    var found: Set<Int> = []
    for mineral in Set(list.minerals.map { reliance.series(of: $0) }).sorted() {
      for year in reliance.years(of: mineral) where !found.contains(year) {
        guard reliance.reliance(of: mineral, in: year).interval != nil else { continue }
        if try imports(of: mineral, in: year, by: rule).value != nil { found.insert(year) }
      }
    }
    return found.sorted()
  }
}

extension SupplyNetwork {
  /// Whether the reliance and the suppliers of any mineral are known together.
  public var hasExposure: Bool {
    minerals.contains(where: \.hasExposure)
  }
}
