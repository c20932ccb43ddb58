import Graphs
import SampleData
import SupplyData
import SupplyNetwork
import Testing

struct EdgeListTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  @Test func readsColumnsInAnyOrderAndQuotedNames() throws {
    let path = try folder.write(
      "weight,note,target,source\n1.5,x,\"b, \"\"B\"\"\",a\n2e3,,c,\"b, \"\"B\"\"\"\n", to: "edges.csv")
    let list = try EdgeList(path: path, weights: .strength)
    #expect(list.names.names == ["a", "b, \"B\"", "c"])
    #expect(list.graph.weight(from: 0, to: 1) == 1.5)
    #expect(list.graph.weight(from: 1, to: 2) == 2000)
    #expect(try EdgeList(path: path, weights: .none).graph.isWeighted == false)
  }

  @Test func duplicatesAreRefusedOrSummed() throws {
    let path = try folder.write("source,target,weight\na,b,1\na,b,2\n", to: "edges.csv")
    let error = #expect(throws: DataError.self) { try EdgeList(path: path, weights: .strength) }
    #expect(error?.problem.contains("edge 2: the edge from a to b was given before") == true)
    #expect(try EdgeList(path: path, weights: .strength, duplicates: .sum).graph.weight(from: 0, to: 1) == 3)
  }

  @Test(arguments: [
    ("source,target\na,b\n", 1, "there is no column weight"),
    ("from,to,weight\na,b,1\n", 1, "the header reads from,to"),
    ("source,target,weight\na,b,1\na,,2\n", 3, "is empty"),
    ("source,target,weight\na,b,x\n", 2, "\"x\" is not a finite"),
    ("source,target,weight\na,b,-1\n", 2, "not a finite number of at least zero"),
    ("source,target,weight\na,b,nan\n", 2, "not a finite number"),
    ("source,target,weight\na,b,inf\n", 2, "finite"),
    ("source,target,weight\na,b,1e999\n", 2, "finite"), ("source,target,weight\na,b\n", 2, "2 fields"),
  ])
  func faultsAreLocated(text: String, line: Int, words: String) throws {
    let path = try folder.write(text, to: "edges.csv")
    let error = #expect(throws: DataError.self) { try EdgeList(path: path, weights: .strength) }
    #expect(error?.line == line)
    #expect(error?.problem.contains(words) == true, "\(error?.problem ?? "")")
  }

  @Test func anEmptyListIsAGraphWithoutNodes() throws {
    let path = try folder.write("source,target\n", to: "edges.csv")
    #expect(try EdgeList(path: path, weights: .none).graph.nodeCount == 0)
  }
}
