import SupplyData
import Testing

@testable import Tables

struct CSVTableTests {
  private let table = KindsSample().table

  private func lines(_ view: TableView = TableView()) -> [Substring] {
    table.text(.csv, view: view).split(separator: "\n")
  }

  @Test func everyKindHasItsColumns() {
    #expect(
      lines() == [
        "year,mineral,mineral_name,country,country_name,share_low,share_high,share_low_open,share_high_open,"
          + "share_printed,count_at_least,count_at_most,value,years,names,remark",
        "2022,cobalt,Cobalt,NOR,Norway,50,100,true,false,,3,5,1.25,4,one; two,=1+1",
        // No upper bound: the end is open and its number empty.
        "2022,zinc,Zinc,,,50,,false,true,,2,2,,,,-5",
        // What is not known is empty, never 0 or a dash; what is withheld stands as printed.
        "2022,,,,,,,,,W,,,,,,",
      ])
  }

  @Test func aPrintedBoundStandsBesideItsNumbers() throws {
    let printed = try #require(PrintedValue(">50", as: .percent))
    let one = Table(
      name: "t", title: "T", columns: [.init("share", "Share", .interval)],
      rows: [.init([.printed(printed)]), .init([.missing])])
    #expect(
      one.text(.csv) == """
        share_low,share_high,share_low_open,share_high_open,share_printed
        50,100,true,false,>50
        ,,,,

        """)
  }

  @Test func sourcesStandLastWhereTheyAreShown() {
    let shown = lines(TableView(showsSources: true))
    #expect(shown[0].hasSuffix(",remark,sources"))
    #expect(shown[1].hasSuffix(",MCS2026 price 2022 = 1.25; MCS2020 share 2018 (via Factbook)"))
    #expect(shown[3].hasSuffix(",,"))
  }

  /// A spreadsheet reads `=1+1` as a formula; a number with a sign stays one.
  @Test func formulasAreGuardedWhereItIsAskedFor() {
    var view = TableView(top: 2)
    view.guardsFormulas = true
    let shown = lines(view)
    #expect(shown.count == 3 && shown[1].hasSuffix(",'=1+1") && shown[2].hasSuffix(",-5"))
  }

  @Test func theFieldsOfAKindHaveTypes() {
    let interval = Table.Column("share", "Share", .interval).fields
    #expect(
      interval.map(\.name) == [
        "share_low", "share_high", "share_low_open", "share_high_open", "share_printed",
      ])
    #expect(interval.map(\.type) == ["number", "number", "boolean", "boolean", "string"])
    #expect(Table.Column("n", "N", .count).fields.map(\.type) == ["integer", "integer"])
    #expect(Table.Column("c", "C", .country).fields.map(\.name) == ["c", "c_name"])
    #expect(Table.Column("p", "P", .printed).fields.map(\.type) == ["string"])
    #expect(Table.Column("l", "L", .list).fields.map(\.type) == ["string"])
  }
}
