import ArgumentParser
import Figures
import SupplyData

/// Options that only some families of figures read: to take one in silence would let an author believe it acted.
enum FigureUse: String, CaseIterable {
  case threshold, top, backbone, focus, order, from, to, years, mineral, by, window, theta
  case atLeast = "at-least"
}

extension FigureCommand.Family {
  /// What each family reads. A family without a row reads all.
  private static let uses: [FigureCommand.Family: Set<FigureUse>] = [
    .network: [.threshold, .top, .backbone, .focus, .order],
    .production: [.threshold, .top, .focus, .order],
    .regions: [.threshold, .focus, .order],
    .difference: [.threshold, .focus, .order, .from],
    .years: [.threshold, .focus, .order, .years],
    .chokepoint: [.threshold, .top, .backbone, .focus, .order, .atLeast],
    .map: [.threshold, .top, .focus],
    .trade: [.threshold, .focus, .order, .mineral],
    .trace: [.threshold, .focus, .order, .mineral],
    .projection: [.top, .backbone, .focus, .order],
    .reliance: [.from, .to, .mineral],
    .volatility: [.from, .to, .mineral, .window, .theta],
    .risk: [.from, .to, .mineral],
    .shares: [.threshold, .from, .to, .mineral],
    .slopes: [.threshold, .top, .from, .to, .mineral, .by],
    .gravity: [.from, .to, .mineral],
    .plane: [.mineral, .atLeast],
  ]

  private func reads(_ use: FigureUse) -> Bool { Self.uses[self]?.contains(use) ?? true }

  /// Refuses the first of the options given that this family does not read, and names those that do.
  func check(_ given: [FigureUse]) throws {
    guard let use = given.first(where: { !reads($0) }) else { return }
    let others = Self.allCases.filter { $0.reads(use) }.map(\.rawValue)
    throw ValidationError(
      "A figure of the family \(self) does not read --\(use.rawValue); \(others.joined(separator: ", ")) "
        + (others.count == 1 ? "does." : "do."))
  }

  /// Refuses a focus on what this family does not show one by one.
  func check(_ focus: FigureFocus) throws(DataError) {
    let isOfOneMineral = self == .trade || self == .trace
    if isOfOneMineral, !focus.minerals.isEmpty {
      throw DataError(
        .badRequest, "a figure of the family \(self) is of one mineral, and --focus names another",
        remedy: "Name countries")
    }
    if self == .regions, !focus.countries.isEmpty {
      throw DataError(
        .badRequest, "a figure of the family regions shows no single countries, and --focus names one",
        remedy: "Name minerals, or use the family network")
    }
  }
}
