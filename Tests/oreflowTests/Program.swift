import Foundation
import SupplyData

/// Runs the built executable as a user would.
struct Program {
  /// What a run left.
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String
  }

  /// The executable, which lies beside the test bundle.
  static let path: String = {
    let here = FolderLocator.executable
    let folder = here.lastIndex(of: "/").map { String(here[..<$0]) } ?? "."
    // The test runner lies in the build folder itself or in the bundle's.
    for candidate in ["\(folder)/oreflow", ".build/debug/oreflow"]
    where FileManager.default.isExecutableFile(atPath: candidate) {
      return candidate
    }
    return "\(folder)/oreflow"
  }()

  /// Runs `oreflow` with `arguments`; the environment holds nothing but PATH, HOME and `environment`.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], directory: String? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    var variables = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": NSTemporaryDirectory(),
    ]
    variables.merge(environment) { $1 }
    process.environment = variables
    if let directory { process.currentDirectoryURL = URL(filePath: directory) }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Errors are few and fit the pipe; output may not, so it is drained first.
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let messages = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: printed, as: UTF8.self), errors: String(decoding: messages, as: UTF8.self))
  }
}
