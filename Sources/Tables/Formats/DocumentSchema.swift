/// The JSON Schema (draft 2020-12) of the one document that every command prints as JSON.
public enum DocumentSchema {
  /// The schema.
  public static var json: JSONText {
    .object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("title", .string("Tables of Oreflow")),
        (
          "description",
          .string("The answer of one command: its tables with typed columns, rows with sources, and notes.")
        ),
      ]
        + closed([
          ("oreflow", text("Version of the program")), ("command", text("The command, as dependence years")),
          ("arguments", list(of: text("A word of the command line"))),
          (
            "data",
            .object(closed([("editions", list(of: text("The newest edition of a series of the data")))]))
          ),
          ("tables", list(of: reference("table"))),
        ]) + [
          (
            "$defs",
            .object([
              ("table", table), ("column", column), ("row", row), ("cell", cell), ("source", source),
              ("note", note),
            ])
          )
        ])
  }

  private static var table: JSONText {
    .object(
      closed([
        ("name", text("Name of the table, stable")), ("title", text("What it shows")),
        ("answer", list(of: text("A sentence of the answer"))), ("columns", list(of: reference("column"))),
        ("rows", list(of: reference("row"))), ("notes", list(of: reference("note"))),
      ]))
  }

  private static var column: JSONText {
    .object(
      closed([
        ("name", text("Name of the member in every row")),
        ("type", words(Table.Kind.allCases.map(\.rawValue))),
        (
          "unit",
          .object([
            ("enum", .array(Table.Unit.allCases.map { .string($0.rawValue) } + [.null])),
            ("description", .string("Unit of its numbers")),
          ])
        ),
        ("heading", text("Heading for people")),
      ]))
  }

  /// A row has a member for each column, so their names are open here.
  private static var row: JSONText {
    .object([
      ("type", .string("object")), ("properties", .object([("sources", list(of: reference("source")))])),
      ("required", .array([.string("sources")])), ("additionalProperties", reference("cell")),
    ])
  }

  private static var cell: JSONText {
    let number = JSONText.object([("type", .array([.string("number"), .string("null")]))])
    let whole = JSONText.object([("type", .string("integer"))])
    let flag = JSONText.object([("type", .string("boolean"))])
    return .object([
      (
        "anyOf",
        .array([
          .object([("type", .array(["string", "number", "null"].map(JSONText.string)))]),
          list(of: text("A word or a name")),
          .object(
            closed([
              ("low", number), ("high", number), ("low_open", flag), ("high_open", flag),
              ("printed", nullable("As printed")),
            ])),
          .object(closed([("at_least", whole), ("at_most", whole)])),
          .object(closed([("id", text("Id of a mineral, or ISO 3166-1 alpha-3")), ("name", text("Name"))])),
        ])
      )
    ])
  }

  private static var source: JSONText {
    .object(
      closed([
        ("edition", text("Edition, as in oreflow data sources")), ("series", text("What it is")),
        ("printed", nullable("As printed")), ("via", nullable("The publication that restates it")),
      ]))
  }

  private static var note: JSONText {
    .object(closed([("kind", words(Note.Kind.allCases.map(\.rawValue))), ("text", text("The sentence"))]))
  }

  /// An object with these members and no others.
  private static func closed(_ members: [(String, JSONText)]) -> [(String, JSONText)] {
    [
      ("type", .string("object")), ("properties", .object(members)),
      ("required", .array(members.map { .string($0.0) })), ("additionalProperties", .bool(false)),
    ]
  }

  private static func text(_ description: String) -> JSONText {
    .object([("type", .string("string")), ("description", .string(description))])
  }

  private static func nullable(_ description: String) -> JSONText {
    .object([
      ("type", .array([.string("string"), .string("null")])), ("description", .string(description)),
    ])
  }

  private static func words(_ words: [String]) -> JSONText {
    .object([("enum", .array(words.map(JSONText.string)))])
  }

  private static func list(of items: JSONText) -> JSONText {
    .object([("type", .string("array")), ("items", items)])
  }

  private static func reference(_ name: String) -> JSONText {
    .object([("$ref", .string("#/$defs/\(name)"))])
  }
}
