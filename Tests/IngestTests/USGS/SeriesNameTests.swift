import Testing

@testable import Ingest
@testable import SupplyData

struct SeriesNameTests {
  private func series(_ table: SeriesName.Table, _ measure: String) -> SeriesName {
    SeriesName(table: table, mineral: "tin", measure: measure, stage: "", form: "", basis: "")
  }

  @Test func aMeasureIsOneOfItsTable() {
    #expect(series(.salient, "price").hasKnownMeasure && !series(.world, "price").hasKnownMeasure)
    #expect(series(.world, "reserves").hasKnownMeasure && !series(.salient, "reserves").hasKnownMeasure)
    #expect(series(.imports, "").hasKnownMeasure && !series(.imports, "imports").hasKnownMeasure)
  }

  @Test func sharesAndReliancesArePercentages() {
    #expect(series(.imports, "").isShare && series(.salient, "net-import-reliance").isShare)
    #expect(!series(.salient, "imports").isShare && !series(.world, "production").isShare)
  }
}

extension SeriesName {
  /// Whether the measure is one that the table allows.
  var hasKnownMeasure: Bool {
    switch table {
    case .salient: SalientRow.Measure(rawValue: measure) != nil
    case .world: WorldRow.Measure(rawValue: measure) != nil
    case .imports: measure.isEmpty
    }
  }
}
