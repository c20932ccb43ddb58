import Testing

@testable import Diagrams

@Suite struct HTMLLabelTests {
  static let labels: [HTMLLabel] = [
    .text([]), .text([""]), .text([.text("a < b & \"c\" > d\n<BR/>")]), .text([.bold([]), .lineBreak]),
    .text([.font(face: "Liberation Sans", size: 7.5, color: "#D55E00", [.italic(["x"])])]),
    .text([.subscript(["2"]), .superscript(["3"]), "\u{0}\u{1B}\u{FFFE}"]),
    .text([.font(face: "\"><TABLE>", size: nil, color: nil, ["quoted"])]),
    .table(HTMLTable(rows: [])), .table(HTMLTable(rows: [HTMLRow([])])),
    .table(
      HTMLTable(
        rows: [
          HTMLRow([
            HTMLCell(["Cobalt"], alignment: .left, background: "#eeeeee", border: 1, port: "p"),
            HTMLCell(["76 %"], width: 40, height: 12),
          ]),
          HTMLRow([HTMLCell(HTMLTable(rows: [HTMLRow([HTMLCell([])])]))]),
          HTMLRow([HTMLCell(["wide"], columnSpan: 2)]),
        ], border: -1, cellBorder: 1000, cellSpacing: 1, cellPadding: 4, color: "black", background: "white")),
  ]

  @Test(arguments: labels)
  func isAlwaysReadByGraphviz(label: HTMLLabel) throws {
    var diagram = Diagram()
    try diagram.add(Diagram.Node("a", label: .html(label)))
    let rendering = try Renderer.render(diagram, formats: [.svg])
    #expect(rendering.warnings.isEmpty, "\(rendering.warnings)")
    #expect(rendering.layout.nodes.count == 1)
  }

  @Test func showsTheTextItWasGiven() throws {
    var diagram = Diagram()
    try diagram.add(Diagram.Node("a", label: .html(.text(["R&D <2 %>"]))))
    let svg = try #require(try Renderer.render(diagram, formats: [.svg])[.svg])
    #expect(String(decoding: svg, as: UTF8.self).contains(">R&amp;D &lt;2 %&gt;</text>"))
  }
}
