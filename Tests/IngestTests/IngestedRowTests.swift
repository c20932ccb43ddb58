import Testing

@testable import Ingest
@testable import SupplyData

struct IngestedRowTests {
  private func row(
    _ table: SeriesName.Table, note: String = "", isEstimated: Bool = false, value: String = "7"
  ) -> IngestedRow {
    IngestedRow(
      series: SeriesName(
        table: table, mineral: "tin", measure: "production", stage: "mine", form: "ore", basis: "contained"),
      country: "CHN", year: 2021, lastYear: 2024, value: value, unit: "t", isEstimated: isEstimated,
      edition: "MCS2026", place: CellPlace(file: "a.csv", line: 2), priceSource: "LME", note: note,
      via: "a book")
  }

  /// Every field stands under its heading.
  @Test(arguments: SeriesName.Table.allCases) func fieldsStandInTheOrderOfTheTable(table: SeriesName.Table) {
    let names = table.schema.columns.map(\.name)
    let row = row(table, note: "break", isEstimated: true)
    #expect(row.fields.count == names.count)
    let expected = [
      "mineral": "tin", "form": "ore", "measure": "production", "stage": "mine", "basis": "contained",
      "country": "CHN",
      "year": "2021", "from": "2021", "to": "2024", "value": "7", "share": "7", "unit": "t",
      "price_source": "LME",
      "estimated": "1", "edition": "MCS2026", "via": "a book", "note": "break",
    ]
    for (name, field) in zip(names, row.fields) { #expect(field == expected[name], "\(name)") }
  }

  @Test func aSumIsEstimatedAndNotedWhereAPartIs() {
    let sum = row(.world, note: "break sales").adding(
      row(.world, note: "break exports", isEstimated: true), value: "14")
    #expect(sum.value == "14" && sum.isEstimated && sum.note == "break exports sales")
    #expect(!row(.world).adding(row(.world), value: "14").isEstimated)
  }
}
