import ArgumentParser
import Figures
import Platform
import SupplyData

/// The command line: parses, runs, and turns errors into messages and exit codes.
///
/// Exit codes: 0 done, 1 asked for something that the data do not hold, 2 bad arguments (where ArgumentParser would
/// say 64), 3 bad data or a file that cannot be written.
@main
struct Oreflow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oreflow",
    abstract:
      "The supply network of the minerals the United States depends on: from published values, with sources "
      + "and bounds.",
    discussion: """
      Tables go to standard output, messages to standard error. Exit codes: 0 done, 1 the data do not hold what was \
      asked for, 2 bad arguments, 3 bad data or a file that cannot be written.

      Documents: \(HelpTopic.allCases.map { "oreflow help \($0.rawValue) (\($0.summary))" }.joined(separator: ", ")).
      """,
    version: Version.number,
    subcommands: [
      ReportCommand.self, BriefCommand.self, PerspectivesCommand.self, DependenceCommand.self,
      MarketCommand.self,
      RiskCommand.self,
      ConcentrationCommand.self, ShiftsCommand.self, ChokepointsCommand.self, DisruptCommand.self,
      TraceCommand.self, SensitivityCommand.self,
      ShowCommand.self,
      FigureCommand.self, CentralityCommand.self, GraphCommand.self, ExportCommand.self, DataCommand.self,
      IngestCommand.self,
    ])

  func run() { print(Welcome.text) }

  static func main() {
    StandardOutput.prepare()
    Interruption.cleanUp()
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      if words == ["--version"] { return print(Version.text) }
      if words == ["--generate-completion-script", "bash"] {
        return try StandardOutput.write(BashCompletions.script)
      }
      if let topic = HelpTopic(words: words) { return try topic.show() }
      // The parser would print the help of the command before the word that it does not know.
      if words.first == "help", let mistyped = MistypedCommand(in: words) {
        Messages.error(mistyped.message)
        Platform.exit(2)
      }
      var command = try parseAsRoot()
      if let repeated = CommandOptions.repeated(in: words) {
        Messages.error("\(repeated) is given twice. Give it once.")
        Platform.exit(2)
      }
      try command.run()
    } catch let error as DataError {
      Messages.error(Remedies.message(error))
      Platform.exit(error.exitCode)
    } catch let error as FigureError {
      Messages.error(error.message(remedy: Remedies.text(error.remedy)))
      Platform.exit(error.exitCode)
    } catch {
      let code = exitCode(for: error)
      if code == .success {
        print(fullMessage(for: error))
        Platform.exit(0)
      }
      // The parser's own messages begin like all others.
      let (text, lead) = (fullMessage(for: error), "Error: ")
      if let mistyped = MistypedCommand(in: words, message: text) {
        Messages.error(mistyped.message)
        Platform.exit(2)
      }
      if text.hasPrefix(lead) {
        let message = String(text.dropFirst(lead.count))
        Messages.error(ParserMessage(message, words: words).text)
      } else {
        Messages.write(text)
      }
      Platform.exit(code == .validationFailure ? 2 : code.rawValue)
    }
  }
}

extension DataError {
  /// The exit code that tells what sort of trouble it is.
  var exitCode: Int32 {
    switch kind {
    case .notHeld: 1
    case .badRequest: 2
    case .badData, .unwritable: 3
    }
  }
}

extension FigureError {
  /// The exit code that tells what sort of trouble it is.
  var exitCode: Int32 {
    switch self {
    case .nothingToDraw: 1
    case .doesNotFit, .tooNarrow: 2
    case .drawing: 3
    }
  }
}
