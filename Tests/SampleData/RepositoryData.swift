/// The repository's own Data/, for tests that check committed numbers.
public enum RepositoryData {
  /// The folder.
  public static let folder: String = {
    var parts = #filePath.split(separator: "/").map(String.init)
    while let last = parts.last, last != "Tests" { parts.removeLast() }
    return "/" + parts.dropLast().joined(separator: "/") + "/Data"
  }()
}
