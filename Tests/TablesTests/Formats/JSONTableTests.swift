import Foundation
import SupplyData
import Testing

@testable import Tables

struct JSONTableTests {
  private let table = KindsSample(notes: ["A note.", Note(.caution, "A caution.")]).table

  private func rows(_ view: TableView = TableView()) throws -> [String] {
    guard case .object(let members) = table.json(view), case .array(let rows) = members[4].1 else {
      return []
    }
    return rows.map(\.compactText)
  }

  @Test func everyKindHasItsValue() throws {
    #expect(
      try rows() == [
        #"{"year":2022,"mineral":{"id":"cobalt","name":"Cobalt"},"country":{"id":"NOR","name":"Norway"},"#
          + #""share":{"low":50,"high":100,"low_open":true,"high_open":false,"printed":null},"#
          + #""count":{"at_least":3,"at_most":5},"value":1.25,"years":4,"names":["one","two"],"remark":"=1+1","#
          + #""sources":[{"edition":"MCS2026","series":"price 2022","printed":"1.25","via":null},"#
          + #"{"edition":"MCS2020","series":"share 2018","printed":null,"via":"Factbook"}]}"#,
        // A bound that is not finite is null, and its end is open.
        #"{"year":2022,"mineral":{"id":"zinc","name":"Zinc"},"country":null,"#
          + #""share":{"low":50,"high":null,"low_open":false,"high_open":true,"printed":null},"#
          + #""count":{"at_least":2,"at_most":2},"value":null,"years":null,"names":[],"remark":"-5","sources":[]}"#,
        #"{"year":2022,"mineral":null,"country":null,"#
          + #""share":{"low":null,"high":null,"low_open":false,"high_open":false,"printed":"W"},"#
          + #""count":null,"value":null,"years":null,"names":null,"remark":null,"sources":[]}"#,
      ])
    #expect(try rows(TableView(top: 1)).count == 1)
  }

  @Test func theTableNamesItsColumnsAndNotes() {
    guard case .object(let members) = table.json else { return #expect(Bool(false)) }
    #expect(members.map(\.0) == ["name", "title", "answer", "columns", "rows", "notes"])
    #expect(members[0].1.compactText == #""kinds""# && members[2].1.compactText == #"["The answer."]"#)
    #expect(
      members[3].1.compactText.hasPrefix(
        #"[{"name":"year","type":"number","unit":null,"heading":"Year"},"#
          + #"{"name":"mineral","type":"mineral","unit":null,"heading":"Mineral"},"#
          + #"{"name":"country","type":"country","unit":null,"heading":"Country"},"#
          + #"{"name":"share","type":"interval","unit":"percent","heading":"Share (%)"},"#))
    #expect(
      members[5].1.compactText
        == #"[{"kind":"definition","text":"A note."},{"kind":"caution","text":"A caution."}]"#)
  }

  @Test func aPrintedBoundIsKeptAsPrinted() throws {
    let printed = try #require(PrintedValue(">50", as: .percent))
    let one = Table(
      name: "t", title: "T", columns: [.init("share", "Share", .interval)], rows: [.init([.printed(printed)])]
    )
    #expect(
      one.json.compactText.contains(
        #"{"low":50,"high":100,"low_open":true,"high_open":false,"printed":">50"}"#))
  }

  /// One shape, whatever the command: the program, what it was asked, the state of the data, the tables.
  @Test func aDocumentSaysWhatWasAsked() {
    let document = JSONDocument(
      version: "1.2.3", command: "dependence years", arguments: ["--top", "1"], editions: ["MCS2026"],
      tables: [table], view: TableView(top: 1, columns: ["value"]))
    #expect(
      document.json.compactText
        == #"{"oreflow":"1.2.3","command":"dependence years","arguments":["--top","1"],"#
        + #""data":{"editions":["MCS2026"]},"tables":[{"name":"kinds","title":"Every kind","#
        + #""answer":["The answer."],"columns":[{"name":"value","type":"number","unit":"million USD","heading":"Value (million USD)"}],"#
        + #""rows":[{"value":1.25,"sources":[{"edition":"MCS2026","series":"price 2022","printed":"1.25","via":null},"#
        + #"{"edition":"MCS2020","series":"share 2018","printed":null,"via":"Factbook"}]}],"#
        + #""notes":[{"kind":"definition","text":"A note."},{"kind":"caution","text":"A caution."}]}]}"#)
    #expect(
      JSONDocument(version: "1", command: "c", arguments: [], tables: []).json.compactText
        == #"{"oreflow":"1","command":"c","arguments":[],"data":{"editions":[]},"tables":[]}"#)
  }
}
