import Testing

@testable import Ingest
@testable import SupplyData

struct EmbeddedTableTests {
  @Test func rowsComeWithTheirLines() throws {
    let rows = try EmbeddedTable.rows(of: "a,b\n1,\"x,y\"\n\n2,z\n", name: "t.csv", header: ["a", "b"]) {
      fields, line in "\(line) \(fields.joined(separator: "|"))"
    }
    #expect(rows == ["2 1|x,y", "4 2|z"])
  }

  @Test func faultsNameTheTable() {
    let header = #expect(throws: DataError.self) {
      try EmbeddedTable.rows(of: "a,c\n", name: "t.csv", header: ["a", "b"]) { fields, _ in fields }
    }
    #expect(header?.file == "t.csv" && header?.line == 1 && header?.problem == "the header is not a,b")
    let row = #expect(throws: DataError.self) {
      try EmbeddedTable.rows(of: "a,b\n1,2\n3\n", name: "t.csv", header: ["a", "b"]) { fields, _ in fields }
    }
    #expect(row?.file == "t.csv" && row?.line == 3)
  }
}
