import Testing

@testable import Diagrams

struct HTMLColorTests {
  @Test(arguments: ["#fff", "#D55E00", "#d55e0080", "red", "/blues9/3", "red:#fff", "gray50"])
  func colours(_ text: String) { #expect(HTMLColor.isValid(text)) }

  @Test(arguments: ["", ":", ";", "a:b:c", "#12", "#1234567", "a b", "red:", "\"", "/"])
  func coloursOnWhichGraphvizEndsAreRefused(_ color: String) throws {
    var diagram = Diagram(name: "d", kind: .directed)
    let cells: [HTMLLabel] = [
      .table(HTMLTable(rows: [HTMLRow([HTMLCell([.text("x")], background: color)])])),
      .table(HTMLTable(rows: [], color: color)), .table(HTMLTable(rows: [], background: color)),
      .text([.bold([.font(color: color, [.text("x")])])]),
    ]
    try diagram.add(Diagram.Node("a", label: "a"))
    for cell in cells {
      try diagram.set(["xlabel": .html(cell)], ofNode: "a")
      #expect(throws: DiagramError.self) { _ = try DOTWriter.text(of: diagram) }
    }
    try diagram.set(["xlabel": .html(.text([.font(color: "red", ["x"])]))], ofNode: "a")
    #expect(throws: Never.self) { _ = try DOTWriter.text(of: diagram) }
  }

  @Test func everyColourOfALabelIsFound() {
    let inner = HTMLTable(rows: [], color: "a", background: "b")
    let label = HTMLLabel.table(
      HTMLTable(
        rows: [
          HTMLRow([
            HTMLCell([.bold([.font(color: "c", [.italic([.font(color: "d", ["x"])])])])], background: "e"),
            HTMLCell(inner),
          ])
        ], color: "f"))
    #expect(label.colors.sorted() == ["a", "b", "c", "d", "e", "f"])
    #expect(HTMLLabel.text(["x", .lineBreak, .subscript([.superscript(["y"])])]).colors.isEmpty)
  }
}
