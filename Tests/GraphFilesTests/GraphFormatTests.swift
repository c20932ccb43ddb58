import GraphFiles
import Testing

struct GraphFormatTests {
  static let samples: [FormatSample] = [
    FormatSample(
      format: .table, text: "id_1,id_2\n0,23977\n1,34526\n", names: ["0", "23977", "1", "34526"],
      edges: ["0>23977:1.0", "1>34526:1.0"], isDirected: true),
    FormatSample(
      format: .table, text: "3 3\n1 2\n2 3\n3 1\n", names: ["3", "1", "2"],
      edges: ["3>3:1.0", "3>1:1.0", "1>2:1.0", "2>3:1.0"], isDirected: true),
  ]

  @Test(arguments: samples.indices)
  func filesAreRecognisedAndRead(index: Int) throws { try Self.samples[index].check() }
}
