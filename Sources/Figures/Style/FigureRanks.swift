/// The order of regions, countries and minerals that all figures of a list share, whatever their year: where a reader
/// has found a country once, it stands in the next figure too.
public struct FigureRanks: Sendable {
  /// The rank of each region by name.
  let groups: [String: Int]
  /// The rank of each country by code and of each mineral by id.
  let nodes: [String: Int]

  init(groups: [String], nodes: [String]) {
    func ranks(_ names: [String]) -> [String: Int] {
      Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    (self.groups, self.nodes) = (ranks(groups), ranks(nodes))
  }

  /// The country or mineral that an id such as `country:CHN` ends with.
  static func key(_ id: String) -> String {
    id.lastIndex(of: ":").map { String(id[id.index(after: $0)...]) } ?? id
  }
}
