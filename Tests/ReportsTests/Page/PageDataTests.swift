import SampleData
import SupplyData
import Testing

@testable import Reports
@testable import Tables

struct PageDataTests {
  private let editions: [Edition: EditionRecord]
  init() throws { editions = try SampleFolder.loaded().reference.editions }

  private func table(_ cells: [Table.Cell], _ kinds: [Table.Kind], constants: [Table.Constant] = []) -> Table
  {
    Table(
      name: "one", title: "One", answer: ["An answer."],
      columns: kinds.enumerated().map { .init("c\($0)", "C\($0)", $1) },
      rows: [
        .init(
          cells, sources: [.init("MCS2026", "price 2022", printed: "7"), .init("MCS1900", "x", via: "Y")])
      ], constants: constants, notes: [Note(.caution, "A note.")])
  }

  private func json(_ data: PageData) -> String {
    data.json(program: "Oreflow", editions: editions).compactText
  }

  /// A letter tells what a cell is; what is not known is null, never 0.
  @Test func everyCellHasItsKind() throws {
    let printed = try #require(PrintedValue(">25", as: .percent))
    let withheld = try #require(PrintedValue("W", as: .percent))
    var data = PageData()
    data.add(
      [
        table(
          [
            .text("a"), .integer(1), .missing, .number(1.25, decimals: 1),
            .interval(Interval(73), decimals: 0),
            .printed(printed), .interval(Interval(1, .infinity), decimals: 0), .unknown(withheld),
            .count(certain: 2, possible: 4), .mineral("cobalt", "Cobalt"), .country("COD", "Congo"),
            .list(["x", "y"]),
          ],
          [
            .text, .number, .number, .number, .interval, .interval, .interval, .interval, .count, .mineral,
            .country,
            .list,
          ])
      ], as: PageGroup(year: 2022))
    #expect(
      json(data).contains(
        #""rows":[["a",1,null,["n",1.25,"1.3"],["i",73,73,0,"73"],["p",25,100,1,">25"],["i",1,null,2,"≥1"],["u","W"],"#
          + #"["c",2,4,"2–4"],["m","cobalt","Cobalt"],["k","COD","Congo"],["l",["x","y"],"x, y"],[0,1]]]"#))
  }

  /// Groups of a table stand together, and every source once.
  @Test func groupsOfATableStandTogether() {
    var data = PageData()
    let one = table([.text("a")], [.text], constants: [.year(2022)])
    data.add([one], as: PageGroup(year: 2022))
    data.add([one], as: PageGroup(list: 1, year: 2021))
    data.add(list: "us-2022", years: [2021, 2022], shown: 2022)
    data.add(list: "us-2018", years: [2020], shown: 2020)
    let text = json(data)
    #expect(
      text.hasPrefix(
        #"{"program":"Oreflow","year":"2022","lists":[["us-2022",["2021","2022"]],["us-2018",["2020"]]],"#))
    #expect(text.contains(#""sources":[["MCS2026","price 2022","7",""],["MCS1900","x","","Y"]],"#))
    // An edition that is not in the register is cited by its name.
    #expect(text.contains(#""editions":{"MCS1900":"MCS1900","MCS2026":"Mineral commodity summaries 2026"},"#))
    #expect(
      text.contains(
        #""tables":{"one":{"2022":{"title":"One","answer":["An answer."],"shown":[1],"header":1,"#))
    #expect(
      text.contains(
        #""columns":[["year","Year","number","",0],["c0","C0","text","",0]],"rows":[[2022,"a",[0,1]]],"#))
    #expect(text.contains(#""notes":[["caution","A note."]]},"1-2021":{"title":"One","#))
  }
}
