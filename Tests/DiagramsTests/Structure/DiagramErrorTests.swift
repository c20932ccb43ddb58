import Testing

@testable import Diagrams

struct DiagramErrorTests {
  @Test func messagesOfGraphvizStandBelow() {
    let error = DiagramError.layoutFailed(.dot, messages: ["first", "second"])
    #expect(error.description.hasSuffix("or splines=line\n  first\n  second"))
    #expect(
      DiagramError.unreadable(messages: []).description
        == "Graphviz did not read the diagram: check its attributes")
  }

  @Test func sizesAreInTenthsOfMillimetres() {
    let page = Page(width: 80)
    let error = DiagramError.doesNotFit(width: 170.04, height: 35.26, page: page)
    #expect(error.description.hasPrefix("the drawing is 170 x 35.3 mm and the page \(page): draw less"))
    #expect(
      DiagramError.imageTooLarge(width: 1e5, height: 200.5).description.contains("100000 x 200.5 pixels"))
  }

  /// What failed, a colon, and what to do.
  @Test(arguments: [
    DiagramError.duplicateNode("a"), .duplicateEdge(tail: "a", head: "b", key: "k"), .duplicateCluster("a"),
    .unknownNode("a", within: "an edge"), .nodeInTwoClusters("a"),
    .invalidIdentifier("a", reason: "it is empty"),
    .missingFont, .unavailable, .unsupportedEngine(.circo, messages: []),
    .unsupportedFormat("pdf", messages: []),
    .timeIsOver(.circo, .seconds(2)), .invalidPage(Page(width: 0)),
  ]) func everyErrorSaysWhatToDo(error: DiagramError) {
    let parts = error.description.split(separator: ": ", maxSplits: 1)
    #expect(parts.count == 2 && !error.description.contains("\n"))
  }
}
