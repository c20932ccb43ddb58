import SupplyData

/// The repository's own Data/, for tests that check committed numbers.
public enum RepositoryData {
  /// The folder; nil where the tests run without their repository.
  public static let folder: String? = FolderLocator.dataFolder(
    workingDirectory: FolderLocator.workingDirectory, executable: FolderLocator.executable)
}
