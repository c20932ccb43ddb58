import SupplyAnalysis
import SupplyData
import SupplyNetwork

extension FigureSources {
  /// The order that all figures of the list of `request` share: that of the network of the last year whose suppliers
  /// are known; nil where none are.
  public func ranks(_ request: FigureRequest) -> FigureRanks? {
    let last = dataset.reference.editions.values.map(\.released).max() ?? request.year
    var options = FigureOptions()
    options.order = request.options.order
    for year in stride(from: last, to: last - Self.yearsOfOrder, by: -1) {
      guard let network = try? SupplyNetwork(year: year, list: request.list, sources: sources),
        let supply = try? NamedSupply(Exposure(network), options), !supply.parts.isEmpty
      else { continue }
      let shown = LumpedFlows(
        supply.parts, weights: supply.weights, by: .init(), register: register)
      let content = supply.content(shown, threshold: 0, options: options, register: register)
      let order = content.order(by: options.order)
      return FigureRanks(
        groups: order.left.compactMap { content.left[$0].group },
        nodes: order.left.map { FigureRanks.key(content.left[$0].id) }
          + order.right.map { FigureRanks.key(content.right[$0].id) })
    }
    return nil
  }

  /// How many years back an order is looked for.
  private static let yearsOfOrder = 15
}
