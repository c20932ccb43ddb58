import Testing

import SampleData

@testable import Ingest
@testable import SupplyData

@Suite struct LabelTableTests {
  @Test func everyLabelOnceAndOfAKnownMineralMeasureAndUnit() throws {
    let table = try LabelTable()
    let reference = try Reference(folder: RepositoryData.folder)
    var seen: [LabelTable.Label: Int] = [:]
    for (label, meaning) in table.rows {
      #expect(seen.updateValue(meaning.line, forKey: label) == nil, "line \(meaning.line)")
      #expect(reference.minerals[MineralID(meaning.series.mineral)] != nil, "line \(meaning.line)")
      #expect(meaning.series.hasKnownMeasure, "line \(meaning.line)")
      #expect(meaning.unit.isEmpty || reference.units[meaning.unit] != nil, "line \(meaning.line)")
      if meaning.series.table != .world {
        #expect(meaning.series.stage.isEmpty && meaning.series.basis.isEmpty, "line \(meaning.line)")
      }
    }
    #expect(table.rows.count > 1300)
  }

  @Test func twoLabelsOfTheUnitedStatesNeverNameOneSeries() throws {
    var seen: [SeriesName: Int] = [:]
    for (_, meaning) in try LabelTable().rows where meaning.series.table != .world {
      let first = seen.updateValue(meaning.line, forKey: meaning.series)
      #expect(first == nil, "lines \(first ?? 0) and \(meaning.line)")
    }
  }
}
