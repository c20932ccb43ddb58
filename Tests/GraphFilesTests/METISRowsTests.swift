import GraphFiles
import SampleData
import Testing

struct METISRowsTests {
  static let samples: [FormatSample] = [
    FormatSample(
      format: .metis, text: "% a triangle with a tail\n4 4\n2 3\n1 3\n1 2 4\n3\n",
      names: ["1", "2", "3", "4"],
      edges: ["1>2:1.0", "1>3:1.0", "2>3:1.0", "3>4:1.0"], isDirected: false),
    FormatSample(
      format: .metis, text: "3 2 001\n2 7\n1 7 3 9\n2 9\n", names: ["1", "2", "3"],
      edges: ["1>2:7.0", "2>3:9.0"],
      isDirected: false),
  ]

  @Test(arguments: samples.indices)
  func filesAreRecognisedAndRead(index: Int) throws { try Self.samples[index].check() }

  /// Headers of METIS whose counts no sum may take as they are; the first was found by the fuzz room of edges.
  @Test(arguments: [
    "3 -9223372036854775808\n2\n1 3\n2\n", "3 4611686018427387904\n2\n1 3\n2\n",
    "3 2 110 -5\n2\n1 3\n2\n", "3 2 110 9223372036854774784\n2\n1 3\n2\n",
  ])
  func aHeaderOfAnyNumberIsReadOrRefused(text: String) throws {
    let folder = try SampleFolder()
    let path = try folder.write(text, to: "graph.txt")
    withExtendedLifetime(folder) {
      switch Result(catching: { () throws(GraphFileError) in try EdgeList(path: path).reading.format }) {
      case .success(let format): #expect(format != .metis)
      case .failure(let error): #expect(!error.problem.isEmpty)
      }
    }
  }
}
