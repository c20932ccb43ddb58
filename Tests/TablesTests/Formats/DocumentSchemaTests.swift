import Testing

@testable import Tables

/// What the schema promises is what a document has; that every command keeps it is tested with the program.
struct DocumentSchemaTests {
  private func member(_ name: String, of value: JSONText) -> JSONText {
    guard case .object(let members) = value else { return .null }
    return members.first { $0.0 == name }?.1 ?? .null
  }

  private func names(of value: JSONText) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.0)
  }

  private func definition(_ name: String) -> JSONText {
    member(name, of: member("$defs", of: DocumentSchema.json))
  }

  @Test func theMembersOfADocumentAreThoseOfTheSchema() {
    let document = JSONDocument(version: "1", command: "c", arguments: [], tables: []).json
    let schema = DocumentSchema.json
    #expect(
      member("$schema", of: schema).compactText == "\"https://json-schema.org/draft/2020-12/schema\"")
    #expect(names(of: member("properties", of: schema)) == names(of: document))
    #expect(
      member("required", of: schema).compactText == #"["oreflow","command","arguments","data","tables"]"#)
    #expect(member("additionalProperties", of: schema).compactText == "false")
  }

  @Test func theMembersOfATableAreThoseOfTheSchema() {
    let table = KindsSample().table
    #expect(names(of: member("properties", of: definition("table"))) == names(of: table.json))
    guard case .array(let columns) = member("columns", of: table.json),
      case .array(let notes) = member("notes", of: table.json),
      case .array(let rows) = member("rows", of: table.json),
      case .array(let sources) = member("sources", of: rows[0])
    else { return #expect(Bool(false)) }
    #expect(names(of: member("properties", of: definition("column"))) == names(of: columns[0]))
    #expect(names(of: member("properties", of: definition("note"))) == names(of: notes[0]))
    #expect(names(of: member("properties", of: definition("source"))) == names(of: sources[0]))
  }

  /// Kinds of columns and of notes are listed word by word.
  @Test func everyKindIsListed() {
    let types = member("type", of: member("properties", of: definition("column")))
    #expect(
      types.compactText
        == #"{"enum":["text","number","printed","interval","count","mineral","country","list"]}"#)
    let kinds = member("kind", of: member("properties", of: definition("note")))
    #expect(kinds.compactText == #"{"enum":["caution","definition","omission","source"]}"#)
  }

  @Test func aRowHasItsSourcesAndAnyCells() {
    #expect(
      definition("row").compactText
        == ##"{"type":"object","properties":{"sources":{"type":"array","items":{"$ref":"#/$defs/source"}}},"##
        + ##""required":["sources"],"additionalProperties":{"$ref":"#/$defs/cell"}}"##)
    guard case .array(let shapes) = member("anyOf", of: definition("cell")) else {
      return #expect(Bool(false))
    }
    #expect(
      shapes.map { names(of: member("properties", of: $0)) } == [
        [], [], ["low", "high", "low_open", "high_open", "printed"], ["at_least", "at_most"], ["id", "name"],
      ])
    #expect(shapes[0].compactText == #"{"type":["string","number","null"]}"#)
  }
}
