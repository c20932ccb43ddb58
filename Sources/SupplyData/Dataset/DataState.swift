extension Reference {
  /// The newest edition of each series that the data name, in the order of the series: the state of the data.
  ///
  /// Of editions released in one year the last by id counts. Cost: O(n log n) for n editions.
  public var newestEditions: [Edition] {
    Dictionary(grouping: editions.values, by: \.series).sorted { $0.key < $1.key }.compactMap { _, records in
      records.max { ($0.released, $0.id.rawValue) < ($1.released, $1.id.rawValue) }?.id
    }
  }
}
