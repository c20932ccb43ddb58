import ArgumentParser
import Platform
import Reports
import SupplyData
import SupplyNetwork

/// Where the data are and which edition is used.
struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "The folder of the tables.",
      discussion: "Default: OREFLOW_DATA, else the folder Data above the working directory or the program.",
      valueName: "folder"))
  var folder: String?

  @Option(
    help: ArgumentHelp(
      "Which edition is taken where several print a year: latest or first.", valueName: "which"))
  var vintage: VintageName = .latest

  @Option(
    help: ArgumentHelp("Take values from this edition alone, for example MCS2026.", valueName: "id"),
    completion: .editions)
  var edition: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Take every table as it stood when this edition came out, for example MCS2024.", valueName: "id"),
    completion: .editions)
  var asOf: String?

  func validate() throws {
    if edition != nil, asOf != nil { throw ValidationError("--edition and --as-of exclude each other.") }
  }

  enum VintageName: String, WordArgument {
    case latest, first
  }

  /// Opens the data folder.
  func dataset() throws(DataError) -> Dataset {
    let dataset = try Dataset(folder: try path())
    OpenedData.remember(dataset)
    return dataset
  }

  /// The data folder: named, from the environment, or found.
  func path() throws(DataError) -> String {
    if let folder {
      guard !folder.isEmpty else {
        throw DataError(
          .badRequest, "--data names no folder", remedy: "Name the folder of the tables, or leave it out")
      }
      return folder
    }
    if let named = getenv("OREFLOW_DATA"), named[0] != 0 { return String(cString: named) }
    guard
      let found = FolderLocator.dataFolder(
        workingDirectory: FolderLocator.workingDirectory, executable: FolderLocator.executable)
    else {
      throw DataError(
        .badRequest, "no folder Data was found above the working directory or the program",
        remedy: .anyOf([.name(.dataFolder)]))
    }
    return found
  }

  /// Which edition is taken; an unknown edition is an error.
  func vintage(in reference: Reference) throws(DataError) -> Vintage {
    guard let name = edition ?? asOf else { return vintage == .first ? .first : .latest }
    let id = try Self.edition(named: name, in: reference)
    return asOf == nil ? .edition(id) : .asOf(id)
  }

  /// The edition that is called `name`, letter case left aside; an unknown one is an error with the nearest.
  static func edition(named name: String, in reference: Reference) throws(DataError) -> Edition {
    let id = Edition(name.uppercased())
    guard reference.editions[id] != nil else {
      let near = NearestName.suggestions(
        for: name, among: reference.editions.keys.map(\.rawValue).sorted())
      throw DataError(
        .badRequest, "no edition is called \"\(name)\"",
        remedy: near.isEmpty ? .anyOf([.look(.editions)]) : .nearest(near))
    }
    return id
  }
}

/// Which network is meant.
struct NetworkOptions: ParsableArguments {
  /// The year unless another is asked for.
  static let usualYear = 2022

  @Option(help: "The year.")
  var year = usualYear

  @Option(
    help: ArgumentHelp(
      "us-2018, us-2022, us-2025, all, or a file with one mineral a line.", valueName: "list"),
    completion: .lists)
  var list = "us-2022"

  @OptionGroup var importOptions: ImportsOption

  /// Which import shares are meant.
  var imports: ImportRule { importOptions.imports }

  func validate() throws { try YearCheck.check(year) }

  /// The network asked for.
  func network(_ data: DataOptions, from dataset: Dataset) throws(DataError) -> SupplyNetwork {
    try SupplyNetwork(
      year: year, list: try MineralList(named: list, in: dataset), imports: imports,
      vintage: try data.vintage(in: dataset.reference), from: dataset)
  }

  /// The network asked for, from `sources` that serve other questions too.
  func network(_ sources: NetworkSources, from dataset: Dataset) throws(DataError) -> SupplyNetwork {
    try SupplyNetwork(
      year: year, list: try MineralList(named: list, in: dataset), imports: imports, sources: sources)
  }
}
