import Foundation
import SupplyData
import Testing

@testable import Tables

struct TablePackageTests {
  private let table = Table(
    name: "t", title: "A \"table\"",
    columns: [
      .init("mineral", "Mineral", .mineral), .init("share", "Share (%)", .interval),
      .init("count", "Count", .count), .init("names", "Names", .list), .init("place", "Place", .number),
    ],
    rows: [
      Table.Row([
        .missing, .interval(Interval(50, 100, lowerIsOpen: true), decimals: 0), .count(BoundedCount()),
        .list(["a", "b"]), .missing,
      ])
    ], constants: [.year(2022)])

  /// Every column of the file is described, in its order: Frictionless compares them by place.
  @Test func theFieldsAreThoseOfTheFile() throws {
    let text = TablePackage.json([table], name: "tables", title: "Tables")
    let package = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let resource = try #require((package["resources"] as? [[String: Any]])?.first)
    #expect(resource["path"] as? String == "t.csv" && resource["title"] as? String == "A \"table\"")
    let schema = try #require(resource["schema"] as? [String: Any])
    let fields = try #require(schema["fields"] as? [[String: String]])
    let csv = table.text(.csv, sources: true)
    let header = try #require(csv.split(separator: "\n").first)
    #expect(fields.compactMap { $0["name"] }.joined(separator: ",") == header)
    #expect(
      fields.compactMap { $0["type"] } == [
        "number", "string", "string", "number", "number", "boolean", "boolean", "string", "integer",
        "integer",
        "string", "number", "string",
      ])
  }
}
