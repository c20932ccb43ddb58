import Foundation
import SampleData
import Testing

/// The JSON of every command is valid under the schema that the program prints.
struct DocumentSchemaTests {
  /// The commands below `command` that write tables of the data, as `dependence years`.
  private static func leaves(_ command: [String: Any], path: [String] = []) -> [String] {
    let below = command["subcommands"] as? [[String: Any]] ?? []
    let leaves = below.flatMap { Self.leaves($0, path: path + [$0["commandName"] as? String ?? ""]) }
    guard leaves.isEmpty else { return leaves }
    let arguments = command["arguments"] as? [[String: Any]] ?? []
    let names = arguments.flatMap {
      ($0["names"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    }
    return names.contains("guard-formulas") ? [path.joined(separator: " ")] : []
  }

  @Test func everyCommandThatWritesTablesIsAmongThem() throws {
    let text = try Program.run(["--experimental-dump-help"]).output
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let leaves = Self.leaves(try #require(root?["command"] as? [String: Any]))
    #expect(leaves.count > 30)
    // What needs other data than the repository's has tests that write them: edge lists, whole files of trade.
    let missing = leaves.filter { leaf in
      !["graph", "trace stages"].contains(leaf) && !CommandDocuments.commands.contains { $0.hasPrefix(leaf) }
    }
    #expect(missing == [])
  }

  private static let text = Result { () throws -> String in try Program.run(["help", "schema"]).output }

  private static func schema() throws -> JSONSchema {
    JSONSchema(try JSONSerialization.jsonObject(with: Data(try text.get().utf8)))
  }

  @Test(arguments: CommandDocuments.commands)
  func everyCommandKeepsTheSchema(command: String) throws {
    let outcome = try CommandDocuments.outcome(of: command)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect(try Self.schema().faults(of: document).prefix(3) == [])
    let tables = try CommandDocuments.tables(of: outcome)
    #expect(!tables.isEmpty)
    // What a schema cannot say: the members of a row are its columns.
    for table in tables {
      let columns = try #require(table["columns"] as? [[String: Any]]).compactMap { $0["name"] as? String }
      for row in try #require(table["rows"] as? [[String: Any]]) {
        #expect(Set(row.keys) == Set(columns + ["sources"]))
      }
    }
  }

  /// The state of the data stands in every document of a command that reads them.
  @Test func theDocumentNamesTheStateOfTheData() throws {
    let output = try Program.run(
      ["dependence", "--format", "json", "--data", RepositoryData.folder]
    ).output
    let root = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let editions = (root?["data"] as? [String: Any])?["editions"] as? [String]
    #expect(editions?.contains("MCS2026") == true, "\(editions ?? [])")
  }

  /// The validator itself refuses what the schema does not allow.
  @Test(arguments: [
    (#"{"a": 1}"#, 0), (#"{"a": "x"}"#, 1), (#"{}"#, 1), (#"{"a": 1, "b": 2}"#, 1), (#"{"a": true}"#, 1),
  ])
  func theValidatorRefuses(text: String, faults: Int) throws {
    let rules: [String: Any] = [
      "type": "object", "properties": ["a": ["type": "integer"]], "required": ["a"],
      "additionalProperties": false,
    ]
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    #expect(JSONSchema(rules).faults(of: value).count == faults)
  }
}
