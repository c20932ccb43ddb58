import Diagrams
import Graphs
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Language

/// What a projection shows, and its words.
struct ProjectionContent: Sendable {
  private let shared: SharedMinerals
  private let options: FigureOptions
  private let register: Register
  private let palette: Palette
  private let countries: [SharedMinerals.Country]
  private let ties: [SharedMinerals.Tie]
  /// The level of the disparity filter.
  private let level: Double
  /// The communities of two countries or more that are shown, that of the largest exposure first.
  private let communities: [Int]

  /// The levels of the disparity filter that are tried when none is chosen.
  private static let levels = [0.3, 0.2, 0.1, 0.05, 0.02, 0.01, 0.001]
  /// The most ties for each country that the eye can still follow.
  private static let mostTies = 2

  /// The `count` countries of the largest exposure and those in focus.
  ///
  /// - Throws: ``FigureError`` when no two of them share a mineral.
  init(
    _ shared: SharedMinerals, count: Int, options: FigureOptions, register: Register
  ) throws(FigureError) {
    (self.shared, self.options, self.register) = (shared, options, register)
    palette = Palette(grayscale: options.isGrayscale)
    countries = shared.countries.enumerated().filter {
      $0.offset < count || options.focus.countries.contains($0.element.code)
    }.map(\.element)
    let shown = Set(countries.map(\.code))
    var kept = (level: 1.0, ties: [SharedMinerals.Tie]())
    do throws(GraphError) {
      for level in options.backbone.map({ [$0] }) ?? Self.levels {
        kept = (level, try shared.backbone(level: level, among: shown))
        if kept.ties.count <= Self.mostTies * shown.count { break }
      }
    } catch {
      throw .nothingToDraw("there is no projection: \(error)")
    }
    guard !kept.ties.isEmpty else {
      throw .nothingToDraw(
        "no two of \(countries.count) countries supply the same mineral in \(shared.network.year)",
        remedy: .anyOf([.choose(.list), .choose(.year), .raise(.top)]))
    }
    (level, ties) = kept
    let members = Dictionary(grouping: countries, by: \.community)
    var seen: [Int] = []
    for country in countries
    where !seen.contains(country.community) && (members[country.community]?.count ?? 0) > 1 {
      seen.append(country.community)
    }
    communities = Array(seen.prefix(palette.communities.count))
  }

  /// The nodes, ties and words on their circle.
  var circle: CircleContent {
    let most = ties.map(\.minerals.count).max() ?? 1
    let scale = WidthScale(options.scale, full: Double(most))
    let nodes = nodes
    return CircleContent(
      name: "projection",
      title: "Countries that supply the United States with the same minerals, \(network.year)",
      nodes: nodes, ties: drawnTies(nodes), scale: scale,
      samples: Set([1, (most + 1) / 2, most]).sorted().map {
        .init(
          text: "\($0)" + ($0 == most ? " shared minerals" : ""),
          width: scale.width(Double($0)), color: palette.neutral.lighter(0.25))
      }
        + (ties.contains { $0.chance >= level }
          ? [
            .init(
              text: "joins, does not stand out", width: 1, color: palette.neutral.lighter(0.25),
              isDashed: true)
          ] : []),
      legend: [reading, kept], caption: caption,
      sources: CaptionText.editions(known), omitted: omitted)
  }

  // MARK: - Marks and ties

  private var nodes: [CircleContent.Node] {
    let largest = countries.compactMap { $0.exposure?.midpoint }.max() ?? 0
    return countries.map { country in
      let name = options.names.name(of: country.code, in: register)
      let community = communities.firstIndex(of: country.community)
      return CircleContent.Node(
        id: "country:\(country.code)",
        label: country.exposure.map { "\(name)  \(FigureText.percent($0))" } ?? name, name: name,
        group: heading(country.community),
        size: largest > 0 ? (country.exposure?.midpoint ?? 0) / largest : 0,
        fill: community.map { palette.communities[$0] } ?? palette.neutral,
        isFaded: !options.focus.isEmpty
          && !country.minerals.contains { options.focus.holds(country.code, $0) }
          && !ties.contains { ($0.first == country.code || $0.second == country.code) && isLit($0) })
    }
  }

  /// A community by its country of the largest exposure.
  private func heading(_ community: Int) -> String {
    guard communities.contains(community), let first = countries.first(where: { $0.community == community })
    else { return "Others" }
    return "With \(options.names.name(of: first.code, in: register))"
  }

  private func isLit(_ tie: SharedMinerals.Tie) -> Bool {
    let focus = options.focus
    return focus.isEmpty
      || tie.minerals.contains { focus.holds(tie.first, $0) || focus.holds(tie.second, $0) }
  }

  private func drawnTies(_ nodes: [CircleContent.Node]) -> [CircleContent.Tie] {
    let place = Dictionary(uniqueKeysWithValues: countries.enumerated().map { ($1.code, $0) })
    return ties.compactMap { tie in
      guard let first = place[tie.first], let second = place[tie.second] else { return nil }
      let isInside = countries[first].community == countries[second].community
      return CircleContent.Tie(
        first: first, second: second, weight: Double(tie.minerals.count),
        color: isInside ? nodes[first].fill : palette.neutral.lighter(0.35), isDashed: tie.chance >= level,
        isFaded: !isLit(tie),
        meaning: "\(nodes[first].name), \(nodes[second].name): "
          + FigureText.list(tie.minerals.map { register.shortName(of: $0).lowercased() }))
    }
  }

  // MARK: - Words

  private var network: SupplyNetwork { shared.network }
  private var known: [SupplyNetwork.MineralNode] { network.minerals.filter { $0.imports.value != nil } }

  /// The part of all named exposure that the countries not shown have, percent.
  private var omitted: Double {
    let whole = shared.countries.reduce(0) { $0 + ($1.exposure?.midpoint ?? 0) }
    let drawn = countries.reduce(0) { $0 + ($1.exposure?.midpoint ?? 0) }
    return whole > 0 ? max(0, 100 * (1 - drawn / whole)) : 0
  }

  private var reading: String {
    "Headings and colours: communities (Leiden, modularity \(FigureText.number(shared.modularity, decimals: 2))), each "
      + "named after its largest supplier; other ties grey. Widths: shared minerals.\(CaptionText.scale(options.scale)) Marks and "
      + "values: mean part of U.S. consumption attributed to a country."
  }

  /// What is drawn and what is not.
  private var kept: String {
    let all = shared.countries.count
    let shown =
      countries.count == all
      ? "all \(all) suppliers"
      : "the \(countries.count) of \(all) suppliers with the largest exposure (the rest: "
        + "\(FigureText.number(omitted, decimals: 1)) % of it)"
    let among = shared.ties(among: Set(countries.map(\.code))).count
    return
      "Drawn: \(shown) and \(ties.count) of their \(among) ties: those that stand out from chance (disparity filter, "
      + "\(FigureText.number(level))), and dashed the heaviest that join all."
  }

  private var caption: FigureCaption {
    [
      .init(
        "Countries tied by the minerals that they both supply to the United States, \(network.year), "
          + "\(CaptionText.list(network.list.name)) (\(FigureText.count(known.count, "mineral")) with known suppliers). "
          + "\(reading) \(kept)"),
      CaptionText.basis(known), CaptionText.sources(CaptionText.editions(known)),
    ]
  }
}
