import Synchronization
import SupplyData

/// The state of the data that this run has opened, for the documents it writes.
enum OpenedData {
  private static let state = Mutex<[Edition]>([])

  /// The newest edition of each series of the data that were opened last; empty where none were.
  static var editions: [Edition] { state.withLock { $0 } }

  /// Remembers the state of `dataset`.
  static func remember(_ dataset: Dataset) {
    let editions = dataset.reference.newestEditions
    state.withLock { $0 = editions }
  }
}
