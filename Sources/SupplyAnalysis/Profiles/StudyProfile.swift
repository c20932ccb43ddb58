import Graphs
public import SupplyData
public import SupplyNetwork

/// All that a study of a list says: what is found of one year, which sets of countries can stop most, and what moves
/// over a period.
public struct StudyProfile: Sendable {
  /// The largest sets of countries that are searched.
  public static let mostCountries = 6

  /// The year.
  public let year: YearProfile
  /// The best sets of suppliers; nil where no supplier is known.
  public let supplySets: CutFrontier?
  /// The best sets of producers; nil where no producer is known.
  public let productionSets: CutFrontier?
  /// The strengths of the nodes as suppliers.
  public let supplyStrengths: NodeStrengths
  /// The strengths of the nodes as producers.
  public let productionStrengths: NodeStrengths
  /// The three perspectives over the period.
  public let perspectives: Perspectives
  /// The same as the only period of a comparison.
  public var comparison: PerspectiveComparison { PerspectiveComparison([perspectives]) }
  /// How the shares of regions in world production move, or why that is not known.
  public let shifts: Found<ShiftPanel>
  /// The same by value at constant prices; nil where the shares are not known.
  public let valueShift: ValueShift?
  /// The stages of the years of the period that are known; none where those of ``year`` are not.
  public let stages: [SupplyStages]
  /// What groups of countries hold over the years; empty where no stage or no group is known.
  public let groups: [GroupStages]

  /// The study of `network` over the years of `period`.
  ///
  /// - Parameters:
  ///   - network: The network of the year.
  ///   - period: The years of the perspectives, the shifts and the stages.
  ///   - governance: The governance that supply risk is weighed by.
  ///   - sources: The sources of the values.
  ///   - finder: Where the shares of regions are found.
  ///   - reference: The reference tables.
  /// - Throws: `DataError` when a table is not sound.
  public init(
    _ network: SupplyNetwork, period: YearWindow, governance: Governance, sources: NetworkSources,
    shifts finder: ShiftSources, reference: Reference
  ) throws {
    year = try YearProfile(network, sources: sources)
    // Without a limit of time, so that the same data give the same bytes.
    let options = CutFrontier.Options(
      threshold: YearProfile.threshold, limit: CutSearch.Limit(nodes: 200_000))
    supplySets = try? CutFrontier(year.chokepoints.supply, most: Self.mostCountries, options: options)
    productionSets = try? CutFrontier(year.chokepoints.production, most: Self.mostCountries, options: options)
    supplyStrengths = try NodeStrengths(network, layer: .supply)
    productionStrengths = try NodeStrengths(network, layer: .production)
    var windows = Perspectives.Options()
    windows.window = min(windows.window, period.last - period.first + 1)
    perspectives = try Perspectives(
      list: network.list, period: period, options: windows, imports: network.importRule,
      governance: governance,
      sources: sources, reference: reference)
    shifts = try Self.panel(of: network.list, period, finder, sources)
    valueShift = shifts.value.map {
      ValueShift($0, prices: MineralPrices(sources, reference: reference), reference: reference)
    }
    let known = try year.stages.map { try Self.stages(around: $0, period, sources) } ?? []
    stages = known
    groups =
      known.isEmpty
      ? []
      : reference.groups.keys.sorted().compactMap {
        (try? CountryGroup(named: $0, in: period.last, of: reference)).map { GroupStages($0, over: known) }
      }
  }

  private static func panel(
    of list: MineralList, _ period: YearWindow, _ finder: ShiftSources, _ sources: NetworkSources
  ) throws(DataError) -> Found<ShiftPanel> {
    do throws(DataError) {
      return .value(try ShiftPanel(list: list, period: period, of: finder, series: sources.reliance))
    } catch  where error.kind == .notHeld {
      return .missing(.notPrinted(error.problem))
    }
  }

  /// The stages of the years of `period` that are known, `shown` among them as it is.
  private static func stages(
    around shown: SupplyStages, _ period: YearWindow, _ sources: NetworkSources
  ) throws(DataError) -> [SupplyStages] {
    let network = shown.network
    var years: [SupplyStages] = []
    for year in period.first...period.last {
      if year == network.year {
        years.append(shown)
        continue
      }
      do throws(DataError) {
        let ofYear = try SupplyNetwork(
          year: year, list: network.list, imports: network.importRule, sources: sources)
        years.append(try SupplyStages(ofYear, in: sources, threshold: YearProfile.threshold))
      } catch  where error.kind == .notHeld { continue }
    }
    return years
  }
}
