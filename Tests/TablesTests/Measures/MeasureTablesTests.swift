import Graphs
import Testing

@testable import Tables

struct MeasureTablesTests {
  @Test func theTableHasTheQuestionTheRowsAndWhatIsKnownOfThem() throws {
    let measure = try #require(GraphMeasure.named("pagerank"))
    let result = MeasureResult.nodeScores(
      Scores([1, .infinity], convergence: .init(iterations: 7, residual: 0.25)), facts: [])
    let table = MeasureTables.table(
      MeasureRows(result), of: measure, names: NodeNames(["a", "b"]), notes: ["Weights: as given."])
    #expect(table.name == "pagerank")
    #expect(table.title == "pagerank: where a random walk along the edges is found")
    #expect(
      table.columns.map(\.heading) == ["Node", "Score"] && table.columns.map(\.kind) == [.text, .number])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["a", "1.000000"], ["b", "–"]])
    #expect(table.text(.csv) == "node,score\na,1\nb,\n")
    #expect(
      table.notes.map(\.text)
        == ["Iterations: 7.", "Residual: 0.25."] + (measure.note.isEmpty ? [] : [measure.note])
        + ["Weights: as given."])
  }

  @Test func whatAReaderMustKnowOfAMeasureIsANote() throws {
    let measure = try #require(GraphMeasure.all.first { !$0.note.isEmpty })
    let table = MeasureTables.table(
      MeasureRows(.groups(labels: [4], facts: [])), of: measure, names: NodeNames(["a"]), notes: [])
    #expect(table.notes.map(\.text) == [measure.note])
    #expect(table.rows[0].cells.map(\.text) == ["a", "4"])
  }

  @Test func theCatalogHasEveryMeasure() throws {
    let table = MeasureTables.catalog { $0.choices.isEmpty ? [] : ["--one", "--two"] }
    #expect(table.rows.map { $0.cells[0].text } == GraphMeasure.all.map(\.name))
    let degree = try #require(table.rows.first { $0.cells[0].text == "in-degree" })
    #expect(
      degree.cells.dropFirst().map(\.text) == [
        "how many edges lead to a node", "none", "read", "--one --two", "O(V)",
      ])
    let strength = try #require(table.rows.first { $0.cells[0].text == "strength" })
    #expect(
      table.columns.map(\.name) == ["measure", "question", "weights", "directions", "options", "cost"])
    #expect(strength.cells.map(\.text)[2...4] == ["either", "ignored", ""])
  }
}
