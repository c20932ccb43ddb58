import SampleData
import SupplyData

@testable import Figures

/// The repository's own tables, read once for all suites: they are large.
enum RepositorySources {
  private static let read = Result { try FigureSources(try Dataset(folder: RepositoryData.folder)) }

  static func shared() throws -> FigureSources { try read.get() }
}
