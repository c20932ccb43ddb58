import ArgumentParser
import Diagrams
import Figures
import SupplyData

/// The files of a figure.
struct FigureFile: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file: its ending is the format. May be given more than once; - is standard output, in --format.",
      valueName: "file"))
  var output: [String]
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "The format on standard output: \(FigureWriter.endings.joined(separator: ", ")).", valueName: "format"))
  var standardFormat: String?

  /// What stands for standard output, and the stream it is.
  private static let standard = (name: "-", path: "/dev/stdout")

  func validate() throws {
    if output.isEmpty { throw ValidationError("Name a file with -o, for example -o network.pdf.") }
    let endings = FigureWriter.endings.joined(separator: ", ")
    guard output.count(where: { $0 == Self.standard.name }) < 2 else {
      throw ValidationError("Standard output takes one figure: give -o - once.")
    }
    guard output.contains(Self.standard.name) == (standardFormat != nil) else {
      throw ValidationError(
        standardFormat == nil
          ? "Standard output has no ending: name the format too, for example -o - --format svg."
          : "--format is that of standard output: a file's ending is its format. Give -o - with it.")
    }
    if let standardFormat, FigureWriter.format(ofFile: ".\(standardFormat)", dpi: 600) == nil {
      throw ValidationError("--format takes one of \(endings), not \"\(standardFormat)\".")
    }
    for path in output where path != Self.standard.name && FigureWriter.format(ofFile: path, dpi: 600) == nil
    {
      throw ValidationError("\"\(path)\" has no ending of a figure. Use one of \(endings).")
    }
  }

  private func format(_ path: String, _ dpi: Double) -> OutputFormat? {
    FigureWriter.format(ofFile: path == Self.standard.name ? ".\(standardFormat ?? "")" : path, dpi: dpi)
  }

  /// Writes `figure` in every format asked for, and its caption and sources beside each file, whole or not at all.
  func write(_ figure: PlacedFigure, dpi: Double, reference: Reference) throws {
    let formats = output.compactMap { format($0, dpi) }
    let files = try FigureWriter.files(figure, formats: Array(Set(formats)))
    var written = zip(output, formats).map {
      (path: $0 == Self.standard.name ? Self.standard.path : $0, bytes: files[$1] ?? [])
    }
    for path in output where path != Self.standard.name {
      let stem = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
      for file in CaptionFiles.all(of: figure, register: reference.register)
      where !written.contains(where: { $0.path == stem + file.ending }) {
        written.append((stem + file.ending, Array(file.text.utf8)))
      }
    }
    try WholeFile.commit(written)
  }
}
