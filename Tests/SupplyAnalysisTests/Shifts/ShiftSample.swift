import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// World production tables made by hand: cobalt in one series, years and countries as given.
enum ShiftSample {
  static let header = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n"

  /// A folder whose USGS table holds `rows`, each `mineral country year value [unit] [measure] [stage]`; every year's
  /// total is added up unless a row gives WLD.
  static func dataset(_ rows: [String], miningData: [String] = []) throws -> Dataset {
    try SampleFolder.loaded([
      "usgs/world.csv": header + table(rows, edition: "MCS2026"),
      "wmd/world.csv": header + table(miningData, edition: "WMD2024"),
    ])
  }

  /// Cobalt moves from Norway to Congo by 2 points a year, zinc from Congo to Norway by 1; tungsten has two years.
  static let moving: [String] = (2018...2022).flatMap { year -> [String] in
    let step = year - 2018
    return [
      "cobalt COD \(year) \(50 + 2 * step)", "cobalt NOR \(year) \(50 - 2 * step)", "cobalt WLD \(year) 100",
      "zinc COD \(year) \(60 - step)", "zinc NOR \(year) \(40 + step)", "zinc WLD \(year) 100",
    ] + (year > 2020 ? ["tungsten CHN \(year) 5", "tungsten WLD \(year) 5"] : [])
  }

  /// The panel of the list of 2022 in `data`, and its sources.
  static func panel(
    _ data: Dataset, _ subject: ShiftSubject = .production, first: Int = 2018, last: Int = 2022
  ) throws -> (ShiftPanel, NetworkSources) {
    let sources = try NetworkSources(data)
    return (
      try ShiftPanel(
        list: MineralList(named: "us-2022", in: data), period: YearWindow(first, last),
        of: ShiftSources(subject, data, sources), series: sources.reliance), sources
    )
  }

  private static func table(_ rows: [String], edition: String) -> String {
    rows.map { row in
      let words = row.split(separator: " ").map(String.init)
      func word(_ place: Int, _ fallback: String) -> String {
        place < words.count ? words[place] : fallback
      }
      let measure = word(5, "production")
      let stage = word(6, measure == "reserves" ? "" : "mine")
      return "\(words[0]),\(measure),\(stage),,contained,\(words[1]),\(words[2]),\(words[3]),"
        + "\(word(4, "t")),0,\(edition)\n"
    }.sorted().joined()
  }
}
