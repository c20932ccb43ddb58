import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import Tables

struct TableTests {
  @Test func cellsReadAsPeopleReadThem() throws {
    func printed(_ token: String) throws -> Table.Cell {
      .printed(try #require(PrintedValue(token, as: .percent)), decimals: 1)
    }
    #expect(Table.Cell.text("words").text == "words" && Table.Cell.integer(-3).text == "-3")
    #expect(Table.Cell.number(-1.25, decimals: 1).text == "−1.3")
    #expect(Table.Cell.interval(Interval(12.04, 15.5), decimals: 1).text == "12.0–15.5")
    #expect(try printed(">50").text == ">50" && printed("W").text == "W" && printed("73").text == "73")
    #expect(Table.Cell.count(certain: 2, possible: 2).text == "2")
    #expect(Table.Cell.count(certain: 0, possible: 4).text == "0–4")
    #expect(Table.Cell.count(BoundedCount([.yes, .no, .unknown])).text == "1–2")
    #expect(Table.Cell.mineral("cobalt", "Cobalt").text == "Cobalt")
    #expect(Table.Cell.country("NOR", "Norway").text == "Norway")
    #expect(Table.Cell.list(["a", "b"]).text == "a, b" && Table.Cell.list([]).text == "–")
    #expect(Table.Cell.missing.text == "–")
  }

  /// What is withheld has no interval, so that nothing counts it as a number.
  @Test func whatIsPrintedHasItsIntervalOrNone() throws {
    guard
      case .interval(let interval, decimals: 0, printed: let token?) = Table.Cell.printed(
        try #require(PrintedValue(">25", as: .percent)))
    else { return #expect(Bool(false)) }
    #expect(interval == Interval(25, 100, lowerIsOpen: true) && token.token == ">25")
    guard case .unknown(let withheld) = Table.Cell.printed(try #require(PrintedValue("W", as: .percent)))
    else { return #expect(Bool(false)) }
    #expect(withheld.token == "W")
  }

  @Test func sourcesNameWhatTheyPrinted() {
    #expect(Table.Source("MCS2026", "price 2022").text == "MCS2026 price 2022")
    #expect(
      Table.Source("MCS2020", "price 2018", printed: "4", via: "Factbook").text
        == "MCS2020 price 2018 = 4 (via Factbook)")
    let origin = Origin(
      "WMD2024", via: "Yearbook", subject: "production", mineral: "cobalt", country: "COD", form: "contained",
      stage: "mine", years: YearWindow(2021, 2022), printed: "7")
    #expect(
      Table.Source(origin)
        == Table.Source(
          "WMD2024", "production (mine, contained) cobalt COD 2021-22", printed: "7", via: "Yearbook"))
    #expect(
      Table.Source(Origin("MCS2026", subject: "price", years: YearWindow(2022, 2022))).text
        == "MCS2026 price 2022")
  }

  @Test func constantsAreColumnsOfTheirKind() throws {
    let sample = try SampleNetwork()
    let constants: [Table.Constant] =
      .of(sample.network) + [.mineral("cobalt", in: sample.register)]
    #expect(constants.map(\.column.name) == ["year", "list", "of_mineral"])
    #expect(constants.map(\.column.kind) == [.number, .text, .mineral])
    #expect(constants.map(\.cell.text) == ["2022", "us-2022", "Cobalt"])
    #expect(Table.Cell.country("COD", in: sample.register).text == "Congo (Kinshasa)")
  }

  @Test func editionsAreListedOnceAndInOrder() {
    #expect(KindsSample().table.editions == ["MCS2020", "MCS2026"])
  }

  @Test(arguments: zip(Table.Unit.allCases, ["%", "%/a", "pp", "pp/a", "million USD", "km"]))
  func aHeadingEndsWithTheUnit(unit: Table.Unit, sign: String) {
    #expect(Table.Column("share", "Share", .interval, unit: unit).heading == "Share (\(sign))")
    #expect(Table.Column("share", "Share", .interval).heading == "Share")
  }

  /// What is not known is a dash for people only.
  @Test func textThatIsNotKnownIsNoText() {
    let table = Table(
      name: "one", title: "One", columns: [.init("series", "Series"), .init("form", "Form")],
      rows: [.init([.known(nil), .known("")]), .init([.known("MCS2024"), .known("–")])])
    #expect(table.text(.csv) == "series,form\n,\nMCS2024,–\n")
    #expect(table.text(.json).contains("\"series\": null"))
    #expect(table.text(.table).contains("\n–        –\n"))
  }
}
