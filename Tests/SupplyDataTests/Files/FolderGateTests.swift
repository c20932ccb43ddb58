import Foundation
import Platform
import SampleData
import Testing

@testable import SupplyData

struct FolderGateTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder([:]) }

  /// Whether another process could have the folder alone now.
  private func isFree() -> Bool {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { unlockAndClose(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  @Test func readersShareItAndWhoRenamesHasItAlone() throws {
    let gates = try (0..<2).map { _ in try #require(FolderGate(folder.path)) }
    for gate in gates { #expect(gate.enter()) }
    #expect(!isFree())
    for gate in gates { gate.leave() }
    #expect(isFree() && gates[0].close() && !isFree())
  }

  @Test func itOpensWithTheValueAndNeedsAFolder() throws {
    var gate = FolderGate(folder.path)
    #expect(gate?.close() == true && !isFree())
    gate = nil
    #expect(isFree())
    #expect(FolderGate("\(folder.path)/none") == nil)
    #expect(try FolderGate(folder.write("x", to: "file")) == nil)
  }

  @Test func whoComesWhileAnotherRenamesWaits() throws {
    let other = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(other, LOCK_EX) == 0)
    Thread.detachNewThread {
      usleep(30_000)
      unlockAndClose(other)
    }
    let gate = try #require(FolderGate(folder.path))
    #expect(gate.enter())
  }
}
