import Diagrams
import Language
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What a plane shows, and its words.
struct PlaneContent: Sendable {
  struct Point: Sendable {
    let id: MineralID
    let name: String
    /// The chemical symbol, where there is no room for the name; may be empty.
    let symbol: String
    /// Percent.
    let reliance: Interval
    let risk: Interval
    let isHighInBoth: Bool
    /// Whether bounds leave no doubt in which field it lies.
    let isDecided: Bool
    /// Whether the reliance is derived.
    let isDerived: Bool
  }

  let points: [Point]
  /// The reliance and the risk from which on they are high.
  let thresholds: (reliance: Double, risk: Double?)
  let scheme: RiskScheme
  let title: String
  let legend: [String]
  let caption: FigureCaption
  let sources: Set<Edition>

  init(
    _ dependence: Dependence, _ risk: SupplyRisk, threshold: RiskThreshold, matrix: DependenceRiskMatrix,
    _ options: FigureOptions, _ register: Register
  ) {
    let reliances = Dictionary(dependence.entries.map { ($0.mineral, $0) }) { first, _ in first }
    let inBoth = Set(matrix.minerals(dependence: .yes, risk: .yes))
    let decided = Set(
      [(Answer.yes, Answer.yes), (.yes, .no), (.no, .yes), (.no, .no)].flatMap {
        matrix.minerals(dependence: $0.0, risk: $0.1)
      })
    var points: [Point] = []
    var left: [ChartWords.Omission] = []
    var editions: Set<Edition> = [risk.governance.edition]
    for entry in risk.entries {
      let reliance = reliances[entry.members[0]]
      let name = register.shortName(of: entry.mineral).lowercased()
      guard let value = entry.risk.value, let range = reliance?.interval else {
        left.append(
          .init(
            mineral: entry.mineral,
            reason: entry.risk.value == nil
              ? entry.risk.reason ?? name : "\(name) (reliance withheld or not printed)"))
        continue
      }
      if let edition = reliance?.figure?.edition { editions.insert(edition) }
      editions.formUnion(reliance?.derivation?.parts.map(\.edition) ?? [])
      if let edition = risk.network.node(of: entry.mineral)?.production.value?.edition {
        editions.insert(edition)
      }
      points.append(
        Point(
          id: entry.mineral, name: options.names.name(of: entry.mineral, in: register),
          symbol: Self.symbol(of: entry.mineral, entry.members, register),
          reliance: range.clamped(to: 0...100),
          risk: value, isHighInBoth: inBoth.contains(entry.members[0]),
          isDecided: decided.contains(entry.members[0]),
          isDerived: reliance?.figure == nil && reliance?.derivation != nil
        ))
    }
    self.points = points
    sources = editions
    thresholds = (matrix.reliance, matrix.risk)
    scheme = risk.scheme
    title = "Import dependence and supply risk of U.S. minerals, \(dependence.year)"
    let limit = matrix.risk.map { FigureText.number($0, decimals: risk.scheme.decimals) } ?? "–"
    let rule =
      switch threshold {
      case .percentile(let percentile):
        "\(limit), percentile \(FigureText.number(percentile)) of the known minerals"
      case .fixed: limit
      }
    let drawing =
      "Marks at the middle of the bounds; whiskers, the bounds. Lines: reliance above "
      + "\(FigureText.number(matrix.reliance)) % is high dependence; risk of \(rule), or more is high risk."
    func field(_ name: String, _ dependence: Answer, _ risk: Answer) -> FigureCaption.Part {
      let minerals = matrix.minerals(dependence: dependence, risk: risk)
      func text(_ most: Int) -> String {
        minerals.isEmpty
          ? "\(name): none." : "\(name): \(CaptionText.names(minerals, register, most: most))."
      }
      return .init(text(.max), brief: text(CaptionText.mostNames))
    }
    let weights = Self.meaning(of: risk.scheme)
    let members = risk.entries.filter { entry in points.contains { $0.id == entry.mineral } }.map {
      ChartWords.Group(mineral: $0.mineral, members: $0.members)
    }
    legend = [
      "\(drawing) Risk: \(weights). List \(dependence.list.name), \(dependence.year). Sources: \(ChartWords.names(editions))."
    ]
    let derived = points.count(where: \.isDerived)
    caption = [
      .init(
        "Import dependence and supply risk of \(CaptionText.minerals(dependence.list.name, of: dependence.list.minerals)), \(dependence.year). "
          + "Horizontal: net import reliance, percent of U.S. consumption; vertical: \(weights). \(drawing)"
          + (derived == 0
            ? ""
            : " \(FigureSigns.derived): \(FigureSigns.meaningOfDerived) (\(derived) of \(points.count) reliances).")
      ),
      field("High in both", .yes, .yes), field("High dependence alone", .yes, .no),
      field("High risk alone", .no, .yes), ChartWords.members(members, register),
      ChartWords.omitted(left, register), CaptionText.sources(editions),
    ]
  }

  /// The symbol of a mineral, or those of the entries that it stands for; empty where one has none.
  private static func symbol(
    of mineral: MineralID, _ members: [MineralID], _ register: Register
  ) -> String {
    let own = register.minerals[mineral]?.symbol ?? ""
    if !own.isEmpty { return own }
    let symbols = members.map { register.minerals[$0]?.symbol ?? "" }
    return symbols.contains("") ? "" : symbols.joined(separator: ", ")
  }

  /// What a risk of `scheme` is, in words.
  private static func meaning(of scheme: RiskScheme) -> String {
    switch scheme {
    case .wgi: "HHI_WGI of world production (shares and governance, 0 to 10,000)"
    case .twoSource:
      "two-source risk (world production and U.S. import sources, weighed by reliance, 0 to 10,000)"
    case .geopolrisk:
      "GeoPolRisk (concentration of world production and instability of the origins of imports, 0 to 1)"
    case .screening:
      "screening score (HHI_WGI, growth of production and variation of price, each scaled; 0 to 1)"
    }
  }
}
