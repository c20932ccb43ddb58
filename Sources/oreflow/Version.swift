import ArgumentParser
import SupplyData

/// The version of the program: the one place that names it.
enum Version {
  /// Semantic version: what a script relies on changes with the first number only.
  static let number = "0.1.0"

  /// What `oreflow --version` prints: the program, and the state of the data it finds.
  static var text: String {
    var lines = ["oreflow \(number)"]
    if let data = try? DataOptions.parse([]), let folder = try? data.path(),
      let reference = try? Reference(folder: folder)
    {
      lines.append("data \(reference.newestEditions.map(\.rawValue).joined(separator: ", ")) in \(folder)")
    } else {
      lines.append("data not found: name the folder with --data or OREFLOW_DATA")
    }
    return lines.joined(separator: "\n")
  }
}
