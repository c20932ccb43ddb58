/// Reads whole tables of the data folder.
public enum Table {
  /// All rows of the table of `type` below `folder`, in the order of the file.
  public static func rows<Row: TableRow>(
    _ type: Row.Type, schema: TableSchema? = nil, in folder: String, known: KnownNames?
  ) throws(DataError) -> [Row] {
    var decoder = try RowDecoder(schema ?? Row.schema, in: folder, known: known)
    var rows: [Row] = []
    while try decoder.next() { rows.append(try Row(decoding: &decoder)) }
    return rows
  }
}
