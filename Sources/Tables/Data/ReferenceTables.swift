public import SupplyData

/// The reference tables as a reader looks them up.
public enum ReferenceTables {
  /// The minerals with symbol, group and other names.
  public static func minerals(_ reference: Reference, names: [MineralName]) -> Table {
    let others = Dictionary(grouping: names, by: \.mineral)
    return Table(
      name: "minerals", title: "Minerals",
      columns: [
        .init("id", "Id"), .init("name", "Name"), .init("symbol", "Symbol"), .init("group", "Group"),
        .init("names", "Other names"),
      ],
      rows: reference.minerals.values.sorted { $0.id < $1.id }.map { mineral in
        let group = mineral.parent.map { parent in
          mineral.parentFrom.map { "\(parent) from \($0)" } ?? parent.rawValue
        }
        return Table.Row([
          .text(mineral.id.rawValue), .text(mineral.name), .text(mineral.symbol), .text(group ?? ""),
          .text((others[mineral.id] ?? []).map(\.name).sorted().joined(separator: ", ")),
        ])
      })
  }

  /// The countries with code, region and groups.
  public static func countries(_ reference: Reference) -> Table {
    var groups: [CountryCode: [String]] = [:]
    for (group, members) in reference.groups {
      for country in Set(members.map(\.country)) { groups[country, default: []].append(group) }
    }
    return Table(
      name: "countries", title: "Countries",
      columns: [
        .init("code", "Code"), .init("name", "Name"), .init("region", "Region"), .init("groups", "Groups"),
      ],
      rows: reference.countries.values.sorted { $0.code < $1.code }.map { country in
        Table.Row([
          .text(country.code.rawValue), .text(country.name), .text(country.region.rawValue),
          .text((groups[country.code] ?? []).sorted().joined(separator: ", ")),
        ])
      })
  }

  /// The lists of minerals.
  public static func lists(_ reference: Reference) -> Table {
    Table(
      name: "lists", title: "Lists of minerals",
      columns: [.init("list", "List"), .init("entries", "Entries", .number), .init("minerals", "Minerals")],
      rows: reference.lists.keys.sorted().map { name in
        let minerals = reference.lists[name] ?? []
        return Table.Row([
          .text(name), .integer(minerals.count),
          .text(minerals.map { reference.register.shortName(of: $0).lowercased() }.joined(separator: ", ")),
        ])
      })
  }

  /// The groups of countries, dated.
  public static func groups(_ reference: Reference) -> Table {
    Table(
      name: "groups", title: "Groups of countries",
      columns: [
        .init("group", "Group"), .init("name", "Name"), .init("country", "Country", .country),
        .init("since", "Since"), .init("until", "Until"),
      ],
      rows: reference.groups.keys.sorted().flatMap { group in
        (reference.groups[group] ?? []).map { member in
          Table.Row([
            .text(group), .text(member.name), .country(member.country, in: reference.register),
            .text(member.since.map { String($0) } ?? ""), .text(member.until.map { String($0) } ?? ""),
          ])
        }
      })
  }
}
