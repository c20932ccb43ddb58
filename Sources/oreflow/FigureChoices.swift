import ArgumentParser
import Figures
import SupplyData

/// What an author may choose about a figure.
struct FigureChoices: ParsableArguments {
  /// Journals and the widths of their columns, millimetres, the narrowest first.
  enum Journal: String, ExpressibleByArgument, CaseIterable {
    case elsevier, springer, nature

    var widths: [Double] {
      switch self {
      case .elsevier: [90, 140, 190]
      case .springer: [84, 174]
      case .nature: [89, 183]
      }
    }
  }

  /// How many columns of a journal a figure is wide.
  enum Columns: String, ExpressibleByArgument, CaseIterable {
    case one = "1"
    case half = "1.5"
    case two = "2"
  }

  @Option(
    name: .customLong("width-mm"), help: ArgumentHelp("The width of the page. Default: 170.", valueName: "mm")
  )
  var width: Double?
  @Option(
    help: "Take the width from a journal's columns: elsevier 90/140/190, springer 84/174, nature 89/183 mm.")
  var journal: Journal?
  @Option(
    help: "How many columns of the journal: 1, 1.5 (Elsevier) or 2. Without --journal, 1 is 85 mm, 2 170 mm.")
  var columns: Columns = .two
  @Option(
    name: .customLong("height-mm"),
    help: ArgumentHelp("The height that must not be exceeded.", valueName: "mm"))
  var height = 230.0
  @Option(
    help: ArgumentHelp(
      "Leave out flows below this percentage.",
      discussion: """
        Of U.S. consumption of the mineral (network, regions, years, chokepoint); of world production of the mineral \
        (production); in percentage points of U.S. consumption (difference); of U.S. consumption, mean over all \
        minerals (map); of the value of world trade (trade); of the value of U.S. imports, smaller countries lumped \
        together (trace). Default: the lowest that fits the page, from 2 on, from 0.5 for trade and 1 for trace; 0.1 \
        for map.
        """, valueName: "percent"))
  var threshold: Double?
  @Option(
    help: ArgumentHelp(
      "Show so many countries, the largest; network and chokepoint lump the rest together.",
      valueName: "count"))
  var top: Int?
  @Option(
    help: "How nodes follow one another: crossings (so that flows cross little; default), weight or name.")
  var order: FigureOptions.Order?
  @Option(help: "How line widths grow with values: linear (they add up), sqrt or log.")
  var scale: WidthScale.Shape = .linear
  @Option(
    help: ArgumentHelp(
      "Names: name (English), iso3 (codes for countries), or the language of a table reference/names_<language>.csv, "
        + "such as zh.", valueName: "names"))
  var labels = "name"
  @Option(
    help: ArgumentHelp(
      "Fade all but this country or mineral; commas between several.", valueName: "names"))
  var focus: String?
  @Option(
    help: ArgumentHelp(
      "Keep the flows or ties that the disparity filter finds significant at this level, and sole ones. Default for "
        + "projection: 0.3.",
      valueName: "level"))
  var backbone: Double?
  @Flag(help: "Greys in place of colours.") var grayscale = false
  @Option(help: ArgumentHelp("The typeface, as fontconfig knows it.", valueName: "family"))
  var font = "Liberation Sans"
  @Option(help: ArgumentHelp("A title inside the figure; none by default.", valueName: "words")) var title:
    String?
  @Option(
    help: ArgumentHelp(
      "Link every node: to this address followed by the node's id, such as country:CHN.", valueName: "address"
    ))
  var links: String?
  @Option(help: ArgumentHelp("Pixels an inch of PNG.", valueName: "number")) var dpi = 600.0

  func validate() throws {
    guard width.map({ (50...400).contains($0) }) ?? true else {
      throw ValidationError("--width-mm takes 50 to 400.")
    }
    guard (50...1000).contains(height) else { throw ValidationError("--height-mm takes 50 to 1000.") }
    guard threshold.map({ (0...100).contains($0) }) ?? true else {
      throw ValidationError("--threshold takes a percentage from 0 to 100.")
    }
    guard top.map({ (1...1000).contains($0) }) ?? true else {
      throw ValidationError("--top takes a count from 1 to 1000.")
    }
    guard backbone.map({ $0 > 0 && $0 <= 1 }) ?? true else {
      throw ValidationError("--backbone takes a level above 0 and at most 1.")
    }
    guard (36...1200).contains(dpi) else { throw ValidationError("--dpi takes 36 to 1200.") }
    guard !font.isEmpty else { throw ValidationError("--font takes the name of a typeface.") }
    if columns == .half, let journal, journal.widths.count < 3 {
      throw ValidationError("\(journal.rawValue) has no width of 1.5 columns. Use --columns 1 or 2.")
    }
  }

  /// The options given that not every family reads.
  var given: [FigureUse] {
    [
      (threshold != nil, FigureUse.threshold), (top != nil, .top), (backbone != nil, .backbone),
      (focus != nil, .focus), (order != nil, .order),
    ].filter(\.0).map(\.1)
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

  /// The options of the figure, with the names that `dataset` holds.
  func options(_ dataset: Dataset) throws(DataError) -> FigureOptions {
    var options = FigureOptions()
    options.width = pageWidth
    options.maximumHeight = height
    options.threshold = threshold
    options.top = top
    options.order = order ?? .crossings
    options.scale = scale
    options.backbone = backbone
    options.isGrayscale = grayscale
    options.font = font
    options.title = title
    options.linkPrefix = links
    switch labels {
    case "name": options.names = .english
    case "iso3": options.names = .codes
    default: options.names = try FigureNames(language: labels, folder: dataset.folder)
    }
    for name in (focus ?? "").split(separator: ",") {
      let text = String(name.drop { $0 == " " })
      // Codes first: `IN` is a symbol and a country too, and three letters are never a symbol.
      if dataset.reference.countries[CountryCode(text.uppercased())] != nil {
        options.focus.countries.insert(CountryCode(text.uppercased()))
      } else if let mineral = try? dataset.reference.mineral(named: text) {
        options.focus.minerals.insert(mineral.id)
      } else {
        options.focus.countries.insert(try dataset.reference.country(named: text).code)
      }
    }
    return options
  }
}
