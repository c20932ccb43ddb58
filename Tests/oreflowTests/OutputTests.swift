import Foundation
import SampleData
import SupplyData
import Testing

/// What a shell can do to standard output and to files while the program writes.
@Suite struct OutputTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  /// Runs `script` with the program as `$oreflow` and the sample data.
  private func shell(_ script: String) throws -> Program.Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.environment = [
      "PATH": "/usr/bin:/bin", "oreflow": URL(filePath: Program.path).path, "OREFLOW_DATA": folder.path,
      "out": "\(folder.path)/out", "SWIFT_BACKTRACE": "enable=no",
    ]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let messages = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Program.Outcome(
      code: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: messages, as: UTF8.self))
  }

  private func hidden(_ place: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: place).filter { $0.contains(".oreflow-") }
  }

  @Test(arguments: ["data sources", "data check", "--help", "data describe", "data sources --format csv"])
  func aFullDiskIsAnError(_ command: String) throws {
    for place in [">/dev/full", ">&-"] {
      let outcome = try shell("\"$oreflow\" \(command) \(place)")
      #expect(outcome.code == 3, "\(command) \(place)")
      #expect(outcome.errors.contains("standard output: cannot be written: "), "\(outcome.errors)")
    }
  }

  @Test func aReaderThatHasGoneEndsItSilently() throws {
    let outcome = try shell("\"$oreflow\" data describe | head -c 1; \"$oreflow\" data describe | true")
    #expect(outcome.output == "{")
    #expect(outcome.errors == "")
    // Also where the shell has let the signal be ignored.
    let ignored = try shell("trap '' PIPE; \"$oreflow\" data describe | true")
    #expect(ignored.errors == "")
  }

  @Test func devicesAreWrittenInto() throws {
    let outcome = try shell(
      "\"$oreflow\" data sources -o /dev/stdout; \"$oreflow\" data sources -o /dev/null && test -c /dev/null")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Mineral"))
    let full = try shell("\"$oreflow\" data sources -o /dev/full")
    #expect(full.code == 3)
    #expect(full.errors.contains("/dev/full: cannot be written: No space left on device"))
    let appended = try shell(
      "{ echo first; \"$oreflow\" data sources -o /dev/stdout; } > \"$out\"; head -1 \"$out\"")
    #expect(appended.output == "first\n")
  }

  @Test func oneFileIsNamedOnce() throws {
    let outcome = try shell("\"$oreflow\" figure network -o \"$out/a.dot\" -o \"$out/a.dot\"")
    #expect(outcome.code == 2, "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out"))
  }

  @Test(arguments: ["TERM", "INT", "HUP"]) func aSignalLeavesNothingBehind(_ name: String) throws {
    // The pipe holds the program at its first output, after the hidden file of the other was made. A shell lets
    // what runs beside it ignore SIGINT, which the program respects, so `env` gives the signal back.
    let outcome = try shell(
      """
      mkdir "$out"; mkfifo "$out/pipe.csv"
      "$oreflow" export --format csv --layer supply -o "$out/e.csv" & job=$!
      wait $job; test -f "$out/e.csv" || exit 9
      rm "$out"/*.csv; mkfifo "$out/g.dot"
      env --default-signal "$oreflow" figure network -o "$out/f.dot" -o "$out/g.dot" & job=$!
      { for step in $(seq 3000); do sleep 0.1; done; kill -KILL $job; } > /dev/null 2>&1 & guard=$!
      tries=0
      while ! ls -A "$out" | grep -q partial && [ $tries -lt 3000 ]; do sleep 0.05; tries=$((tries + 1)); done
      ls -A "$out" | grep -c partial
      kill -\(name) $job; wait $job; echo "code $?"; kill $guard
      """)
    #expect(
      outcome.output.contains("code \(128 + ["HUP": 1, "INT": 2, "TERM": 15][name, default: 0])"),
      "\(outcome)")
    #expect(try hidden("\(folder.path)/out") == [])
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out/f.dot"))
  }

  @Test func aSignalLeavesNothingOfWhatACheckTries() throws {
    // Where the check ends before the signal comes, it is run again.
    let outcome = try shell(
      """
      mkdir "$out"
      printf 'mineral,form,measure,year,value,unit,estimated\\ncobalt,,net-import-reliance,2020,83,percent,0\\n' > "$out.csv"
      for time in $(seq 40); do
        TMPDIR="$out" "$oreflow" ingest usgs --edition MCS2026 --via "a chapter" "$out.csv" --check > /dev/null 2>&1 &
        job=$!; tries=0
        while ! ls -d "$out"/*/usgs > /dev/null 2>&1 && [ $tries -lt 1500 ]; do sleep 0.01; tries=$((tries + 1)); done
        kill -TERM $job 2> /dev/null; wait $job; code=$?
        [ $code -eq 143 ] && break
      done
      echo "code $code"; ls -A "$out"
      """)
    #expect(outcome.output == "code 143\n", "\(outcome)")
  }

  @Test func twoIngestsAtOnce() throws {
    let lock = try FolderLock(folder.path)
    let release = try folder.write(
      """
      MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2026,Other notes
      COBALT,Salient Statistics—United States,Cobalt,United States,Import,Imports for consumption,metric tons,2024,5,,Yes,

      """, to: "in/MCS2027_Commodities_Data.csv")
    let outcome = try Program.run(["ingest", "usgs", release, "--data", folder.path])
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("is being changed by another run (process "), "\(outcome.errors)")
    withExtendedLifetime(lock) {}
  }

  @Test func namesThatAreCommandsStayText() throws {
    let minerals = try #require(SampleFolder.tables["reference/minerals.csv"])
    let name = "Co\u{1B}[31m|\"\"\u{301} <b>&\\%"
    let nasty = try SampleFolder([
      "reference/minerals.csv": minerals.replacing(",Cobalt,", with: ",\"\(name)\",")
    ])
    for format in ["json", "csv", "markdown", "latex", "table"] {
      let outcome = try Program.run(["dependence", "--data", nasty.path, "--format", format])
      #expect(outcome.code == 0, "\(format): \(outcome.errors)")
      if format == "json" {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) }
      }
      if format == "markdown" {
        let rows = outcome.output.split(separator: "\n").filter { $0.hasPrefix("|") }
        let pipes = rows.map { $0.replacing("\\|", with: "").unicodeScalars.filter { $0 == "|" }.count }
        #expect(Set(pipes).count == 1, "\(pipes)")
        #expect(!outcome.output.contains("\u{1B}"))
      }
    }
  }

  @Test func namesAreTextOnThePageOfTheReport() throws {
    let (minerals, countries) = try (
      #require(SampleFolder.tables["reference/minerals.csv"]),
      #require(SampleFolder.tables["reference/countries.csv"])
    )
    let nasty = try SampleFolder([
      "reference/minerals.csv": minerals.replacing(",Cobalt,", with: ",<script>x</script>,"),
      "reference/countries.csv": countries.replacing(",Norway,", with: ",[Nor](http://x) *way*|,"),
    ])
    let outcome = try Program.run(["report", "--data", nasty.path, "-o", "\(nasty.path)/out", "--dpi", "72"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let page = try WholeFile.text(of: "\(nasty.path)/out/index.md")
    #expect(page.lowercased().contains("\\<script>"))
    #expect(page.contains("\\[Nor\\](http://x) \\*way\\*\\|"))
    let html = try WholeFile.text(of: "\(nasty.path)/out/index.html")
    #expect(html.contains("&lt;script&gt;x&lt;/script&gt;") && !html.lowercased().contains("<script>x"))
    for raw in ["<script>", "[Nor]", "*way*"] {
      #expect(
        !page.lowercased().replacing("\\" + raw.lowercased(), with: "").contains(raw.lowercased()), "\(raw)")
    }
  }

  @Test func formulasAreGuardedWhereAsked() throws {
    let minerals = try #require(SampleFolder.tables["reference/minerals.csv"])
    let nasty = try SampleFolder(["reference/minerals.csv": minerals.replacing(",Cobalt,", with: ",=1+1,")])
    let guarded = try Program.run(["dependence", "--data", nasty.path, "--format", "csv", "--guard-formulas"])
    #expect(guarded.output.contains("cobalt,'=1+1,"), "\(guarded)")
    let plain = try Program.run(["dependence", "--data", nasty.path, "--format", "csv"])
    #expect(plain.output.contains("cobalt,=1+1,"))
    let table = try Program.run(["dependence", "--data", nasty.path, "--guard-formulas"])
    #expect(table.code == 2)
    #expect(table.errors.contains("--guard-formulas goes with --format csv"))
  }
}
