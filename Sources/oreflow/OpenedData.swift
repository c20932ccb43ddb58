import Synchronization
import SupplyData

/// The state of the data that this run has opened, for the documents it writes.
enum OpenedData {
  /// The data, which stay to the end: the system frees all at once what would go row by row.
  private static let state = Mutex<Dataset?>(nil)

  /// The newest edition of each series of the data that were opened last; empty where none were.
  static var editions: [Edition] { state.withLock { $0?.reference.newestEditions ?? [] } }

  /// The entry of `edition` in the data that were opened last; nil where they do not know it.
  static func record(of edition: Edition) -> EditionRecord? {
    state.withLock { $0?.reference.editions[edition] }
  }

  /// The publications of the data that were opened last, by id; empty where none were.
  static var records: [Edition: EditionRecord] { state.withLock { $0?.reference.editions ?? [:] } }

  /// Remembers the state of `dataset`.
  static func remember(_ dataset: Dataset) {
    state.withLock { $0 = dataset }
  }
}
