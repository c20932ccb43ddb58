public import SupplyData
public import SupplyNetwork

/// Who supplies the minerals of a list in each year of a period.
public struct SupplierYears: Sendable {
  /// The list.
  public let list: MineralList
  /// The years.
  public let period: YearWindow
  /// The years with known suppliers, in order.
  public let years: [SingleSuppliers]
  /// The years without.
  public let omitted: [Int]

  /// The suppliers of `list` over `period`.
  ///
  /// - Parameters:
  ///   - list: The list of minerals.
  ///   - period: The years.
  ///   - network: The network of a year; a year of which nothing is held is omitted.
  /// - Throws: `DataError` when the suppliers of no year are known.
  public init(
    list: MineralList, period: YearWindow, network: (Int) throws(DataError) -> SupplyNetwork
  ) throws(DataError) {
    self.list = list
    self.period = period
    var years: [SingleSuppliers] = []
    var omitted: [Int] = []
    for year in period.first...period.last {
      do throws(DataError) {
        let suppliers = SingleSuppliers(try network(year))
        if suppliers.leading.minerals > 0 { years.append(suppliers) } else { omitted.append(year) }
      } catch  where error.kind == .notHeld {
        omitted.append(year)
      }
    }
    self.years = years
    self.omitted = omitted
    guard !years.isEmpty else {
      throw DataError(
        .notHeld, "no import sources of any mineral of \(list.name) are known for \(period)",
        remedy: .anyOf([.choose(.period), .choose(.imports), .look(.coverage(.imports))]))
    }
  }
}
