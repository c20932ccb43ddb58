/// Describes CSV files of tables as a Frictionless tabular data package, so that other tools open them with their
/// types.
///
/// Reference: Frictionless Data, Data Package and Table Schema, version 1.
package enum TablePackage {
  /// The text of `datapackage.json` beside the files `NAME.csv` of `tables`, written with their sources.
  package static func json(_ tables: [Table], name: String, title: String) -> String {
    JSONText.object([
      ("profile", .string("tabular-data-package")), ("name", .string(name)), ("title", .string(title)),
      ("resources", .array(tables.map(resource))),
    ]).text
  }

  private static func resource(_ table: Table) -> JSONText {
    let fields = (table.constants.map(\.column) + table.columns).flatMap { column in
      column.fields.map { field in
        JSONText.object([
          ("name", .string(field.name)), ("type", .string(field.type)), ("title", .string(column.heading)),
        ])
      }
    }
    let sources = JSONText.object([
      ("name", .string("sources")), ("type", .string("string")),
      ("title", .string("Editions, series, as printed")),
    ])
    return .object([
      ("profile", .string("tabular-data-resource")), ("name", .string(table.name)),
      ("path", .string("\(table.name).csv")), ("title", .string(table.title)), ("encoding", .string("utf-8")),
      (
        "schema", .object([("fields", .array(fields + [sources])), ("missingValues", .array([.string("")]))])
      ),
    ])
  }
}
