import Foundation
import SampleData
import SupplyData
import Testing

/// The documents in the program, and what `oreflow` alone prints, on the repository's data.
struct HelpTopicTests {
  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, environment: ["OREFLOW_DATA": RepositoryData.folder])
  }

  @Test(arguments: ["glossary", "methods", "GLOSSARY"])
  func documentsFitAPage(topic: String) throws {
    let outcome = try run("help", topic)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count > 20)
    for line in lines { #expect(line.count <= 106, "\(line)") }
  }

  /// Every answer of the tutorial is the output of the command named above it.
  @Test func theTutorialRunsWhatItNames() throws {
    let text = try run("help", "tutorial").output
    let commands = text.split(separator: "\n").filter { $0.hasPrefix("   $ oreflow ") }
      .map { $0.split(separator: " ").dropFirst(2).map(String.init) }
    #expect(commands.count >= 8)
    let folder = try SampleFolder()
    for command in commands {
      let outcome = try Program.run(
        command, environment: ["OREFLOW_DATA": RepositoryData.folder], directory: folder.path)
      #expect(outcome.code == 0, "\(command): \(outcome.errors)")
      if !command.contains("-o") { #expect(text.contains(outcome.output), "\(command)") }
    }
  }

  @Test func theYearsAreThoseOfTheTables() throws {
    let dataset = try Dataset(folder: RepositoryData.folder)
    let coverage = try Coverage(dataset)
    let output = try run("help", "years").output
    let reliances = coverage.years[.reliance, default: [:]].values.filter { $0.contains(2022) }.count
    let row = try #require(output.split(separator: "\n").first { $0.hasPrefix("2022") })
    #expect(row.split(separator: " ").dropFirst().first == "\(reliances)")
    #expect(output.split(separator: "\n").filter { Int($0.prefix(4)) != nil }.count == coverage.span?.count)
  }

  @Test func theProgramAloneNamesWhatIsHeldAndWhatToAsk() throws {
    let outcome = try run()
    #expect(outcome.code == 0)
    let minerals = try Coverage(try Dataset(folder: RepositoryData.folder)).minerals.count
    #expect(outcome.output.contains("Held: \(minerals) minerals"), "\(outcome.output)")
    let commands = outcome.output.split(separator: "\n").compactMap { line in
      line.range(of: "  oreflow ").map { line[$0.upperBound...].split(separator: " ").map(String.init) }
    }
    #expect(commands.count >= 10)
    for command in commands {
      let help = try Program.run([command[0], "--help"])
      #expect(help.code == 0 && help.output.contains("USAGE: oreflow \(command[0])"), "\(command)")
    }
  }

  @Test func withoutDataItSaysHowToNameThem() throws {
    let outcome = try Program.run([], environment: ["OREFLOW_DATA": "/nowhere"])
    #expect(outcome.code == 0 && outcome.output.contains("--data"), "\(outcome.output)")
  }

  @Test func theVersionTellsTheStateOfTheData() throws {
    let lines = try run("--version").output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("oreflow ") == true)
    let state = try Dataset(folder: RepositoryData.folder).reference.newestEditions.map(\.rawValue)
    #expect(state.contains("MCS2026") && !state.contains("MCS2025"))
    #expect(lines.last == "data \(state.joined(separator: ", ")) in \(RepositoryData.folder)")
  }

  @Test(arguments: [
    (["reprot"], "no command is called \"reprot\". Did you mean \"report\"?"),
    (["depandence", "--year", "2022"], "Did you mean \"dependence\"?"),
    (["qqqqqqqq"], "no command is called \"qqqqqqqq\". See `oreflow --help`."),
    (["data", "chekc"], "no subcommand of data is called \"chekc\". Did you mean \"check\"?"),
  ])
  func aMistypedCommandNamesTheNearest(words: [String], message: String) throws {
    let outcome = try Program.run(words)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  /// An installation: PREFIX/bin/oreflow finds PREFIX/share/oreflow/Data from anywhere.
  @Test func anInstalledProgramFindsItsData() throws {
    let prefix = try SampleFolder()
    let files = FileManager.default
    try files.createDirectory(atPath: "\(prefix.path)/p/bin", withIntermediateDirectories: true)
    try files.createDirectory(atPath: "\(prefix.path)/p/share/oreflow", withIntermediateDirectories: true)
    try files.copyItem(atPath: RepositoryData.folder, toPath: "\(prefix.path)/p/share/oreflow/Data")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // A shell copies it: were it written here, a child of another test could hold it open for writing, and it would
    // not run.
    process.arguments = [
      "-c", "cp \"$0\" \"$1\" && cd / && exec \"$1\" --version", Program.path, "\(prefix.path)/p/bin/oreflow",
    ]
    process.environment = ["HOME": "/", "PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text.contains("p/share/oreflow/Data"), "\(text)")
  }
}
