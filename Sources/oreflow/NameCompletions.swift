import ArgumentParser
import Graphs
import SupplyData

/// What a shell offers where a name of the data is expected: ids and codes, which hold no blanks.
enum NameCompletions {
  /// The names that fit `prefix`, the last of names between commas; none where the data cannot be read.
  ///
  /// - Parameter words: The command line, which may name the data folder.
  static func offered(
    _ words: [String], _ prefix: String, _ names: (Reference) -> [String]
  ) -> [String] {
    let place = words.firstIndex(of: "--data").map { $0 + 1 }
    let folder = place.flatMap { words.indices.contains($0) ? words[$0] : nil }
    guard let options = try? DataOptions.parse(folder.map { ["--data", $0] } ?? []),
      let reference = try? Reference(folder: options.path())
    else { return [] }
    let begun = prefix.lastIndex(of: ",").map { String(prefix[...$0]) } ?? ""
    return names(reference).sorted().map { begun + $0 }
  }
}

extension CompletionKind {
  /// The ids of the minerals.
  static var minerals: CompletionKind {
    .custom { words, _, prefix in
      NameCompletions.offered(words, prefix) { $0.minerals.keys.map(\.rawValue) }
    }
  }

  /// The codes of the countries, and the groups after `@`.
  static var countries: CompletionKind {
    .custom { words, _, prefix in
      NameCompletions.offered(words, prefix) {
        $0.countries.keys.map(\.rawValue) + $0.groups.keys.map { "@\($0)" }
      }
    }
  }

  /// The codes of the countries and the ids of the minerals.
  static var countriesAndMinerals: CompletionKind {
    .custom { words, _, prefix in
      NameCompletions.offered(words, prefix) {
        $0.countries.keys.map(\.rawValue) + $0.minerals.keys.map(\.rawValue)
      }
    }
  }

  /// The lists of minerals.
  static var lists: CompletionKind {
    .custom { words, _, prefix in NameCompletions.offered(words, prefix) { Array($0.lists.keys) + ["all"] } }
  }

  /// The editions.
  static var editions: CompletionKind {
    .custom { words, _, prefix in
      NameCompletions.offered(words, prefix) { $0.editions.keys.map(\.rawValue) }
    }
  }

  /// The measures on graphs.
  static var measures: CompletionKind { .list(GraphMeasure.all.map(\.name) + ["list"]) }
}
