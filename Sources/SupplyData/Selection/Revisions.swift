/// How the U.S. statistics of a mineral moved from edition to edition.
public struct Revisions: Sendable {
  /// A value that several editions of one series print.
  public struct Revised: Sendable {
    /// What is measured.
    public let measure: SalientRow.Measure
    /// The form it is printed for; empty where none is named.
    public let form: String
    /// The year it is printed for.
    public let year: Int
    /// The unit.
    public let unit: String
    /// What each edition of ``Revisions/editions`` prints; nil where it prints nothing.
    public let printed: [SalientRow?]

    /// Whether two editions print different values.
    public var hasMoved: Bool { Set(printed.compactMap { $0?.value.token }).count > 1 }
  }

  private struct Key: Hashable {
    // Only editions of one series are revisions of each other.
    let series: PublicationSeries?
    let measure: SalientRow.Measure
    let form: String
    let year: Int
    let unit: String
  }

  /// The mineral.
  public let mineral: Mineral
  /// The editions that print any of the values, by id.
  public let editions: [Edition]
  /// The values, by measure, form, year and unit.
  public let values: [Revised]

  /// The values of `mineral` in `dataset` that more than one edition prints.
  ///
  /// - Throws: ``DataError`` when no value of the mineral is printed twice, or the table is not sound.
  public init(of mineral: Mineral, in dataset: Dataset) throws(DataError) {
    self.mineral = mineral
    let records = dataset.reference.editions
    let revised = Dictionary(grouping: try dataset.salient().filter { $0.mineral == mineral.id }) {
      Key(
        series: records[$0.edition]?.series, measure: $0.measure, form: $0.form, year: $0.year,
        unit: $0.unit)
    }.filter { $0.value.count > 1 }
    guard !revised.isEmpty else {
      throw DataError(
        .notHeld, "no value of \(mineral.name.lowercased()) is printed by two editions of a series",
        remedy: .anyOf([.look(.everything(of: mineral.id.rawValue))]))
    }
    let editions = Set(revised.values.joined().map(\.edition)).sorted()
    self.editions = editions
    values = revised.sorted {
      let (a, b) = ($0.key, $1.key)
      return (a.measure.rawValue, a.form, a.year, a.unit, a.series?.rawValue ?? "")
        < (b.measure.rawValue, b.form, b.year, b.unit, b.series?.rawValue ?? "")
    }.map { key, rows in
      Revised(
        measure: key.measure, form: key.form, year: key.year, unit: key.unit,
        printed: editions.map { edition in rows.first { $0.edition == edition } })
    }
  }
}
