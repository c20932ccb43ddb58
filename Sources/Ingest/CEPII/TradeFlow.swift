import SupplyData

/// A flow of trade in whole dollars and kilograms, with its key as one number that sorts as the table does.
struct TradeFlow: Sendable, Equatable {
  /// Year, series, exporter and importer, each as its place in the order of the table.
  let key: UInt64
  /// The value, U.S. dollars.
  var dollars: Int64
  /// The quantity, kilograms; negative where there is none.
  var kilograms: Int64

  /// The key of a flow.
  static func key(year: Int, series: Int, exporter: Int, importer: Int) -> UInt64 {
    UInt64(year) << 48 | UInt64(series) << 32 | UInt64(exporter) << 16 | UInt64(importer)
  }

  /// The year.
  var year: Int { Int(key >> 48) }
  /// The place of the series.
  var series: Int { Int(key >> 32 & 0xFFFF) }
  /// The place of the exporter.
  var exporter: Int { Int(key >> 16 & 0xFFFF) }
  /// The place of the importer.
  var importer: Int { Int(key & 0xFFFF) }

  /// The flows in the order of their keys, those of one key added. A sum of which one part has no quantity has
  /// none. O(n log n).
  ///
  /// - Throws: `DataError` where the parts of one flow add up to more than 64 bits hold: the file is damaged.
  static func summed(_ flows: [TradeFlow]) throws(DataError) -> [TradeFlow] {
    var sums: [TradeFlow] = []
    sums.reserveCapacity(flows.count)
    for flow in flows.sorted(by: { $0.key < $1.key }) {
      guard let last = sums.last, last.key == flow.key else {
        sums.append(flow)
        continue
      }
      let (dollars, isTooMuch) = last.dollars.addingReportingOverflow(flow.dollars)
      let isUnknown = last.kilograms < 0 || flow.kilograms < 0
      let (kilograms, isTooHeavy) = last.kilograms.addingReportingOverflow(flow.kilograms)
      guard !isTooMuch, isUnknown || !isTooHeavy else {
        throw DataError(
          .badData, "the rows of one flow of \(flow.year) add up to more than \(Int64.max)",
          remedy: "The file is damaged: download it again")
      }
      sums[sums.count - 1].dollars = dollars
      sums[sums.count - 1].kilograms = isUnknown ? -1 : kilograms
    }
    return sums
  }
}
