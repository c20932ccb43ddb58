import Platform
import SampleData
import Testing

@testable import SupplyData

struct UnlockedCloseTests {
  /// The copy stands for a process that is being started.
  @Test func theLockEndsThoughACopyOfTheDescriptorIsOpen() throws {
    let folder = try SampleFolder([:])
    let (mine, other) = (open(folder.path, O_RDONLY | O_CLOEXEC), open(folder.path, O_RDONLY | O_CLOEXEC))
    let copy = fcntl(mine, F_DUPFD_CLOEXEC, 3)
    defer { for descriptor in [copy, other] { close(descriptor) } }
    #expect(flock(mine, LOCK_EX) == 0 && flock(other, LOCK_EX | LOCK_NB) != 0)
    unlockAndClose(mine)
    #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
  }
}
