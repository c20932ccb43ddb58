import SampleData
import SupplyData

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
