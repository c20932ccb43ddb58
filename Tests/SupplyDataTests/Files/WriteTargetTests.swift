import Platform
import SampleData
import Testing

@testable import SupplyData

struct WriteTargetTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode : 0
  }

  @Test func devicesStayWhatTheyAre() throws {
    try WholeFile.write("gone", to: "/dev/null")
    #expect(mode("/dev/null") & S_IFMT == S_IFCHR)
    let error = #expect(throws: DataError.self) { try WholeFile.write("full", to: "/dev/full") }
    #expect(error?.kind == .unwritable)
    #expect(mode("/dev/full") & S_IFMT == S_IFCHR)
    #expect(WholeFile.isStream("/dev/null") && WholeFile.isStream("/dev/stdout"))
    #expect(!WholeFile.isStream("\(folder.path)/new.csv"))
  }

  @Test func aPipeIsWrittenInto() throws {
    let pipe = "\(folder.path)/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    defer { close(reader) }
    try WholeFile.write("through", to: pipe)
    var bytes = [UInt8](repeating: 0, count: 16)
    #expect(read(reader, &bytes, 16) == 7)
    #expect(mode(pipe) & S_IFMT == S_IFIFO)
  }

  @Test func anOpenDescriptorIsWrittenWhereItStands() throws {
    let file = try folder.write("first;", to: "log.txt")
    let descriptor = open(file, O_WRONLY | O_APPEND | O_CLOEXEC)
    try WholeFile.write("second", to: "/dev/fd/\(descriptor)")
    close(descriptor)
    #expect(try WholeFile.text(of: file) == "first;second")
  }

  @Test func linksAreFollowed() throws {
    let file = try folder.write("old", to: "deep/file.txt")
    let (link, broken) = ("\(folder.path)/link.txt", "\(folder.path)/broken.txt")
    #expect(symlink("deep/file.txt", link) == 0 && symlink("deep/new.txt", broken) == 0)
    try WholeFile.commit([(link, Array("new".utf8)), (broken, Array("made".utf8))])
    #expect(mode(link) & S_IFMT == S_IFLNK && mode(broken) & S_IFMT == S_IFLNK)
    #expect(try WholeFile.text(of: file) == "new")
    #expect(try WholeFile.text(of: "\(folder.path)/deep/new.txt") == "made")
    let loop = "\(folder.path)/loop"
    #expect(symlink("loop", loop) == 0)
    #expect(throws: DataError.self) { try WholeFile.write("", to: loop) }
  }

  @Test(arguments: [mode_t(0o600), 0o640, 0o664, 0o755])
  func permissionsStay(_ permissions: mode_t) throws {
    let file = try folder.write("old", to: "file.txt")
    #expect(chmod(file, permissions) == 0)
    try WholeFile.write("new", to: file)
    #expect(mode(file) & 0o7777 == permissions)
    #expect(try WholeFile.text(of: file) == "new")
  }

  @Test func aReadOnlyFileIsRefused() throws {
    let file = try folder.write("old", to: "file.txt")
    #expect(chmod(file, 0o444) == 0)
    let error = #expect(throws: DataError.self) { try WholeFile.write("new", to: file) }
    #expect(error?.problem.contains("is read-only") == true)
    #expect(try WholeFile.text(of: file) == "old")
  }

  @Test func aNameMayBeAsLongAsTheFileSystemTakes() throws {
    let longest = "\(folder.path)/" + String(repeating: "n", count: 255)
    try WholeFile.write("x", to: longest)
    #expect(try WholeFile.text(of: longest) == "x")
    let error = #expect(throws: DataError.self) { try WholeFile.write("x", to: longest + "n") }
    #expect(error?.problem.contains("its name has 256 bytes") == true)
  }

  @Test(arguments: ["", "a\u{0}b", "/"]) func whatIsNoNameIsRefused(_ path: String) {
    let error = #expect(throws: DataError.self) { try WholeFile.write("x", to: path) }
    #expect(error?.kind == .unwritable)
  }
}
