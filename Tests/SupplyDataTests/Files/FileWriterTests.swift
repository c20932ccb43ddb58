import Platform
import SampleData
import Testing

@testable import SupplyData

struct FileWriterTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func status(_ path: String) -> stat {
    var status = stat()
    #expect(stat(path, &status) == 0)
    return status
  }

  @Test func aFileIsNewAndHoldsAllThatIsWritten() throws {
    let path = "\(folder.path)/hidden"
    let writer = try FileWriter(creating: path, for: "shown.csv")
    let long = [UInt8](repeating: 0x78, count: 3_000_000)
    try writer.write(long)
    try writer.write([])
    try writer.write([0x0A])
    try writer.sync()
    let shown = writer.path
    #expect(try WholeFile.bytes(of: path) == long + [0x0A] && shown == "shown.csv")
    let error = #expect(throws: DataError.self) { _ = try FileWriter(creating: path, for: "shown.csv") }
    #expect(error?.kind == .unwritable && error?.file == "shown.csv")
    #expect(error?.remedy.text() == "Check the folder, its permissions and the free space")
  }

  @Test func permissionsAreTakenOver() throws {
    let old = try folder.write("old", to: "old")
    #expect(chmod(old, 0o640) == 0)
    let path = "\(folder.path)/hidden"
    let writer = try FileWriter(creating: path, for: "shown.csv")
    try writer.takeOver(status(old))
    #expect(status(path).st_mode & 0o7777 == 0o640)
  }

  @Test func aFullDeviceIsNamedWithTheSystemsReason() throws {
    let writer = try FileWriter(stream: "/dev/full")
    let error = #expect(throws: DataError.self) { try writer.write([1]) }
    #expect(error?.file == "/dev/full")
    #expect(error?.problem == "cannot be written: \(systemMessage(ENOSPC))")
    #expect(throws: DataError.self) { _ = try FileWriter(stream: "\(folder.path)/none") }
  }

  @Test func aCopyOfADescriptorWritesWhereItStands() throws {
    let file = try folder.write("ab", to: "log")
    let descriptor = open(file, O_WRONLY | O_APPEND | O_CLOEXEC)
    do { try FileWriter(copying: descriptor, for: "log").write([0x63]) }
    // The copy is closed, the descriptor is not.
    #expect(write(descriptor, "d", 1) == 1)
    close(descriptor)
    #expect(try WholeFile.text(of: file) == "abcd")
    #expect(throws: DataError.self) { _ = try FileWriter(copying: -1, for: "log") }
  }
}
