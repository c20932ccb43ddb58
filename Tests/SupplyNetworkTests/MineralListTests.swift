import SampleData
import SupplyData
import SupplyNetwork
import Testing

struct MineralListTests {
  private let folder: SampleFolder
  private let data: Dataset
  init() throws {
    folder = try SampleFolder()
    data = try folder.dataset()
  }

  @Test func namedListsAreRead() throws {
    #expect(try MineralList(named: "us-2018", in: data).minerals == ["cobalt"])
    #expect(try MineralList(named: "us-2022", in: data).minerals.count == 6)
    #expect(
      try MineralList(named: "all", in: data).minerals == [
        "cobalt", "lithium", "rare-earths", "tungsten", "zinc",
      ])
  }

  @Test func aFileMayUseIdsNamesAndSymbols() throws {
    let path = try folder.write("# my list\n\n  Zn \nCobalt\r\nlithium", to: "list.txt")
    let list = try MineralList(named: path, in: data)
    #expect(list.minerals == ["cobalt", "lithium", "zinc"])
    #expect(list.name == path)
  }

  @Test func aByteOrderMarkIsNoPartOfAName() throws {
    let path = try folder.write("\u{FEFF}cobalt\nlithium\n", to: "list.txt")
    #expect(try MineralList(named: path, in: data).minerals == ["cobalt", "lithium"])
  }

  @Test func namesOfListsMayBeWrittenInCapitals() throws {
    #expect(try MineralList(named: "US-2018", in: data).name == "us-2018")
    #expect(try MineralList(named: "All", in: data).name == "all")
  }

  @Test(arguments: [
    ("cobalt\nunobtanium\n", 2, "no mineral is called \"unobtanium\""),
    ("cobalt\nCo\n", 2, "stands on line 1 already"),
    ("# nothing\n", nil, "names no mineral"), ("\0", 1, "no mineral is called"),
  ])
  func faultsOfAFileAreLocated(text: String, line: Int?, words: String) throws {
    let path = try folder.write(text, to: "list.txt")
    let error = #expect(throws: DataError.self) { try MineralList(named: path, in: data) }
    #expect(error?.file == path)
    #expect(error?.line == line)
    #expect(error?.problem.contains(words) == true, "\(error?.problem ?? "")")
  }

  @Test func anUnknownListNamesTheOthers() {
    let error = #expect(throws: DataError.self) { try MineralList(named: "us-2020", in: data) }
    #expect(error?.kind == .badRequest)
    #expect(error?.remedy.text().contains("us-2018, us-2022") == true)
  }
}
