public import SupplyData

/// The reference tables as a reader looks them up.
public enum ReferenceTables {
  /// The minerals with symbol, group and other names.
  public static func minerals(_ reference: Reference, names: [MineralName]) -> Table {
    let others = Dictionary(grouping: names, by: \.mineral)
    return Table(
      name: "minerals", title: "Minerals",
      of: reference.minerals.values.sorted { $0.id < $1.id },
      columns: [
        .text("id", "Id") { $0.id.rawValue }, .text("name", "Name") { $0.name },
        .text("symbol", "Symbol") { $0.symbol },
        .text("group", "Group") { mineral in
          mineral.parent.map { parent in
            mineral.parentFrom.map { "\(parent) from \($0)" } ?? parent.rawValue
          } ?? ""
        },
        .text("names", "Other names") {
          (others[$0.id] ?? []).map(\.name).sorted().joined(separator: ", ")
        },
      ])
  }

  /// The countries with code, region and groups.
  public static func countries(_ reference: Reference) -> Table {
    var groups: [CountryCode: [String]] = [:]
    for (group, members) in reference.groups {
      for country in Set(members.map(\.country)) { groups[country, default: []].append(group) }
    }
    return Table(
      name: "countries", title: "Countries",
      of: reference.countries.values.sorted { $0.code < $1.code },
      columns: [
        .text("code", "Code") { $0.code.rawValue }, .text("name", "Name") { $0.name },
        .text("region", "Region") { $0.region.rawValue },
        .text("groups", "Groups") { (groups[$0.code] ?? []).sorted().joined(separator: ", ") },
      ])
  }

  /// The lists of minerals.
  public static func lists(_ reference: Reference) -> Table {
    Table(
      name: "lists", title: "Lists of minerals",
      of: reference.lists.sorted { $0.key < $1.key },
      columns: [
        .text("list", "List") { $0.key }, .integer("entries", "Entries") { $0.value.count },
        .text("minerals", "Minerals") {
          $0.value.map { reference.register.shortName(of: $0).lowercased() }.joined(separator: ", ")
        },
      ])
  }

  /// The groups of countries, dated.
  public static func groups(_ reference: Reference) -> Table {
    Table(
      name: "groups", title: "Groups of countries",
      of: reference.groups.sorted { $0.key < $1.key }.flatMap(\.value),
      columns: [
        .text("group", "Group") { $0.group }, .text("name", "Name") { $0.name },
        .country(in: reference.register) { $0.country },
        .integer("since", "Since") { $0.since },
        .integer("until", "Until") { $0.until },
      ])
  }
}
