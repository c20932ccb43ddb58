import Foundation
import SupplyData

/// A folder in which a program runs with and without faults.
final class FaultRoom {
  /// What the program writes into.
  let folder: String
  /// The repository's data folder, which is not written.
  let data: String
  private let base: String
  private let program: String
  private let library: String

  init(program: String, library: String, data: String) {
    base = "\(NSTemporaryDirectory())/oreflow-faults-\(ProcessInfo.processInfo.processIdentifier)"
    folder = "\(base)/room"
    self.data = URL(filePath: data).path
    self.program = URL(filePath: program).path
    self.library = URL(filePath: library).path
  }

  /// Whether the fault of the last run came.
  var wasHit: Bool { FileManager.default.fileExists(atPath: "\(base)/hit") }

  /// Runs the program; its exit code, nil where a signal ended it.
  func run(_ arguments: [String], fault: (call: String, at: Int, error: String)? = nil) throws -> Int32? {
    try? FileManager.default.removeItem(atPath: "\(base)/hit")
    let process = try start(arguments, fault: fault)
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : nil
  }

  /// Starts the program.
  func start(_ arguments: [String], fault: (call: String, at: Int, error: String)? = nil) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    var environment = ["PATH": "/usr/bin:/bin", "OREFLOW_DATA": data, "SWIFT_BACKTRACE": "enable=no"]
    if let fault {
      environment["LD_PRELOAD"] = library
      environment["FAULT_CALL"] = fault.call
      environment["FAULT_AT"] = String(fault.at)
      environment["FAULT_ERROR"] = fault.error
      environment["FAULT_HIT"] = "\(base)/hit"
    }
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// The files in the folder, hidden ones too.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    let manager = FileManager.default
    for name in try manager.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      if manager.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder), !isFolder.boolValue {
        files[name] = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      }
    }
    return files
  }

  /// Makes the folder hold `wanted` and nothing else.
  func reset(to wanted: [String: Data]) throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let present = try files()
    for name in present.keys where wanted[name] == nil { try manager.removeItem(atPath: "\(folder)/\(name)") }
    for (name, bytes) in wanted where present[name] != bytes {
      let url = URL(filePath: "\(folder)/\(name)")
      try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: url)
    }
  }

  func removeAdded(_ names: [String]) throws {
    for name in names { try? FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
  }

  /// Writes an input outside the folder.
  func input(_ text: String, _ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: base, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(base)/\(name)"))
    return "\(base)/\(name)"
  }

  func remove() { try? FileManager.default.removeItem(atPath: base) }
}
