/// Which tables of a page stand together: those of a year of a list of minerals, or those of the list that belong to no
/// year.
struct PageGroup: Hashable {
  /// The place of the list amongst those of the page.
  var list = 0
  /// The year; nil for what belongs to none.
  var year: Int?

  /// The name of the group in ids and in the data: `2022`, `all`, and `1-2022`, `1-all` for the second list.
  var name: String { (list == 0 ? "" : "\(list)-") + (year.map(String.init) ?? "all") }
}
