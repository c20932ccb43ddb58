import Foundation
import PackagePlugin

/// Makes a string constant of every table (CSV), style (CSS) and script (JS) in the folder `Resources` of a target, so
/// that the program carries them inside itself and can be moved alone: `EmbeddedTable.shapes`, `EmbeddedPage.style`.
///
/// The package manager's own ways were tried first. A copied resource needs `Bundle.module`, which links all of
/// Foundation, knows the build folder by its path and ends the program when the bundle is not found;
/// `.embedInCode` makes an array literal that took 50 s to compile for 160 KB, where a string takes 0.2 s.
@main
struct EmbedTables: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Resources")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { Self.types[Self.ending(of: $0)] != nil }
    return names.sorted().map { name in
      let table = folder.appending(path: name)
      let stem = String(name.dropLast(Self.ending(of: name).count + 1))
      let type = Self.types[Self.ending(of: name)] ?? ""
      let words = stem.split(separator: "-").map(String.init)
      let constant = words[0] + words.dropFirst().map { $0.capitalized }.joined()
      let source = context.pluginWorkDirectoryURL.appending(path: "\(type)-\(stem).swift")
      let open = #"extension %s {\n  static let %s: StaticString = ##"""\n"#
      return .buildCommand(
        displayName: "Embedding \(name)", executable: URL(filePath: "/bin/sh"),
        arguments: [
          "-c",
          "{ printf '\(open)' \"$4\" \"$1\"; cat \"$2\"; printf '\\n\"\"\"##\\n}\\n'; } > \"$3\"",
          "sh", constant, table.path(), source.path(), type,
        ],
        inputFiles: [table], outputFiles: [source])
    }
  }

  /// The type that holds the constants of files with an ending.
  private static let types = ["csv": "EmbeddedTable", "css": "EmbeddedPage", "js": "EmbeddedPage"]

  private static func ending(of name: String) -> String {
    name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
  }
}
