import Diagrams
public import SupplyData

/// The typeface of a figure.
public enum Typeface {
  /// Refuses a typeface that is not installed and names the installed ones nearest to it; fontconfig would put another
  /// in its place.
  ///
  /// - Throws: `DataError` (bad request). Nothing where fontconfig cannot be asked.
  public static func check(_ name: String) throws(DataError) {
    guard let families = InstalledTypefaces.families,
      !families.contains(where: { $0.lowercased() == name.lowercased() })
    else { return }
    let near = NearestName.suggestions(for: name, among: families)
    let kin = families.filter { $0.hasPrefix(name.prefix { $0 != " " }) }.prefix(3)
    let offered = near.isEmpty ? Array(kin) : near
    // The typeface that figures have by default is in this package.
    let isDefault = name.lowercased().hasPrefix("liberation")
    let install = isDefault ? "install it (fonts-liberation on Debian)" : "install it"
    throw DataError(
      .badRequest, "the typeface \"\(name)\" is not installed",
      remedy: offered.isEmpty
        ? .anyOf([.other(install), .choose(.font, among: Array(families.prefix(8)))])
        : .advice("Did you mean \(offered.joined(separator: " or "))?"))
  }
}
