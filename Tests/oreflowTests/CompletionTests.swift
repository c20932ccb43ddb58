import Foundation
import SampleData
import Testing

/// What bash offers, through the script that the program generates.
struct CompletionTests {
  /// The words offered for the last of `words`; nil where there is no bash.
  private func offered(_ words: [String], data: String = RepositoryData.folder) throws -> Set<String>? {
    guard FileManager.default.isExecutableFile(atPath: "/bin/bash") else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments =
      [
        "-c",
        """
        oreflow() { "$PROGRAM" "$@"; }
        source <("$PROGRAM" --generate-completion-script bash)
        COMP_WORDS=(oreflow "$@"); COMP_CWORD=$#; COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
        _oreflow_with_defaults oreflow "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """, "bash",
      ] + words
    process.environment = ["PROGRAM": Program.path, "OREFLOW_DATA": data, "PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Set(printed.split(separator: "\n").map { $0.filter { $0 != " " } })
  }

  @Test(arguments: [
    ("dependence list --mineral coba", ["cobalt"]), ("dependence --mineral coba", ["cobalt"]),
    ("dependence --list us-", ["us-2018", "us-2022", "us-2025"]), ("risk --edition MCS2026", ["MCS2026"]),
    ("chokepoints country CH", ["CHE", "CHL", "CHN"]), ("disrupt remove CHN,RU", ["CHN,RUS"]),
    ("disrupt CHN,RU", ["CHN,RUS"]), ("disrupt @BR", ["@BRICS"]), ("graph betweenn", ["betweenness"]),
    ("figure net", ["network"]), ("figure network --focus antimo", ["antimony"]), ("show cobal", ["cobalt"]),
    ("trace cobal", ["cobalt"]), ("dependence --format CS", []), ("dependence --format bib", ["bibtex"]),
    ("depend", ["dependence"]), ("dependence ye", ["years"]),
  ])
  func namesAreOffered(line: String, names: [String]) throws {
    guard let offered = try offered(line.split(separator: " ").map(String.init)) else { return }
    #expect(offered == Set(names), "\(line)")
  }

  @Test func theDataFolderOfTheLineCounts() throws {
    let sample = try SampleFolder()
    guard
      let offered = try offered(["dependence", "--data", sample.path, "--mineral", "co"], data: "/nowhere")
    else { return }
    #expect(offered == ["cobalt"])
    #expect(try self.offered(["dependence", "--mineral", "co"], data: "/nowhere") == [])
  }
}
