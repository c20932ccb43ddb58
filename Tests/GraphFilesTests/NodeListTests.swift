import GraphFiles
import Graphs
import SampleData
import Testing

struct NodeListTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  @Test func readsWhatIsToldOfTheNodes() throws {
    let path = try folder.write(
      "Node;Capacity;demand;group;restart\nb;inf;-2;x;\na;3;;y;0.5\nc;;2;x;1\n", to: "nodes.csv")
    let list = try NodeList(path: path, names: NodeNames(["a", "b", "c"]))
    #expect(list.order == [1, 0, 2])
    #expect(list.capacities == [3, .infinity, .infinity])
    #expect(list.demands == [0, -2, 2])
    #expect(list.groups == [1, 0, 0])
    #expect(list.restart == [0.5, 0, 1])
  }

  @Test(arguments: [
    ("node\nz\n", 2, "no node of the edge list"), ("node\na\na\n", 3, "stands there already"),
    ("name\na\n", 1, "header reads"), ("node,capacity\na,-1\n", 2, "of at least 0"),
    ("node,demand\na,inf\n", 2, "finite"), ("node,group\na,\n", 2, "is empty"),
  ])
  func faultsAreLocated(text: String, line: Int, words: String) throws {
    let path = try folder.write(text, to: "nodes.csv")
    let error = #expect(throws: GraphFileError.self) {
      try NodeList(path: path, names: NodeNames(["a", "b"]))
    }
    #expect(error?.line == line)
    #expect(error?.problem.contains(words) == true, "\(error?.problem ?? "")")
  }

  @Test func everyNodeNeedsAGroup() throws {
    let path = try folder.write("node,group\na,x\n", to: "nodes.csv")
    let error = #expect(throws: GraphFileError.self) {
      try NodeList(path: path, names: NodeNames(["a", "b"]))
    }
    #expect(error?.problem == "names no group of b")
  }
}
