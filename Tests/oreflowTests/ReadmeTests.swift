import Foundation
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// What the README shows is what the program does.
struct ReadmeTests {
  /// A fenced block: its language and its lines.
  private struct Block {
    let language: String
    let lines: [String]
  }

  private static let root = String(RepositoryData.folder.dropLast("/Data".count))

  private static func text() throws -> String { try WholeFile.text(of: "\(root)/README.md") }

  private static func blocks(_ language: String) throws -> [Block] {
    var blocks: [Block] = []
    var open: String?
    var lines: [String] = []
    for line in try text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      guard line.hasPrefix("```") else {
        lines.append(line)
        continue
      }
      if let language = open { blocks.append(Block(language: language, lines: lines)) }
      open = open == nil ? String(line.dropFirst(3)) : nil
      lines = []
    }
    return blocks.filter { $0.language == language }
  }

  private static func words(_ line: String) -> [String] {
    line.prefix { $0 != "#" }.split(separator: " ").dropFirst().map(String.init)
  }

  private static let examples = Result {
    try blocks("sh").flatMap(\.lines).filter { $0.hasPrefix("oreflow ") }
  }

  private func run(_ words: [String], in folder: String) throws -> Program.Outcome {
    try Program.run(words, environment: ["OREFLOW_DATA": RepositoryData.folder], directory: folder)
  }

  @Test func everyExampleRuns() throws {
    let examples = try Self.examples.get()
    #expect(examples.count >= 20)
    let folder = try SampleFolder()
    for example in examples {
      let outcome = try run(Self.words(example), in: folder.path)
      #expect(outcome.code == 0, "\(example): \(outcome.errors)")
    }
  }

  /// A quoted page is the beginning of what its command prints.
  @Test func everyQuotedAnswerIsWhatTheProgramPrints() throws {
    let blocks = try Self.blocks("console")
    #expect(blocks.count >= 2)
    let folder = try SampleFolder()
    for block in blocks {
      let command = try #require(block.lines.first)
      #expect(command.hasPrefix("$ oreflow "))
      let output = try run(Array(Self.words(command).dropFirst()), in: folder.path).output
      let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      #expect(Array(lines.prefix(block.lines.count - 1)) == Array(block.lines.dropFirst()), "\(command)")
    }
  }

  @Test(.enabled(if: ReadmeTests.hasNetworkX, "python3 with networkx is not at hand"))
  func thePythonRecipeRuns() throws {
    let folder = try SampleFolder()
    for example in try Self.examples.get().filter({ $0.contains("dependence.csv") || $0.contains("graphml") })
    {
      #expect(try run(Self.words(example), in: folder.path).code == 0, "\(example)")
    }
    let block = try #require(try Self.blocks("python").first)
    let output = try Self.python(block.lines.joined(separator: "\n"), in: folder.path)
    #expect(output.contains("minerals") && output.contains("True True"), "\(output)")
  }

  /// The same lines as in the README, which compile here.
  @Test func theLibraryIsUsedAsShown() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    var printed: [String] = []
    func print(_ values: Any...) { printed.append("\(values)") }
    // As shown, from here
    let list = try MineralList(named: "us-2022", in: data)
    let network = try SupplyNetwork(year: 2022, list: list, from: data)
    for mineral in network.minerals {
      guard let leader = mineral.imports.value?.named.first else { continue }
      print(data.reference.register.name(of: mineral.id), data.reference.register.name(of: leader.country))
    }
    for country in Exposure(network).countries.prefix(5) {
      print(country.code, country.exposure, country.count(atLeast: 50))
    }
    // to here
    #expect(printed.contains { $0.contains("Cobalt") && $0.contains("Norway") })
    let source = try WholeFile.text(of: #filePath)
    let shown = try #require(source.components(separatedBy: "// As shown, from here\n").dropFirst().first)
      .components(separatedBy: "    // to here")[0]
      .split(separator: "\n").map { String($0.dropFirst(4)) }
    let block = try #require(try Self.blocks("swift").first).lines
    #expect(Array(block.suffix(shown.count)) == shown)
    #expect(block.contains("let data = try Dataset(folder: \"Data\")"))
  }

  /// The changes stand in one article; the README and the article name the version of the program.
  @Test func theChangesAreThoseOfTheVersion() throws {
    let printed = try Program.run(["--version"]).output.split(separator: "\n").first
    let version = try #require(printed?.split(separator: " ").last)
    let section = try #require(try Self.text().components(separatedBy: "## Changes\n").dropFirst().first)
    let place = "Sources/Reports/Reports.docc/Changes.md"
    #expect(section.contains("This is \(version)") && section.contains("`\(place)`"))
    let article = try WholeFile.text(of: "\(Self.root)/\(place)").split(separator: "\n")
    let newest = try #require(article.first { $0.hasPrefix("## ") && $0 != "## Overview" })
    #expect(newest.hasPrefix("## \(version)"))
  }

  /// Prose and code fit 120 columns; rows of tables and the one set-up command do not wrap.
  @Test func itsLinesFit() throws {
    let long = try Self.text().split(separator: "\n").filter {
      $0.count > 120 && !$0.hasPrefix("|") && !$0.hasPrefix("$(command -v sudo)")
    }
    #expect(long == [])
  }

  private static let hasNetworkX =
    (try? python("import networkx; print('here')", in: "/"))?.contains("here") == true

  private static func python(_ script: String, in folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    process.currentDirectoryURL = URL(filePath: folder)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? text : "failed: \(text)"
  }
}
