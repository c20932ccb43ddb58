import ArgumentParser
import Diagrams
import Figures
import SupplyData
import Language

/// The page and the lettering: what every family reads.
struct FigurePage: ParsableArguments {
  /// How many columns of a journal a figure is wide.
  enum Columns: String, WordArgument {
    case one = "1"
    case half = "1.5"
    case two = "2"
  }

  /// Where the notes stand.
  enum Notes: String, WordArgument {
    case caption, figure
  }

  @Option(
    name: .customLong("width-mm"), help: ArgumentHelp("The width of the page. Default: 170.", valueName: "mm")
  )
  var width: Double?
  @Option(
    help: """
      Take width, height and smallest text from a journal: elsevier 90/140/190 mm, springer 84/174, nature 89/183, \
      science 57/121/184, pnas 87/114/178.
      """)
  var journal: PagePreset?
  @Option(help: "How many columns wide: 1, 1.5 or 2. Without --journal, 85, 140 and 170 mm.")
  var columns: Columns = .two
  @Option(
    name: .customLong("height-mm"),
    help: ArgumentHelp(
      "The height that must not be exceeded. Default: 170, or the journal's.", valueName: "mm"))
  var height: Double?
  @Option(
    help: ArgumentHelp(
      "Names: name (English), iso3 (codes for countries), or the language of a table reference/names_<language>.csv, "
        + "such as zh.", valueName: "names"))
  var labels = "name"
  @Flag(help: "Greys in place of colours.") var grayscale = false
  @Option(help: ArgumentHelp("The typeface, as fontconfig knows it.", valueName: "family"))
  var font = "Liberation Sans"
  @Option(help: ArgumentHelp("A title inside the figure; none by default.", valueName: "words")) var title:
    String?
  @Option(help: "Where the notes stand that say how to read the figure: caption, or figure too.")
  var notes: Notes = .caption
  @Option(
    help: ArgumentHelp(
      "Link every node: to this address followed by the node's id, such as country:CHN.", valueName: "address"
    ))
  var links: String?
  @Option(
    help: ArgumentHelp(
      "Pixels an inch of PNG and TIFF. Default: 600, in a report 300.", valueName: "number"))
  var dpi: Double?

  func validate() throws {
    guard width.map({ (50...400).contains($0) }) ?? true else {
      throw ValidationError("--width-mm takes 50 to 400.")
    }
    guard height.map({ (50...1000).contains($0) }) ?? true else {
      throw ValidationError("--height-mm takes 50 to 1000.")
    }
    guard dpi.map({ (36...1200).contains($0) }) ?? true else {
      throw ValidationError("--dpi takes 36 to 1200.")
    }
    guard links.map(LinkAddress.isAllowed) ?? true else {
      throw ValidationError("--links takes an address of http or https, or one relative to the figure.")
    }
    guard !font.isEmpty else { throw ValidationError("--font takes the name of a typeface.") }
    if columns == .half, let journal, journal.widths.count < 3 {
      throw ValidationError("\(journal.rawValue) has no width of 1.5 columns. Use --columns 1 or 2.")
    }
  }

  private var pageWidth: Double {
    if let width { return width }
    let widths = journal?.widths ?? [85, 140, 170]
    switch columns {
    case .one: return widths[0]
    case .half: return widths[widths.count / 2]
    case .two: return widths[widths.count - 1]
    }
  }

  /// Fills in what every family reads, with the names that `dataset` holds.
  func fill(_ options: inout FigureOptions, _ dataset: Dataset) throws(DataError) {
    options.width = pageWidth
    options.maximumHeight = height ?? journal?.height ?? FigureOptions.usualHeight
    options.isGrayscale = grayscale
    try Typeface.check(font)
    options.font = font
    options.title = title
    options.showsNotes = notes == .figure
    if let smallest = journal?.smallestText, smallest > options.smallFontSize {
      (options.smallFontSize, options.fontSize) = (smallest, max(smallest, options.fontSize))
    }
    options.linkPrefix = links
    switch labels {
    case "name": options.names = .english
    case "iso3": options.names = .codes
    default: options.names = try FigureNames(language: labels, folder: dataset.folder)
    }
  }

  /// Warns of files that the journal does not set in print, and of those in which boxes stand for characters.
  func warn(of files: [String]) {
    let drawn = files.first { file in
      file != "-" && !file.lowercased().hasSuffix(".svg") && !file.lowercased().hasSuffix(".dot")
    }
    if let drawn, !["name", "iso3"].contains(labels),
      InstalledTypefaces.families(writing: labels)?.isEmpty == true
    {
      Messages.warning(
        "no typeface that is installed has the characters of \"\(labels)\": boxes stand for them in \(drawn). "
          + "Install one, for example fonts-noto-cjk.")
    }
    guard let journal else { return }
    for file in files where !journal.formats.contains(where: { file.lowercased().hasSuffix(".\($0)") }) {
      Messages.warning(
        "\(file) is a preview: \(journal.rawValue) sets \(journal.formats.joined(separator: " or ")).")
    }
  }

  /// What every family reads, with the names that `dataset` holds.
  func options(_ dataset: Dataset) throws(DataError) -> FigureOptions {
    var options = FigureOptions()
    try fill(&options, dataset)
    return options
  }
}
