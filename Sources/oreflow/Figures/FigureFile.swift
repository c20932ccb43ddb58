import ArgumentParser
import Figures
import SupplyData

/// The files of a figure.
struct FigureFile: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file: its ending is the format. May be given more than once.", valueName: "file"))
  var output: [String]
  func validate() throws {
    if output.isEmpty { throw ValidationError("Name a file with -o, for example -o network.pdf.") }
    for path in output where FigureWriter.format(ofFile: path, dpi: 600) == nil {
      throw ValidationError(
        "\"\(path)\" has no ending of a figure. Use one of \(FigureWriter.endings.joined(separator: ", ")).")
    }
  }

  /// Writes `figure` in every format asked for, and its caption and sources beside each, whole or not at all.
  func write(_ figure: PlacedFigure, dpi: Double, reference: Reference) throws {
    let formats = output.compactMap { FigureWriter.format(ofFile: $0, dpi: dpi) }
    let files = try FigureWriter.files(figure, formats: Array(Set(formats)))
    var written = zip(output, formats).map { (path: $0, bytes: files[$1] ?? []) }
    for path in output {
      let stem = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
      for file in CaptionFiles.all(of: figure, reference: reference)
      where !written.contains(where: { $0.path == stem + file.ending }) {
        written.append((stem + file.ending, Array(file.text.utf8)))
      }
    }
    try WholeFile.commit(written)
  }
}
