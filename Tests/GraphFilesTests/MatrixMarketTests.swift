import GraphFiles
import Testing

struct MatrixMarketTests {
  static let samples: [FormatSample] = [
    FormatSample(
      format: .matrixMarket,
      text: "%%MatrixMarket matrix coordinate real general\n% made by hand\n3 3 2\n1 2 1.5\n3 1 2\n",
      names: ["1", "2", "3"], edges: ["1>2:1.5", "3>1:2.0"], isDirected: true),
    FormatSample(
      format: .matrixMarket, text: "%%MatrixMarket matrix coordinate pattern symmetric\n3 3 2\n2 1\n3 2\n",
      names: ["1", "2", "3"], edges: ["1>2:1.0", "2>3:1.0"], isDirected: false),
    FormatSample(
      format: .matrixMarket, text: "%%MatrixMarket matrix coordinate integer general\n1 2 2\n1 1 3\n1 2 4\n",
      names: ["row 1", "column 1", "column 2"], edges: ["row 1>column 1:3.0", "row 1>column 2:4.0"],
      isDirected: true),
  ]
  static let faults: [FormatFault] = [
    FormatFault("%%MatrixMarket matrix array real general\n2 2\n1\n", 1, "coordinate form"),
    FormatFault("%%MatrixMarket matrix coordinate real general\n2 2 1\n1 5 2\n", 3, "is not an entry"),
  ]

  @Test(arguments: samples.indices)
  func filesAreRecognisedAndRead(index: Int) throws { try Self.samples[index].check() }

  @Test(arguments: faults.indices)
  func faultsAreLocated(index: Int) throws { try Self.faults[index].check() }
}
