import SampleData
import SupplyData
import Testing

struct SalientRowTests {
  private func row(_ row: String) throws -> SalientRow {
    let folder = try SampleFolder([
      "usgs/salient.csv":
        "mineral,form,measure,year,value,unit,price_source,estimated,edition,via\n\(row)\n"
    ])
    return try withExtendedLifetime(folder) {
      try #require(SalientRow.all(in: folder.path, known: nil).first)
    }
  }

  @Test func anOriginSaysHowTheValueIsPrinted() throws {
    let own = try row("cobalt,metal,price,2022,30,USD/kg,Fastmarkets,1,MCS2026,").origin
    #expect(own.description == "MCS2026 price (metal) cobalt 2022 = 30 USD/kg" && own.kind == .printed)
    let restated = try row("cobalt,,price,2022,30,USD/kg,,0,MCS2026,A book").origin
    #expect(restated.via == "A book" && restated.kind == .restated)
  }

  /// Figure 2 is of the edition itself: a value of it is printed there, not restated elsewhere.
  @Test func aValueOfTheFigureIsPrintedThere() throws {
    let row = try row("cesium,,net-import-reliance,2022,100,percent,,0,MCS2023,\(SalientRow.figure)")
    #expect(row.isFromFigure && row.origin.kind == .printed)
    #expect(row.origin.subject == "net-import-reliance, Figure 2")
  }

  @Test(arguments: [
    ("cobalt,,net-import-reliance,2022,101,percent,,0,MCS2026,", "value"),
    ("cobalt,,imports,2022,-1e3,t,,0,MCS2026,", "value"), ("cobalt,,luck,2022,1,t,,0,MCS2026,", "measure"),
  ]) func whatCannotBeIsLocated(text: String, column: String) {
    let error = #expect(throws: DataError.self) { try row(text) }
    #expect(error?.line == 2 && error?.column == column)
  }

  /// A change of stocks is below 0 where they grow; a percentage never is.
  @Test func aQuantityMayBeNegative() throws {
    #expect(try row("cobalt,,stocks,2022,-12,t,,0,MCS2026,").value.exact == -12)
    #expect(throws: DataError.self) { try row("cobalt,,net-import-reliance,2022,-12,percent,,0,MCS2026,") }
  }
}
