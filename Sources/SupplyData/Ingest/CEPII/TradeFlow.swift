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
  static func summed(_ flows: [TradeFlow]) -> [TradeFlow] {
    var sums: [TradeFlow] = []
    sums.reserveCapacity(flows.count)
    for flow in flows.sorted(by: { $0.key < $1.key }) {
      guard let last = sums.last, last.key == flow.key else {
        sums.append(flow)
        continue
      }
      sums[sums.count - 1].dollars += flow.dollars
      sums[sums.count - 1].kilograms =
        last.kilograms < 0 || flow.kilograms < 0 ? -1 : last.kilograms + flow.kilograms
    }
    return sums
  }
}
