import Testing

@testable import Diagrams

@Suite struct RendererTests {
  @Test func writesEveryFormatFromOneLayout() throws {
    let diagram = try Samples.flows()
    let formats: [OutputFormat] = [
      .pdf, .eps, .svg, .outlinedSVG, .png(dpi: 300), .dot, .placedDOT, .xdot, .json, .plain,
    ]
    let rendering = try Renderer.render(diagram, formats: formats)
    #expect(rendering.warnings.isEmpty)
    #expect(Set(rendering.files.keys) == Set(formats))
    let beginnings: [(OutputFormat, String)] = [
      (.pdf, "%PDF"), (.eps, "%!PS"), (.svg, "<?xml"), (.outlinedSVG, "<?xml"), (.dot, "digraph"),
      (.placedDOT, "digraph"), (.xdot, "digraph"), (.json, "{"), (.plain, "graph "),
    ]
    for (format, beginning) in beginnings {
      let bytes = try #require(rendering[format])
      #expect(bytes.starts(with: Array(beginning.utf8)), "\(format)")
    }
    #expect(try #require(rendering[.png(dpi: 300)]).starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }
}
