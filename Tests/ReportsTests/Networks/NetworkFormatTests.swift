import Testing

@testable import Reports

struct NetworkFormatTests {
  @Test func everyFormatIsWrittenByItsOwn() {
    let network = SmallNetwork.network
    func main(_ format: NetworkFormat) -> [String] { format.files(of: network).map(\.text) }
    #expect(main(.graphml) == [network.graphML])
    #expect(main(.gexf) == [network.gexf])
    #expect(main(.json) == [network.nodeLink])
    #expect(main(.csv) == [network.edgeTable, network.nodeTable])
    #expect(main(.dot) == [network.dot])
    #expect(main(.geojson) == [network.geoJSON(destination: (-98.583, 39.833))])
  }

  /// The main file bears the name itself, what stands beside it a suffix.
  @Test(arguments: NetworkFormat.allCases)
  func theMainFileComesFirst(format: NetworkFormat) {
    let files = format.files(of: SmallNetwork.network)
    #expect(files.map(\.suffix) == (format == .csv ? ["", "nodes"] : [""]))
    #expect(files.allSatisfy { $0.text.hasSuffix("\n") })
  }

  @Test(arguments: [NetworkFormat.graphml, .gexf])
  func xmlIsWellFormed(format: NetworkFormat) throws {
    // Each element that opens closes, in order, and no bare ampersand is left.
    let text = format.files(of: SmallNetwork.network)[0].text
    var open: [Substring] = []
    for match in text.matches(of: /<(\/?)([a-z]+)[^>]*?(\/?)>/) {
      if match.1 == "/" {
        #expect(open.popLast() == match.2)
      } else if match.3 != "/" {
        open.append(match.2)
      }
    }
    #expect(open.isEmpty)
    #expect(text.matches(of: /&(?!(amp|lt|gt|quot|#[0-9]+);)/).isEmpty)
  }
}
