import Testing

import SampleData

@testable import Ingest
@testable import SupplyData

@Suite struct ColumnTableTests {
  @Test func everyColumnOnceAndOfAKnownSeriesAndUnit() throws {
    let table = try ColumnTable()
    let reference = try Reference(folder: RepositoryData.folder)
    let chapters = try ChapterTable().all
    var seen: Set<ColumnTable.Column> = []
    for (column, meaning) in table.rows {
      #expect(seen.insert(column).inserted, "line \(meaning.line)")
      #expect(chapters.contains(column.chapter), "line \(meaning.line)")
      #expect(reference.minerals[MineralID(meaning.series.mineral)] != nil, "line \(meaning.line)")
      #expect(meaning.series.hasKnownMeasure, "line \(meaning.line)")
      #expect(reference.units[meaning.unit] != nil, "line \(meaning.line)")
    }
    #expect(table.rows.count > 1000)
  }

  @Test func reliancesAreInPercentAndPricesAreNot() throws {
    for (_, meaning) in try ColumnTable().rows {
      let isReliance = meaning.series.measure == "net-import-reliance"
      if isReliance { #expect(meaning.unit == "percent", "line \(meaning.line)") }
      if meaning.series.measure == "price" {
        #expect(
          meaning.unit.hasPrefix("US") || ["index", "MUSD"].contains(meaning.unit), "line \(meaning.line)")
      }
    }
  }

  @Test func aColumnIsTheSameSeriesAsTheLabelOfTheLaterReleases() throws {
    // The names of series must join over the editions: most of them stand in both tables.
    let labels = Set(try LabelTable().rows.map(\.meaning.series))
    let columns = Set(try ColumnTable().rows.map(\.meaning.series))
    #expect(columns.intersection(labels).count > 700)
  }
}
