/// The folder `Data` of the repository the tests are part of.
enum RepositoryData {
  static let folder = {
    var parts = #filePath.split(separator: "/").map(String.init)
    while let last = parts.last, last != "Tests" { parts.removeLast() }
    return "/" + parts.dropLast().joined(separator: "/") + "/Data"
  }()
}
