import SupplyData

/// What the name of a file of CEPII BACI says: `BACI_HS17_Y2022_V202601.csv`.
struct BACIFileName: Equatable, Sendable {
  /// The revision of the nomenclature, `HS17`.
  let nomenclature: String
  /// The release, `202601`.
  let version: String

  /// Reads the last part of `path`; nil where it is not such a name.
  init?(_ path: String) {
    let name = (path.split(separator: "/").last ?? "").uppercased()
    let parts = name.split(separator: ".").first?.split(separator: "_") ?? []
    guard parts.first == "BACI",
      let nomenclature = parts.first(where: { $0.hasPrefix("HS") && $0.count == 4 }),
      let version = parts.first(where: { $0.hasPrefix("V") && $0.dropFirst().allSatisfy(\.isNumber) }),
      version.count == 7
    else { return nil }
    self.nomenclature = String(nomenclature)
    self.version = String(version.dropFirst())
  }

  /// The edition's id.
  var edition: Edition { Edition("BACI\(version)") }
}
