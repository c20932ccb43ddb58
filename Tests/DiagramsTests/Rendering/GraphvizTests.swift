import Testing

@testable import Diagrams

@Suite struct GraphvizTests {
  @Test func turnsWarningsIntoLines() throws {
    var diagram = try Samples.flows()
    // Graphviz warns of a shape once in a process: no other test may use this one.
    diagram.nodeDefaults["shape"] = "shapeless"
    let warnings = try Renderer.render(diagram, formats: [.svg]).warnings
    #expect(warnings.contains { $0.hasPrefix("Warning: ") && $0.contains("shapeless") }, "\(warnings)")
    #expect(try Renderer.render(try Samples.flows(), formats: [.svg]).warnings.isEmpty)
  }

  @Test func reportsMissingPositions() throws {
    #expect { try Renderer.layout(try Samples.flows(), engine: .nop) } throws: { error in
      guard case DiagramError.layoutFailed(.nop, let messages) = error else { return false }
      return messages.contains { $0.contains("has no position") }
    }
    #expect(try Renderer.layout(try Samples.flows()).nodes.count == 5)
  }

  @Test(arguments: ["digraph {", "digraph { a -> }", "", "no graph", "digraph { a [label=<<b>] }"])
  func reportsUnreadableDOT(source: String) throws {
    #expect { try Graphviz.draw(source, of: Diagram(), .init()) } throws: {
      error in
      guard case DiagramError.unreadable = error else { return false }
      return true
    }
    #expect(try Renderer.layout(try Samples.flows()).nodes.count == 5)
  }

  @Test func reportsAMalformedHTMLLabel() throws {
    var diagram = Diagram()
    try diagram.add(Diagram.Node("a"))
    let source = "digraph { a [label=<<TABLE></TABLE>>] }"
    #expect { try Graphviz.draw(source, of: diagram, .init(formats: [.svg])) } throws: {
      error in
      guard case DiagramError.layoutFailed(.dot, let messages) = error else { return false }
      return !messages.isEmpty
    }
  }

  @Test func refusesTheWrongGraph() throws {
    #expect(throws: DiagramError.self) {
      try Graphviz.draw("digraph { a -> b }", of: try Samples.flows(), .init())
    }
  }

  @Test func reportsAFormatThatIsMissingAndGoesOn() throws {
    let diagram = try Samples.flows()
    for _ in 0..<3 {
      #expect {
        try Graphviz.draw(
          try DOTWriter.text(of: diagram), of: diagram,
          .init(formats: [.svg], formatNames: [.svg: "svg:nonsense"]))
      } throws: { error in
        guard case DiagramError.unsupportedFormat("svg:nonsense", let messages) = error else { return false }
        return !messages.isEmpty
      }
      #expect(try Renderer.render(diagram, formats: [.svg, .pdf]).files.count == 2)
    }
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e6])
  func refusesImagesThatNoMemoryHolds(dpi: Double) throws {
    #expect { try Renderer.render(try Samples.flows(), formats: [.png(dpi: dpi)]) } throws: { error in
      guard case DiagramError.imageTooLarge = error else { return false }
      return true
    }
  }

  @Test func worksForManyTasksAtOnce() async throws {
    let diagram = try Samples.flows()
    let expected = try Renderer.render(diagram, formats: [.svg, .pdf]).files
    try await withThrowingTaskGroup(of: [OutputFormat: [UInt8]].self) { group in
      for _ in 0..<64 { group.addTask { try Renderer.render(diagram, formats: [.svg, .pdf]).files } }
      for try await files in group { #expect(files == expected) }
    }
  }

  @Test func drawsHundredsInARow() throws {
    var broken = Diagram()
    try broken.add(Diagram.Node("a"))
    for round in 0..<300 {
      var diagram = try Samples.flows()
      try diagram.add(
        Diagram.Node("extra", label: .text(RendererTests.labels[round % RendererTests.labels.count])))
      #expect(try Renderer.render(diagram, formats: [.svg, .pdf, .placedDOT]).files.count == 3)
      #expect(throws: DiagramError.self) { try Renderer.layout(broken, engine: .nop) }
    }
  }
}
