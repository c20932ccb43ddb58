import ArgumentParser
import GraphFiles
import Graphs
import SupplyData

/// How the file of edges is read.
struct GraphInput: ParsableArguments {
  enum Weights: String, WordArgument {
    case length, strength, none

    var meaning: WeightMeaning {
      switch self {
      case .length: .length
      case .strength: .strength
      case .none: .none
      }
    }
  }

  enum Duplicates: String, WordArgument {
    case refuse, sum, smallest

    var policy: DigraphBuilder.Duplicates {
      switch self {
      case .refuse: .refuse
      case .sum: .sum
      case .smallest: .smallest
      }
    }
  }

  enum Header: String, WordArgument { case yes, no }

  @Option(help: "What the weights mean: length, strength or none.") var weights: Weights = .none
  @Flag(help: "Edges have no direction, whatever the file says.") var undirected = false
  @Option(help: "An edge given twice: refuse, sum the weights, or keep the smallest.")
  var duplicates: Duplicates = .refuse
  @Option(
    help: ArgumentHelp(
      "What stands between the columns: comma, semicolon, tab, bar or blanks; found out unless named.",
      valueName: "name"))
  var separator: ColumnSeparator?
  @Option(
    help: ArgumentHelp(
      "Whether the first row names the columns: yes or no; found out unless named.", valueName: "yes|no"))
  var header: Header?
  @Option(
    help: ArgumentHelp(
      "The columns of source, target and weight, by name or by number from 1: Exporter,Importer,Value or 2,3.",
      valueName: "columns"))
  var edgeColumns: String?
  @Option(help: "The encoding of the files: utf8 or latin1.") var encoding: TextEncoding = .utf8

  func validate() throws {
    if let edgeColumns, !(2...3).contains(edgeColumns.split(separator: ",").count) {
      throw ValidationError(
        "--edge-columns takes two or three columns: source,target or source,target,weight.")
    }
  }

  /// The edges of `file`, as `measure` reads them.
  func edges(of file: String, for measure: GraphMeasure) throws(DataError) -> EdgeList {
    var options = EdgeListOptions()
    options.weights = weights.meaning
    options.isDirected = undirected ? false : nil
    options.duplicates = duplicates.policy
    options.encoding = encoding
    options.separator = separator
    options.hasHeader = header.map { $0 == .yes }
    options.columns =
      edgeColumns?.split(separator: ",").map { String($0.drop { $0 == " " }) } ?? []
    options.readsCosts = measure.readsCosts
    options.readsCapacities = measure.readsCapacities
    do throws(GraphFileError) {
      return try EdgeList(path: file, options: options)
    } catch {
      throw DataError(error)
    }
  }

  /// What `file` tells of the nodes `names`.
  func nodes(of file: String, names: NodeNames) throws(DataError) -> NodeList {
    do throws(GraphFileError) {
      return try NodeList(path: file, names: names, encoding: encoding)
    } catch {
      throw DataError(error)
    }
  }
}

extension DataError {
  /// The error of a file of edges or nodes, its remedy in the words of this command line.
  init(_ error: GraphFileError) {
    let remedy =
      switch error.remedy {
      case .edit(let text): text
      case .nameEncoding: "Name its encoding with --encoding latin1, or save the file as UTF-8"
      case .nameColumns:
        "Name the columns with --edge-columns SOURCE,TARGET,WEIGHT (names or numbers), or use --header no for a file without a header"
      case .nameSeparator:
        "Name what stands between the columns with --separator: "
          + ColumnSeparator.allCases.map(\.rawValue).joined(separator: ", ")
      case .mergeDuplicates: "Use --duplicates sum or --duplicates smallest, or remove it"
      case .nameDirection: "Read all of them without direction with --undirected, or give all one type"
      case .refuseDuplicates: "Leave --duplicates at refuse"
      }
    let kind: Kind = error.remedy == .refuseDuplicates ? .badRequest : .badData
    self.init(
      kind, file: error.file, line: error.line, column: error.column, error.problem, remedy: "\(remedy)")
  }
}
