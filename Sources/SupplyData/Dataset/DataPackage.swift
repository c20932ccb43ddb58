/// Describes the data folder as a Frictionless tabular data package, so that other tools can open it.
///
/// Reference: Frictionless Data, Data Package and Table Schema, version 1.
public enum DataPackage {
  /// The text of `datapackage.json` for the tables of a data folder.
  ///
  /// - Parameter reference: The reference tables, for the publishers' names and terms.
  public static func json(_ reference: Reference) -> String {
    var publishers: [String: String] = [:]
    for edition in reference.editions.values { publishers[edition.publisher] = edition.terms }
    let sources = publishers.keys.sorted().map { name in
      "    { \"title\": \(quoted("\(name) (terms: \(publishers[name] ?? ""))")) }"
    }
    let resources = DataFolder.tables.map { resource($0.schema) }
    return """
      {
        "profile": "tabular-data-package",
        "name": "oreflow-data",
        "title": "Facts on the supply of minerals to the United States",
        "description": "Tidy tables of published values. Values stand as printed: W withheld, NA not available, E net exporter, s less than half a unit.",
        "sources": [
      \(sources.joined(separator: ",\n"))
        ],
        "resources": [
      \(resources.joined(separator: ",\n"))
        ]
      }

      """
  }

  private static func resource(_ schema: TableSchema) -> String {
    let name = schema.file.dropLast(4).replacing("/", with: "-").replacing("_", with: "-")
    let fields = schema.columns.map { column in
      var parts = ["\"name\": \(quoted(column.name))"]
      let (type, constraint) = typed(column)
      parts.append("\"type\": \(quoted(type))")
      parts.append("\"description\": \(quoted(column.meaning))")
      var constraints = constraint.map { [$0] } ?? []
      if column.isRequired { constraints.insert("\"required\": true", at: 0) }
      if !constraints.isEmpty { parts.append("\"constraints\": { \(constraints.joined(separator: ", ")) }") }
      return "          { \(parts.joined(separator: ", ")) }"
    }
    let key = schema.key.map { quoted(schema.columns[$0].name) }.joined(separator: ", ")
    // An empty text is a value like another (a mineral without forms), so that it may be part of a key; an empty
    // number is missing.
    let isNumberMissing = schema.columns.contains { $0.kind == .number && !$0.isRequired }
    return """
          {
            "profile": "tabular-data-resource",
            "name": \(quoted(String(name))),
            "path": \(quoted(schema.file)),
            "title": \(quoted(schema.title)),
            "encoding": "utf-8",
            "schema": {
              "fields": [
      \(fields.joined(separator: ",\n"))
              ],
              "missingValues": [\(isNumberMissing ? "\"\"" : "")],
              "primaryKey": [\(key)]
            }
          }
      """
  }

  private static func typed(_ column: TableSchema.Column) -> (String, String?) {
    switch column.kind {
    case .year, .integer: ("integer", nil)
    case .number: ("number", nil)
    case .flag: ("string", "\"enum\": [\"0\", \"1\"]")
    case .choice(let words): ("string", "\"enum\": [\(words.map(quoted).joined(separator: ", "))]")
    case .printedValue:
      ("string", "\"pattern\": \"W|NA|E|s|[<>]?-?[0-9]*\\\\.?[0-9]+|[0-9]*\\\\.?[0-9]+-[0-9]*\\\\.?[0-9]+\"")
    case .mineral, .country, .edition, .unit, .text: ("string", nil)
    }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
